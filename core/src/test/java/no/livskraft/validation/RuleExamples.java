package no.livskraft.validation;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Treatment;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanType;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.workshop.Attendance;

/** For each rule in force: what violates each of its cases, and what leaves it not evaluated. */
final class RuleExamples {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private RuleExamples() {}

    /**
     * A change of the sample.
     *
     * @param code the case that is violated, or the rule that is not evaluated
     * @param place where the finding is, or a part of the reason in English
     * @param change what is changed
     */
    record Example(String code, String place, Consumer<Sample> change) {
        @Override
        public String toString() {
            return code + " " + place;
        }
    }

    static Example example(String code, String place, Consumer<Sample> change) {
        return new Example(code, place, change);
    }

    static VitalityDimension dimension(String code) {
        return new VitalityDimension(Identifier.of(code), LocalizedText.same(code), LocalizedText.same(code));
    }

    private static Membership member(String number, String name, MembershipStatus status) {
        return Membership.of(number, name, status, DAY);
    }

    private static void members(Sample sample, int count) {
        List<Membership> all = List.of(
                Sample.active("4026", "Tinn"),
                Sample.active("4028", "Kviteseid"),
                Sample.active("4034", "Tokke"),
                Sample.active("4036", "Vinje"));
        sample.members = sample.members.subList(0, Math.min(count, 4));
        IntStream.range(4, count).forEach(i -> sample.members.add(all.get(i - 4)));
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

    private static void contact(Sample sample, String address, String purpose, LocalDate deleteOn) {
        sample.resolutions.get(0).political = Optional.of(new Contact("ordfører", address, purpose, deleteOn));
    }

    /** Every example of a case that is violated in a dossier. */
    static List<Example> violations() {
        return Stream.of(
                        ofNetworks(),
                        MemberExamples.violations(),
                        ExperienceExamples.violations(),
                        IndicatorExamples.violations())
                .flatMap(List::stream)
                .toList();
    }

    /** Every example of a rule that finds nothing to look at. */
    static List<Example> nothingToEvaluate() {
        return Stream.of(
                        nothingOfNetworks(),
                        MemberExamples.nothingToEvaluate(),
                        ExperienceExamples.nothingToEvaluate(),
                        IndicatorExamples.nothingToEvaluate())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Example> ofNetworks() {
        return List.of(
                example("LK-002", "members[4]", s -> s.members.add(Sample.active("3817", "Midt-Telemark"))),
                example("LK-003", "members[4]", s -> s.members.add(Sample.active("4020", "Midt-Telemark"))),
                example("LK-007", "members[1]", s -> s.members.set(1, Sample.active("4018", "Herøy"))),
                example("LK-007.mismatch", "members[1]", s -> s.members.set(1, Sample.active("4020", "Nome"))),
                example("LK-008", "members[2] (4020 Midt-Telemark)", s -> {}),
                example("LK-009", "telemark-eksempel / members", RuleExamples::noMembers),
                example("LK-010", "members", s -> members(s, 3)),
                example("LK-011", "members", s -> members(s, 8)),
                example("LK-011.barely", "members", s -> members(s, 7)),
                example("LK-012", "name", s -> s.name = " "),
                example("LK-012.duplicate", "goal mindre-utslipp", s -> s.goals.add(s.goals.get(0))),
                example("LK-013", "end", s -> s.end = Optional.of(s.start)),
                example("LK-013.outside", "start", s -> s.start = LocalDate.of(2019, 12, 31)),
                example("LK-014", "coordinator", s -> s.coordinator = Optional.of(new Coordinator("leder", " "))),
                example("LK-016", "partners", s -> s.partners.clear()),
                example("LK-017", "relatedInitiatives", s -> s.initiatives.clear()),
                example("LK-019", "themes", s -> s.themes = Sample.list(s.themes.get(0), s.themes.get(0))),
                example("LK-020", "goal mindre-utslipp", s -> s.goals.get(0).theme = Identifier.of("romfart")),
                example(
                        "LK-021",
                        "themes",
                        s -> s.challenges.set(
                                1, new Challenge(s.challenges.get(1).id(), s.themes.get(1), " "))),
                example("LK-022", "themes", s -> s.goals.get(1).targets.clear()),
                example("LK-024", "members[0] (4003 Skien)", s -> s.resolutions.remove(0)),
                example(
                        "LK-024.underway",
                        "members[4]",
                        s -> s.members.add(member("4026", "Tinn", MembershipStatus.INVITED))),
                example(
                        "LK-025",
                        "vedtak-4003 / treatments",
                        s -> s.resolutions.get(0).treatments.clear()),
                example(
                        "LK-025.incomplete",
                        "treatments[1]",
                        s -> s.resolutions
                                .get(0)
                                .treatments
                                .set(
                                        1,
                                        new Treatment(
                                                Optional.of(Body.MUNICIPAL_COUNCIL),
                                                Optional.of(CommitteeCase.parse("PS 57/24")),
                                                Optional.empty(),
                                                Outcome.ADOPTED,
                                                true,
                                                Optional.empty()))),
                example(
                        "LK-026",
                        "treatments",
                        s -> s.resolutions.get(0).treatments.remove(1)),
                example("LK-028", "treatments[0]", s -> caseNumbers(s, "PS 57/23")),
                example(
                        "LK-029",
                        "treatments",
                        s -> s.members.set(
                                0,
                                Membership.of("4003", "Skien", MembershipStatus.ACTIVE, LocalDate.of(2024, 11, 19)))),
                example(
                        "LK-029.workshop",
                        "treatments",
                        s -> s.workshops.get(0).date = Optional.of(LocalDate.of(2024, 11, 19))),
                example("LK-030", "members[0]", s -> s.resolutions.get(0).decided(Outcome.POSTPONED)),
                example(
                        "LK-031",
                        "treatments[1]",
                        s -> s.resolutions
                                .get(0)
                                .treatments
                                .add(Sample.treatment(
                                        Body.MUNICIPAL_COUNCIL, "ps  57/24", LocalDate.of(2024, 12, 1), false))),
                example("LK-032", "politicalContact", s -> s.resolutions.get(0).political = Optional.empty()),
                example(
                        "LK-032.administrative",
                        "administrativeContact",
                        s -> s.resolutions.get(0).administrative = Optional.empty()),
                example(
                        "LK-033",
                        "vedtak-4003 / themes",
                        s -> s.resolutions.get(0).named.remove(0)),
                example(
                        "LK-033.other",
                        "vedtak-4003 / themes",
                        s -> s.resolutions.get(0).named.add(Identifier.of("heritage"))),
                example(
                        "LK-034",
                        "treatments",
                        s -> s.resolutions
                                .get(0)
                                .treatments
                                .set(
                                        1,
                                        Sample.treatment(
                                                Body.MUNICIPAL_COUNCIL,
                                                "PS 57/24",
                                                LocalDate.of(2024, 11, 20),
                                                false))),
                example("LK-036", "verksted-2 / date", s -> s.workshops.get(1).date = Optional.empty()),
                example(
                        "LK-037",
                        "verksted-1 / attendance",
                        s -> s.workshops.get(0).attendance =
                                Sample.list(new Attendance(MemberOrganisation.parse("4003"), 0, 0, 9))),
                example(
                        "LK-038",
                        "members[0]",
                        s -> s.workshops.forEach(each -> each.attendance.removeIf(
                                one -> one.organisation().toString().equals("4003")))),
                example("LK-040", "network", s -> s.workshops.forEach(each -> each.outside.clear())),
                example(
                        "LK-041",
                        "verksted-1 / challenges",
                        s -> s.workshops.get(0).worksOn.clear()),
                example(
                        "LK-042",
                        "workshop verksted-1",
                        s -> s.measures.forEach(each -> each.workshop = Optional.of(s.workshops.get(1).id))),
                example("LK-043", "agenda", s -> s.workshops.get(0).agenda.remove(1)),
                example(
                        "LK-044",
                        "network",
                        s -> s.workshops.forEach(each -> each.date = Optional.of(LocalDate.of(2025, 11, 22)))),
                example("LK-045", "network", s -> s.goals.forEach(each -> each.targets.clear())),
                example("LK-045.closing", "network", s -> {
                    s.status = NetworkStatus.CLOSED;
                    s.measures.clear();
                }),
                example(
                        "LK-066",
                        "targets[0]",
                        s -> s.goals.get(0).targets = Sample.list(
                                new IndicatorTarget("ghg_per_inhabitant", Year.of(2024), 2.5, Optional.empty()))),
                example(
                        "LK-073",
                        "sykkelvei / anchors",
                        s -> s.measures.get(0).anchors.clear()),
                example("LK-074", "anchor", s -> s.measures.get(0).anchor(PlanType.PLANNING_STRATEGY, 2024, 2027)),
                example(
                        "LK-075",
                        "anchor",
                        s -> s.measures.get(0).anchor(PlanType.CLIMATE_AND_ENERGY_PLAN, 2021, 2030)),
                example("LK-076", "anchor", s -> s.measures.get(1).anchor(PlanType.FINANCIAL_PLAN, 2025, 2028)),
                example("LK-077", "responsible", s -> s.measures.get(0).responsible = Optional.of("")),
                example("LK-077.deadline", "deadline", s -> s.measures.get(0).deadline = Optional.empty()),
                example("LK-078", "deadline", s -> s.measures.get(0).deadline = Optional.of(Sample.TODAY.minusDays(1))),
                example("LK-078.result", "result", s -> s.measures.get(1).result = Optional.empty()),
                example(
                        "LK-080",
                        "challenges[0].description",
                        s -> s.challenges.set(
                                0,
                                new Challenge(s.challenges.get(0).id(), s.themes.get(0), "Ring Kari, 010107 00066."))),
                example("LK-081", "politicalContact", s -> contact(s, "a@b.kommune.no", "", DAY.plusYears(3))),
                example("LK-081.expired", "politicalContact", s -> contact(s, "a@b.kommune.no", "samarbeid", DAY)),
                example("LK-082", "politicalContact", s -> contact(s, "a@Gmail.com", "samarbeid", DAY.plusYears(3))),
                example(
                        "LK-088",
                        "measure sykkelvei / goal",
                        s -> s.measures.get(0).goal = Optional.of(Identifier.of("borte"))),
                example(
                        "LK-088.member",
                        "organisation",
                        s -> s.goals.get(0).organisation = MemberOrganisation.parse("0301")),
                example(
                        "LK-088.indicator",
                        "targets[0]",
                        s -> s.goals.get(0).targets = Sample.list(
                                new IndicatorTarget("unknown", Year.of(2024), 2.5, Optional.of(Year.of(2030))))),
                example(
                        "LK-090",
                        "programme eksempelprogram / switchedOff.EGEN-999",
                        s -> s.switchedOff = Map.of("EGEN-999", LocalizedText.same("Utprøving (oppdiktet)"))),
                example(
                        "LK-090.near",
                        "programme eksempelprogram / severities.LK-011.barley",
                        s -> s.severities = Map.of("LK-011.barley", Severity.INFO)),
                example(
                        "LK-090.fixed",
                        "switchedOff.LK-001",
                        s -> s.switchedOff = Map.of("LK-001", LocalizedText.same("Utprøving (oppdiktet)"))));
    }

    private static List<Example> nothingOfNetworks() {
        return List.of(
                example("LK-002", "date that the register knows", s -> {
                    noMembers(s);
                    noResolutions(s);
                    noWorkshops(s);
                }),
                example("LK-003", "no members", RuleExamples::noMembers),
                example("LK-007", "No member has a number", RuleExamples::noMembers),
                example(
                        "LK-008",
                        "No member has a number",
                        s -> s.members = Sample.list(Sample.active("9999", "Utopia"))),
                example("LK-010", "no members", RuleExamples::noMembers),
                example("LK-011", "no members", RuleExamples::noMembers),
                example("LK-020", "closed list", s -> s.knownThemes = List.of()),
                example("LK-021", "no themes", s -> s.themes.clear()),
                example("LK-022", "no themes", s -> s.themes.clear()),
                example(
                        "LK-024",
                        "takes part",
                        s -> s.members = Sample.list(member("4003", "Skien", MembershipStatus.WITHDRAWN))),
                example("LK-025", "No resolutions", RuleExamples::noResolutions),
                example("LK-026", "decisive treatment", RuleExamples::noResolutions),
                example("LK-028", "readable year", s -> caseNumbers(s, "")),
                example("LK-029", "decisive treatment", RuleExamples::noResolutions),
                example("LK-030", "decided case", RuleExamples::noResolutions),
                example("LK-031", "case number", s -> caseNumbers(s, "")),
                example("LK-032", "No resolutions", RuleExamples::noResolutions),
                example("LK-033", "No resolutions", RuleExamples::noResolutions),
                example("LK-034", "more than once", s -> caseNumbers(s, "PS 57/24")),
                example("LK-036", "No gatherings", RuleExamples::noWorkshops),
                example("LK-037", "held yet", RuleExamples::noWorkshops),
                example("LK-038", "two gatherings", s -> s.workshops.remove(0)),
                example(
                        "LK-040",
                        "held yet",
                        s -> s.workshops.forEach(each -> each.date = Optional.of(Sample.TODAY.plusDays(1)))),
                example("LK-041", "No gatherings", RuleExamples::noWorkshops),
                example("LK-042", "so long ago", s -> s.workshops.remove(0)),
                example("LK-043", "agenda", s -> s.workshops.forEach(each -> each.agenda.clear())),
                example("LK-044", "not active", s -> s.status = NetworkStatus.DRAFT),
                example("LK-045", "not begun", s -> s.start = Sample.TODAY.plusDays(1)),
                example("LK-066", "target", s -> s.goals.forEach(each -> each.targets.clear())),
                example("LK-073", "No measures", RuleExamples::noMeasures),
                example("LK-074", "anchored in a plan", RuleExamples::noMeasures),
                example("LK-075", "climate", s -> s.measures.remove(0)),
                example("LK-076", "financial", s -> s.measures.remove(1)),
                example("LK-077", "No measures", s -> s.measures.forEach(each -> each.status = Measure.Status.STOPPED)),
                example("LK-078", "deadline", RuleExamples::noMeasures),
                example("LK-081", "No contacts", RuleExamples::noContacts),
                example("LK-082", "No contacts", RuleExamples::noContacts),
                example("LK-090", "changes no rule", s -> s.severities = Map.of()),
                example("LK-088", "Nothing refers", s -> {
                    noResolutions(s);
                    ExperienceExamples.nothingHandedOn(s);
                    noWorkshops(s);
                    noMeasures(s);
                    s.goals.clear();
                }));
    }
}
