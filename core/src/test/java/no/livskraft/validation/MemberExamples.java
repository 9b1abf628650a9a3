package no.livskraft.validation;

import static no.livskraft.validation.RuleExamples.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.Body;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.validation.RuleExamples.Example;

/** Examples of rules about what is told of members, their resolutions, and the host's other networks. */
final class MemberExamples {

    private MemberExamples() {}

    private static Membership member(String county, String organisationNumber) {
        return new Membership(
                MemberOrganisation.parse("4003"),
                "Skien",
                MembershipStatus.ACTIVE,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                Optional.of(OrganisationNumber.of(organisationNumber)),
                Optional.of(county));
    }

    private static void resolved(Sample sample, String caseNumber, LocalDate date) {
        sample.resolutions.get(0).treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, caseNumber, date, true));
    }

    private static void others(Sample sample, String id, String themes, Membership... members) {
        sample.others = Optional.of(List.of(OtherNetwork.of(id, themes, members)));
    }

    private static void noMembers(Sample sample) {
        sample.members.clear();
        sample.workshops.forEach(each -> each.attendance.clear());
    }

    static List<Example> violations() {
        return List.of(
                example("LK-004", "members[0] (4003 Skien)", s -> s.members.set(0, member("Vestfold", "123456785"))),
                example("LK-006", "members[3] (4022 Seljord)", s -> s.members.set(0, member("Telemark", "914588200"))),
                example(
                        "LK-015",
                        "organisationNumber",
                        s -> s.organisationNumber = Optional.of(OrganisationNumber.of("123456785"))),
                example(
                        "LK-018",
                        "members[0] (4003 Skien)",
                        s -> others(s, "klimanett", "land-use heritage", Sample.active("4003", "Skien"))),
                example("LK-023", "themes", s -> others(s, "nabonett", "heritage")),
                example("LK-027.ambiguous", "treatments[0]", s -> resolved(s, "24/57", LocalDate.of(2024, 11, 20))),
                example("LK-035", "members[0] (4003 Skien)", s -> resolved(s, "PS 5/23", LocalDate.of(2023, 8, 31))));
    }

    static List<Example> nothingToEvaluate() {
        return List.of(
                example("LK-001", "No municipality", s -> {
                    noMembers(s);
                    s.resolutions.clear();
                    s.workshops.clear();
                    s.goals.clear();
                    s.measures.clear();
                    ExperienceExamples.nothingHandedOn(s);
                }),
                example("LK-004", "with a county", MemberExamples::noMembers),
                example("LK-005", "No organisation numbers", MemberExamples::noMembers),
                example("LK-006", "No organisation numbers", MemberExamples::noMembers),
                example("LK-018", "other networks", s -> s.others = Optional.empty()),
                example("LK-023", "other networks", s -> s.others = Optional.empty()),
                example("LK-027", "No case numbers", s -> s.resolutions.clear()),
                example("LK-035", "which council", s -> s.resolutions.forEach(each -> each.treatments.clear())),
                example("LK-039", "No attendance", s -> s.workshops.clear()));
    }
}
