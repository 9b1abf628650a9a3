package no.livskraft.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** A resolution as fields that a test changes. */
final class ResolutionDraft {
    private final Resolution from;
    MemberOrganisation organisation;
    List<Identifier> named;
    List<Treatment> treatments;
    Optional<Contact> political;
    Optional<Contact> administrative;

    ResolutionDraft(Resolution from) {
        this.from = from;
        organisation = from.organisation();
        named = new ArrayList<>(from.themes());
        treatments = new ArrayList<>(from.treatments());
        political = from.politicalContact();
        administrative = from.administrativeContact();
    }

    void decided(Outcome outcome) {
        treatments = Sample.list(new Treatment(
                Optional.of(Body.MUNICIPAL_COUNCIL),
                Optional.of(CommitteeCase.parse("PS 57/24")),
                Optional.of(LocalDate.of(2024, 11, 20)),
                outcome,
                true,
                Optional.empty()));
    }

    Resolution build() {
        return new Resolution(
                from.id(),
                from.network(),
                organisation,
                true,
                from.title(),
                from.archiveCase(),
                named,
                from.from(),
                from.until(),
                treatments,
                from.conditions(),
                from.basis(),
                political,
                administrative);
    }
}
