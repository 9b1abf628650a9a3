package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.SourcePosition;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Notice;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/** What did not take part in judging a network stands on its page for everybody to see. */
class RulesOnThePageTest {

    private final Scene scene = new Scene();

    private Section rules(RuleOutcome... outcomes) {
        ValidationReport report = new ValidationReport(
                Scene.ID, "Eksempelnettverket", Identifier.of("p"), true, Scene.TODAY, List.of(outcomes));
        return Pages.section(
                NetworkReport.builder(scene.dossier(), scene.result(), report, Scene.NORWAY, Scene.TODAY)
                        .build()
                        .page(Locale.forLanguageTag("nn")),
                "regler");
    }

    private static List<String> items(Block notice) {
        BulletList list = (BulletList) ((Notice) notice).blocks().get(0);
        return list.items().stream().map(RichText::plain).toList();
    }

    @Test
    void aRuleThatIsSwitchedOffStandsOpenlyBelowTheCountsAndIsNotCounted() {
        Section section = rules(
                new RuleOutcome.Satisfied("LK-010", 1),
                new RuleOutcome.SwitchedOff(
                        "LK-024",
                        LocalizedText.same("Medlemmer har politisk vedtak"),
                        LocalizedText.of("Nytt (oppdiktet).", "Nytt (oppdikta).", "New (invented).")));
        assertThat(((Paragraph) section.blocks().get(0)).text().plain()).startsWith("1 reglar vart prøvde");
        assertThat(((Notice) section.blocks().get(1)).heading()).isEqualTo("Reglar som programmet har slått av");
        assertThat(items(section.blocks().get(1)))
                .containsExactly("LK-024 (Medlemmer har politisk vedtak): Nytt (oppdikta).");
    }

    @Test
    void aRuleOfAPluginThatFailedStandsOpenlyTooAndIsNotCounted() {
        Section section = rules(
                new RuleOutcome.Satisfied("LK-010", 1),
                new RuleOutcome.Failed(
                        "TELEMARK-001", LocalizedText.same("Korte dagar"), LocalizedText.same("Tillegget feila.")));
        assertThat(((Paragraph) section.blocks().get(0)).text().plain()).startsWith("1 reglar vart prøvde");
        assertThat(((Notice) section.blocks().get(1)).heading())
                .isEqualTo("Reglar frå tillegg som ikkje kunne vurderast");
        assertThat(items(section.blocks().get(1))).containsExactly("TELEMARK-001 (Korte dagar): Tillegget feila.");
    }

    private Finding finding(String message) {
        LocalizedText text = LocalizedText.same(message);
        Place place = Place.of(scene.dossier().network(), "members");
        return new Finding("LK-010", "LK-010", Severity.WARNING, place, Map.of(), text, text, text, text);
    }

    private Table found(Finding... findings) {
        Section section = rules(new RuleOutcome.Violated("LK-010", findings.length, List.of(findings)));
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasReadFromAFileIsShownWithItsLineAndOtherThingsSayThatTheyWereNot() {
        Table table = found(finding("Ein feil.").at(new SourcePosition("nett.json", 12, 5)), finding("Endå ein feil."));
        assertThat(table.columns()).extracting(Table.Column::heading).endsWith("Fil, linje og kolonne");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(3))
                .containsExactlyInAnyOrder(Cell.text("nett.json:12:5"), Cell.absent("Ikkje frå noka fil"));
    }

    @Test
    void whereNothingWasReadFromAFileThereIsNoColumnForIt() {
        assertThat(found(finding("Ein feil.")).columns()).hasSize(4);
    }

    @Test
    void thePageShowsTheEvaluationThatItIsGivenAndNoneOfAnotherNetwork() {
        ValidationReport beside = new ValidationReport(
                Scene.ID,
                "Eksempelnettverket",
                Identifier.of("p"),
                true,
                Scene.TODAY,
                List.of(new RuleOutcome.Satisfied("LK-018", 1), new RuleOutcome.Satisfied("LK-010", 1)));
        ValidationReport alone =
                new ValidationReport(Scene.ID, "Eksempelnettverket", Identifier.of("p"), true, Scene.TODAY, List.of());
        NetworkReport.Builder report =
                NetworkReport.builder(scene.dossier(), scene.result(), alone, Scene.NORWAY, Scene.TODAY);
        Section section = Pages.section(report.findings(beside).build().page(Locale.forLanguageTag("nn")), "regler");
        assertThat(((Paragraph) section.blocks().get(0)).text().plain()).startsWith("2 reglar vart prøvde");

        ValidationReport other = new ValidationReport(
                Identifier.of("eit-anna"), "Eit anna", Identifier.of("p"), true, Scene.TODAY, List.of());
        assertThatThrownBy(() -> report.findings(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eit-anna")
                .hasMessageContaining(Scene.ID.value());
    }

    @Test
    void whereEveryRuleCountsThereIsNoNotice() {
        assertThat(rules(new RuleOutcome.Satisfied("LK-010", 1)).blocks()).noneMatch(Notice.class::isInstance);
    }
}
