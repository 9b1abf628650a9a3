package no.livskraft.validation;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** A measure as fields that a test changes. */
final class MeasureDraft {
    private final Measure from;
    Identifier id;
    MemberOrganisation organisation;
    Optional<Identifier> goal;
    Optional<Identifier> workshop;
    Optional<String> responsible;
    Optional<LocalDate> deadline;
    List<PlanAnchor> anchors;
    Measure.Status status;
    Optional<String> result;

    MeasureDraft(Measure from) {
        this.from = from;
        id = from.id();
        organisation = from.organisation();
        goal = from.goal();
        workshop = from.workshop();
        responsible = from.responsible();
        deadline = from.deadline();
        anchors = new ArrayList<>(from.anchors());
        status = from.status();
        result = from.result();
    }

    void anchor(PlanType type, int adopted, int lastYear) {
        anchors = Sample.list(new PlanAnchor(
                type, "Planen", "kap. 1", Optional.of(Year.of(adopted)), Optional.of(Year.of(lastYear))));
    }

    Measure build() {
        return new Measure(
                id,
                from.network(),
                organisation,
                true,
                from.title(),
                goal,
                workshop,
                from.decided(),
                responsible,
                deadline,
                anchors,
                status,
                from.contribution(),
                result);
    }
}
