package no.livskraft.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;

/** What the rules say of the sample networks' draft with mistakes in it, in three languages side by side, for people. */
final class FindingsPage {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nb"), Locale.forLanguageTag("nn"), Locale.ENGLISH);

    private static final String HEAD = """
            # One faulty draft in three languages

            What the rules say of a first draft of a network on %s. **The network is invented**, and so is everything in it;
            the municipalities are real, and have resolved and done nothing of it. It is `SampleNetworks.draft()` with
            mistakes put into it. All rules, each with an example, stand in [rules.nb.md](rules.nb.md),
            [rules.nn.md](rules.nn.md) and [rules.en.md](rules.en.md). A test writes this page, and fails when a rule or a text changes until it is written anew:

                mvn -pl core -am test -Dtest=FindingsPageTest -Dlivskraft.findings=write

            """;

    private static final String COLUMNS = "bokmål | nynorsk | English |\n";

    private FindingsPage() {}

    static String text() {
        Clock clock =
                Clock.fixed(SampleNetworks.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        ValidationReport report = NetworkValidator.builder(MunicipalityRegister.ofNorway(), clock)
                .build()
                .validate(draft());
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        report.findings()
                .forEach(each -> byCode.computeIfAbsent(each.code(), unused -> new ArrayList<>())
                        .add(each));
        return HEAD.formatted(SampleNetworks.TODAY)
                + byCode.values().stream().map(FindingsPage::section).collect(Collectors.joining())
                + notEvaluated(report.outcomes(RuleOutcome.NotEvaluated.class));
    }

    private static NetworkDossier draft() {
        NetworkDossier draft = SampleNetworks.draft();
        Network network = draft.network().toBuilder()
                .coordinator(new Coordinator("nettverkskoordinator", ""))
                .organisationNumber(OrganisationNumber.of("123456785"))
                .members(List.of(
                        member("4003", "Skien", "Vestfold", MembershipStatus.ACTIVE),
                        member("4018", "Seljord", "Telemark", MembershipStatus.INVITED),
                        member("3817", "Midt-Telemark", "Telemark", MembershipStatus.INVITED)))
                .themes(Identifier.of("climate-energy"), Identifier.of("romfart"))
                .build();
        GoodExample example = GoodExample.builder(Identifier.of("gangvei"), SampleNetworks.ID)
                .fictitious()
                .title("Gangvei (oppdiktet)")
                .measure(Identifier.of("rydding"))
                .done("Noen ryddet en gammel vei.")
                .build();
        Feedback feedback = new Feedback(
                Identifier.of("til-staten"),
                SampleNetworks.ID,
                true,
                "Et departement (oppdiktet sak)",
                "Tilskudd til gangveier (oppdiktet)",
                "Tallene våre er en nasjonal indikator.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Feedback.Evidence(List.of(), List.of(), List.of(), List.of()));
        return draft.toBuilder()
                .network(network)
                .experience(new ExperienceRecord(
                        List.of(), List.of(example), List.of(), List.of(), List.of(), List.of(feedback)))
                .build();
    }

    private static Membership member(String number, String name, String county, MembershipStatus status) {
        return new Membership(
                MemberOrganisation.parse(number),
                name,
                status,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                Optional.of(OrganisationNumber.of("914588200")),
                Optional.of(county));
    }

    private static String section(List<Finding> findings) {
        Finding first = findings.get(0);
        return "## " + first.code() + ", " + first.severity().name().toLowerCase(Locale.ROOT) + "\n\n| | " + COLUMNS
                + "|---|---|---|---|\n"
                + findings.stream()
                        .map(each -> row("`" + each.place() + "`", each.message()))
                        .collect(Collectors.joining())
                + row("why", first.why())
                + row("what to do", first.remedy())
                + "\n";
    }

    private static String row(String what, LocalizedText text) {
        return LANGUAGES.stream()
                .map(language -> text.in(language).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| " + what + " | ", " |\n"));
    }

    private static String notEvaluated(List<RuleOutcome.NotEvaluated> outcomes) {
        return "## Rules that found nothing to look at\n\n| rule | " + COLUMNS + "|---|---|---|---|\n"
                + outcomes.stream()
                        .map(each -> row(each.ruleId(), each.reason()))
                        .collect(Collectors.joining());
    }
}
