package no.livskraft.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.decision.Body;
import no.livskraft.followup.Measure;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.VitalityDimension;

/** For each rule in force that can find nothing to look at: what leaves it not evaluated. */
final class Unevaluated {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private Unevaluated() {}

    /**
     * A change of the sample.
     *
     * @param code the rule that is not evaluated
     * @param reason a part of the reason in English
     * @param change what is changed
     */
    record Example(String code, String reason, Consumer<Sample> change) {
        @Override
        public String toString() {
            return code + " " + reason;
        }
    }

    static Example example(String code, String reason, Consumer<Sample> change) {
        return new Example(code, reason, change);
    }

    static VitalityDimension dimension(String code) {
        return new VitalityDimension(Identifier.of(code), LocalizedText.same(code), LocalizedText.same(code));
    }

    private static Membership member(String number, String name, MembershipStatus status) {
        return Membership.of(number, name, status, DAY);
    }

    private static void noResolutions(Sample sample) {
        sample.resolutions.clear();
    }

    private static void noContacts(Sample sample) {
        noResolutions(sample);
        sample.examples.clear();
    }

    private static void noMeasures(Sample sample) {
        sample.measures.clear();
    }

    private static void noWorkshops(Sample sample) {
        sample.workshops.clear();
    }

    private static void noMembers(Sample sample) {
        sample.members.clear();
    }

    private static void caseNumbers(Sample sample, String number) {
        sample.resolutions.forEach(each -> each.treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, number, LocalDate.of(2024, 11, 20), true)));
    }

    /** Every example of a rule that finds nothing to look at. */
    static List<Example> nothingToEvaluate() {
        return Stream.of(
                        nothingOfNetworks(),
                        UnevaluatedOfMembers.nothingToEvaluate(),
                        UnevaluatedOfExperience.nothingToEvaluate(),
                        IndicatorExamples.nothingToEvaluate())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Example> nothingOfNetworks() {
        return List.of(
                example("LK-002", "date that the register knows", s -> {
                    noMembers(s);
                    noResolutions(s);
                    noWorkshops(s);
                }),
                example("LK-003", "no members", Unevaluated::noMembers),
                example("LK-007", "No member has a number", Unevaluated::noMembers),
                example(
                        "LK-008",
                        "No member has a number",
                        s -> s.members = Sample.list(Sample.active("9999", "Utopia"))),
                example("LK-010", "no members", Unevaluated::noMembers),
                example("LK-011", "no members", Unevaluated::noMembers),
                example("LK-020", "closed list", s -> s.knownThemes = List.of()),
                example("LK-021", "no themes", s -> s.themes.clear()),
                example("LK-022", "no themes", s -> s.themes.clear()),
                example(
                        "LK-024",
                        "takes part",
                        s -> s.members = Sample.list(member("4003", "Skien", MembershipStatus.WITHDRAWN))),
                example("LK-025", "No resolutions", Unevaluated::noResolutions),
                example("LK-026", "decisive treatment", Unevaluated::noResolutions),
                example("LK-028", "readable year", s -> caseNumbers(s, "")),
                example("LK-029", "decisive treatment", Unevaluated::noResolutions),
                example("LK-030", "decided case", Unevaluated::noResolutions),
                example("LK-031", "case number", s -> caseNumbers(s, "")),
                example("LK-032", "No resolutions", Unevaluated::noResolutions),
                example("LK-033", "No resolutions", Unevaluated::noResolutions),
                example("LK-034", "more than once", s -> caseNumbers(s, "PS 57/24")),
                example("LK-036", "No gatherings", Unevaluated::noWorkshops),
                example("LK-037", "held yet", Unevaluated::noWorkshops),
                example("LK-038", "two gatherings", s -> s.workshops.remove(0)),
                example(
                        "LK-040",
                        "held yet",
                        s -> s.workshops.forEach(each -> each.date = Optional.of(Sample.TODAY.plusDays(1)))),
                example("LK-041", "No gatherings", Unevaluated::noWorkshops),
                example("LK-042", "so long ago", s -> s.workshops.remove(0)),
                example("LK-043", "agenda", s -> s.workshops.forEach(each -> each.agenda.clear())),
                example("LK-044", "not active", s -> s.status = NetworkStatus.DRAFT),
                example("LK-045", "not begun", s -> s.start = Sample.TODAY.plusDays(1)),
                example("LK-066", "target", s -> s.goals.forEach(each -> each.targets.clear())),
                example("LK-073", "No measures", Unevaluated::noMeasures),
                example("LK-074", "anchored in a plan", Unevaluated::noMeasures),
                example("LK-075", "climate", s -> s.measures.remove(0)),
                example("LK-076", "financial", s -> s.measures.remove(1)),
                example("LK-077", "No measures", s -> s.measures.forEach(each -> each.status = Measure.Status.STOPPED)),
                example("LK-078", "deadline", Unevaluated::noMeasures),
                example("LK-081", "No contacts", Unevaluated::noContacts),
                example("LK-082", "No contacts", Unevaluated::noContacts),
                example("LK-090", "changes no rule", s -> s.severities = Map.of()),
                example("LK-088", "Nothing refers", s -> {
                    noResolutions(s);
                    UnevaluatedOfExperience.nothingHandedOn(s);
                    noWorkshops(s);
                    noMeasures(s);
                    s.goals.clear();
                }));
    }
}
