package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Notice;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
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

    @Test
    void whereEveryRuleCountsThereIsNoNotice() {
        assertThat(rules(new RuleOutcome.Satisfied("LK-010", 1)).blocks()).noneMatch(Notice.class::isInstance);
    }
}
