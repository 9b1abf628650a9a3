package no.livskraft.validation;

import static no.livskraft.validation.Unevaluated.example;

import java.util.List;
import java.util.Optional;
import no.livskraft.validation.Unevaluated.Example;

/** Examples of rules about what is told of members, their resolutions, and the host's other networks. */
final class UnevaluatedOfMembers {

    private UnevaluatedOfMembers() {}

    private static void noMembers(Sample sample) {
        sample.members.clear();
        sample.workshops.forEach(each -> each.attendance.clear());
    }

    static List<Example> nothingToEvaluate() {
        return List.of(
                example("LK-001", "No municipality", s -> {
                    noMembers(s);
                    s.resolutions.clear();
                    s.workshops.clear();
                    s.goals.clear();
                    s.measures.clear();
                    UnevaluatedOfExperience.nothingHandedOn(s);
                }),
                example("LK-004", "with a county", UnevaluatedOfMembers::noMembers),
                example("LK-005", "No organisation numbers", UnevaluatedOfMembers::noMembers),
                example("LK-006", "No organisation numbers", UnevaluatedOfMembers::noMembers),
                example("LK-018", "other networks", s -> s.others = Optional.empty()),
                example("LK-023", "other networks", s -> s.others = Optional.empty()),
                example("LK-027", "No case numbers", s -> s.resolutions.clear()),
                example("LK-035", "which council", s -> s.resolutions.forEach(each -> each.treatments.clear())),
                example("LK-039", "No attendance", s -> s.workshops.clear()));
    }
}
