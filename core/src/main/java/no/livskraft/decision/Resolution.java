package no.livskraft.decision;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.evidence.FigureReference;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * A member's political resolution to take part in a network: one case with one or more treatments. Immutable; may be
 * incomplete, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param network the network
 * @param organisation the municipality or county authority that decides
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what the case is called
 * @param archiveCase the case in the archive, such as {@code 25/805}; empty while it has no number there
 * @param themes codes of the themes that the member takes part in; unmodifiable
 * @param from the first day that is resolved for; empty if the resolution does not say
 * @param until the day after the last that is resolved for; empty if the resolution does not say
 * @param treatments how the case was treated, in the order of time; unmodifiable
 * @param conditions what the resolution makes taking part depend on, in its own words; unmodifiable
 * @param basis the figures that the resolution rested on, as they were known that day; unmodifiable
 * @param politicalContact whom to turn to among the elected; empty while nobody is named
 * @param administrativeContact whom to turn to in the administration; empty while nobody is named
 */
public record Resolution(
        Identifier id,
        Identifier network,
        MemberOrganisation organisation,
        boolean fictitious,
        String title,
        Optional<ArchiveCase> archiveCase,
        List<Identifier> themes,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        @NotEmpty(message = "{LK-025}") List<Treatment> treatments,
        List<String> conditions,
        List<FigureReference> basis,
        Optional<Contact> politicalContact,
        Optional<Contact> administrativeContact)
        implements NetworkPart {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it ends before or on the day it begins
     */
    public Resolution {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(archiveCase, "archiveCase");
        Objects.requireNonNull(politicalContact, "politicalContact");
        Objects.requireNonNull(administrativeContact, "administrativeContact");
        themes = List.copyOf(themes);
        treatments = List.copyOf(treatments);
        conditions = List.copyOf(conditions);
        basis = List.copyOf(basis);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "Resolution " + id + " is for " + from.get() + " until " + until.get() + ", which is no time");
        }
    }

    /**
     * Begins a resolution.
     *
     * @param id its name in documents
     * @param network the network
     * @param organisation the municipality or county authority that decides
     * @return the builder
     */
    public static ResolutionBuilder builder(Identifier id, Identifier network, MemberOrganisation organisation) {
        return new ResolutionBuilder(id, network, organisation);
    }

    /**
     * A builder that has everything of this resolution already.
     *
     * @return the builder
     */
    public ResolutionBuilder toBuilder() {
        return new ResolutionBuilder(this);
    }

    @Override
    public String label() {
        return title;
    }

    /**
     * The treatment that decides.
     *
     * @return the one that is marked as decisive, or the only one there is; empty if none or several are marked
     */
    public Optional<Treatment> decisiveTreatment() {
        List<Treatment> marked = treatments.stream().filter(Treatment::decisive).toList();
        if (marked.size() == 1) {
            return Optional.of(marked.get(0));
        }
        return marked.isEmpty() && treatments.size() == 1 ? Optional.of(treatments.get(0)) : Optional.empty();
    }

    /**
     * Whether the member has decided to take part.
     *
     * @return true if the decisive treatment adopted the case
     */
    public boolean isAdopted() {
        return decisiveTreatment()
                .map(treatment -> treatment.outcome() == Outcome.ADOPTED)
                .orElse(false);
    }
}
