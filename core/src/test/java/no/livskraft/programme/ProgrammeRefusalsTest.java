package no.livskraft.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.InvariantException;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormats;
import org.junit.jupiter.api.Test;

/** What a programme refuses, it refuses in the language of whoever wrote it down. */
class ProgrammeRefusalsTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    private static final String PROGRAMME = """
            {
              "schemaVersion": 2,
              "kind": "programme",
              "id": "eget",
              "title": {"nb": "Eget"},
              "start": "2025-01-01",
              "end": "2026-01-01",
              "themes": [
                {"code": "a", "title": {"nb": "A"}},
                {"code": "b", "title": {"nb": "B"}}
              ],
              "vitalityDimensions": [
                {"code": "c", "title": {"nb": "C"}, "meaning": {"nb": "C"}},
                {"code": "d", "title": {"nb": "D"}, "meaning": {"nb": "D"}}
              ],
              "limits": {
                "fewestMembers": 4,
                "mostMembers": 6,
                "fewestThemes": 2,
                "mostDaysToOutput": 90,
                "fewestYearsOfFinancialPlan": 4,
                "mostYearsOfClimatePlan": 4,
                "mostMonthsBetweenGatherings": 12
              }
            }
            """;

    private static List<String> refusals(String from, String to) {
        assertThat(PROGRAMME).contains(from);
        byte[] document = PROGRAMME.replace(from, to).getBytes(UTF_8);
        DocumentException refused = catchThrowableOfType(
                DocumentException.class, () -> FORMATS.programme().read(document, "p.json"));
        assertThat(refused.problems()).hasSize(1);
        return List.of("nb", "nn", "en").stream()
                .map(language -> refused.problems().get(0).describe(Locale.forLanguageTag(language)))
                .toList();
    }

    @Test
    void anEndBeforeTheStart() {
        assertThat(refusals("2026-01-01", "2025-01-01"))
                .containsExactly(
                        "DOC-INVARIANT p.json:1:1: Dette kan ikke stemme; rett det: Programmet eget går fra 2025-01-01 til"
                                + " 2025-01-01; det må slutte etter at det begynner",
                        "DOC-INVARIANT p.json:1:1: Dette kan ikkje stemme; rett det: Programmet eget går frå 2025-01-01"
                                + " til 2025-01-01; det må slutte etter at det byrjar",
                        "DOC-INVARIANT p.json:1:1: This cannot be right; correct it: Programme eget runs from 2025-01-01"
                                + " until 2025-01-01; it must end after it begins");
    }

    @Test
    void aThemeOrDimensionThatStandsTwice() {
        assertThat(refusals("\"b\", ", "\"a\", "))
                .containsExactly(
                        "DOC-INVARIANT p.json:1:1: Dette kan ikke stemme; rett det: Temaet a står to ganger i programmet;"
                                + " behold bare det ene stedet",
                        "DOC-INVARIANT p.json:1:1: Dette kan ikkje stemme; rett det: Temaet a står to gonger i programmet;"
                                + " behald berre den eine staden",
                        "DOC-INVARIANT p.json:1:1: This cannot be right; correct it: The theme a stands twice in the"
                                + " programme; keep only one of them");
        assertThat(refusals("\"d\", ", "\"c\", ").get(1))
                .contains("Livskraftdimensjonen c står to gonger i programmet");
    }

    @Test
    void limitsThatLeaveNothingPossible() {
        assertThat(refusals("\"mostMembers\": 6", "\"mostMembers\": 3").get(0))
                .isEqualTo(
                        "DOC-INVARIANT p.json:16:13 /limits: Dette kan ikke stemme; rett det: Fra 4 til 3 medlemmer er"
                                + " ikke noe spenn; skriv minst 1, og ikke flere som det minste enn som det meste");
        assertThat(refusals("\"fewestThemes\": 2", "\"fewestThemes\": 0").get(1))
                .isEqualTo("DOC-NUMBER p.json:19:21 /limits/fewestThemes: «0» er for lite her; skriv 1 eller meir");
        assertThat(catchThrowableOfType(InvariantException.class, () -> new Limits(4, 6, 0, 90, 4, 4, 12))
                        .reason()
                        .in(Locale.forLanguageTag("nn")))
                .isEqualTo("Ei grense i eit program er minst 1");
    }

    @Test
    void aTextWithoutALanguageOrWithoutWords() {
        assertThat(refusals("{\"nb\": \"Eget\"}", "{}").get(1))
                .isEqualTo(
                        "DOC-INVARIANT p.json:5:12 /title: Dette kan ikkje stemme; rett det: Ein tekst må stå på minst"
                                + " eitt språk");
        assertThat(refusals("{\"nb\": \"Eget\"}", "{\"nb\": \"\"}").get(0)).contains("er tom; skriv den");
    }

    @Test
    void aRuleThatIsSwitchedOffWithoutAReason() {
        String off = "\"end\": \"2026-01-01\",\n  \"switchedOff\": {\"LK-016\": {\"nb\": \" \"}},";
        assertThat(refusals("\"end\": \"2026-01-01\",", off))
                .containsExactly(
                        "DOC-INVARIANT p.json:8:29 /switchedOff/LK-016: Dette kan ikke stemme; rett det: Teksten på språket"
                                + " «nb» er tom; skriv den, eller fjern språket",
                        "DOC-INVARIANT p.json:8:29 /switchedOff/LK-016: Dette kan ikkje stemme; rett det: Teksten på språket"
                                + " «nb» er tom; skriv han, eller ta bort språket",
                        "DOC-INVARIANT p.json:8:29 /switchedOff/LK-016: This cannot be right; correct it: The text in"
                                + " language 'nb' is blank; write it, or remove the language");
    }

    @Test
    void aProgrammeOfTheFirstVersionExpectsAGatheringEachYearAndSwitchesNothingOff() {
        String first = PROGRAMME
                .replace("\"schemaVersion\": 2", "\"schemaVersion\": 1")
                .replace(",\n    \"mostMonthsBetweenGatherings\": 12", "");
        assertThat(first).doesNotContain("Gatherings");
        ProgrammeProfile programme = FORMATS.programme().read(first.getBytes(UTF_8), "p.json");
        assertThat(programme.limits()).isEqualTo(new Limits(4, 6, 2, 90, 4, 4, 12));
        assertThat(programme.switchedOff()).isEmpty();
        assertThat(programme).isEqualTo(FORMATS.programme().read(PROGRAMME.getBytes(UTF_8), "p.json"));
    }
}
