package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.comparison.Tolerance;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Chain;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Participation;
import no.livskraft.spi.report.Reading;
import no.livskraft.spi.report.Role;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;
import no.livskraft.spi.report.TimePoint;
import no.livskraft.spi.report.Tone;
import no.livskraft.validation.ValidationReport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetworkReportTest {

    private static final String ROW = "tall-emissions";
    private static final String GOAL_ROW = "malrad-lavere-utslipp";

    private final Scene scene = new Scene();

    @Nested
    class ThePage {

        @Test
        void isReadInTheOrderOfACouncilMember() {
            assertThat(scene.page("nb").sections().stream().map(Section::heading))
                    .containsExactly(
                            "Kort fortalt",
                            "Temaene",
                            "Fra utfordring til tall",
                            "Verksteder og deltakelse",
                            "Gode eksempler og erfaringer",
                            "Hva er gjort for de fem formålene",
                            "Hva reglene sier",
                            "Slik leser du siden");
        }

        @Test
        void hasTheSamePartsInEveryLanguage() {
            List<String> anchors = anchors(scene.page("nb"));
            assertThat(anchors(scene.page("nn"))).isEqualTo(anchors);
            assertThat(anchors(scene.page("en"))).isEqualTo(anchors);
            assertThat(Stream.of("nb", "nn", "en").map(scene::page).map(Page::language))
                    .containsExactly("nb", "nn", "en");
        }

        private List<String> anchors(Page page) {
            return Pages.all(page, Section.class).stream().map(Section::anchor).toList();
        }

        @Test
        void isTheSameEveryTimeAndOnATurkishMachine() {
            Page page = scene.page("nb");
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(new Scene().page("nb")).isEqualTo(page);
            } finally {
                Locale.setDefault(before);
            }
            assertThat(scene.report().page(Locale.forLanguageTag("se"))).isEqualTo(page);
        }

        @Test
        void saysWhatIsInventedAndWhatIsReal() {
            Page.Fictitious notice = scene.page("nb").fictitious().orElseThrow();
            assertThat(notice.label()).isEqualTo("Oppdiktet eksempel");
            assertThat(notice.text())
                    .startsWith("Nettverket, vedtakene, verkstedet, målet og tiltaket på denne siden er oppdiktet.")
                    .contains("Tallene er ekte");
        }

        @Test
        void ofARealNetworkSaysNothingOfTheKind() {
            scene.fictitious = false;
            assertThat(scene.page("nb").fictitious()).isEmpty();
        }

        @Test
        void creditsEachSourceWithItsLicenceAndDay() {
            assertThat(scene.page("nb").credits()).singleElement().satisfies(credit -> {
                assertThat(credit.publisher()).isEqualTo("SSB");
                assertThat(credit.licence().plain()).isEqualTo("CC BY 4.0");
                assertThat(credit.text().plain())
                        .isEqualTo("Figures, slik tallene var kjent 20. august 2026. Kilde: SSB.");
            });
        }

        @Test
        void neverShowsANationalIdentityNumber() {
            scene.challenge = "Ring 01010012356 om bussen";
            assertThat(scene.page("nb").toString())
                    .doesNotContain("01010012356")
                    .contains("Ring *********** om bussen");
        }

        @Test
        void isNotBuiltFromFindingsOfAnotherNetworkOrFiguresThatAreNotThere() {
            NetworkReport.Builder builder = NetworkReport.builder(
                    scene.dossier(),
                    scene.result(),
                    new ValidationReport(
                            Identifier.of("other"), "Other", Identifier.of("p"), true, Scene.TODAY, List.of()),
                    Scene.NORWAY,
                    Scene.TODAY);
            assertThatThrownBy(builder::build).hasMessageContaining("other").hasMessageContaining("telemark-eksempel");
            assertThatThrownBy(
                            () -> builder.comparedWith(LocalizedText.same("X"), List.of(MunicipalityNumber.of("0301"))))
                    .hasMessageContaining("0301");
        }
    }

    @Nested
    class TheSummary {

        @Test
        void tellsWhatMovesWhatIsUnknownWhatWasDecidedAndWhatFallsDue() {
            assertThat(Pages.summary(scene.page("nb")))
                    .containsExactly(
                            "Går riktig vei – Utslipp per innbygger i nettverket falt 10\u00a0% fra 2020 til 2022.",
                            "Ingen av tallene vi kan vurdere, går feil vei.",
                            "Kan ikke sies – om det går framover med «Kulturarven som grunnlag for nærings- og"
                                    + " samfunnsutvikling», for temaet har ingen indikator ennå.",
                            "Nome er i rute mot målet for utslipp per innbygger: 7,2 i 2022, målet er 4,0\u00a0tonn i"
                                    + " 2030.",
                            "To kommuner har vedtatt å delta, den siste 17. juni 2025. Ett tiltak er satt opp.",
                            "Neste frist er 30. juni 2027: Bestillingsbuss (Nome).");
        }

        @Test
        void saysThatADeadlineHasPassed() {
            scene.deadline = LocalDate.of(2026, 11, 22);
            assertThat(Pages.summary(scene.page("nb"))).contains("Fristen er gått ut – Bestillingsbuss (Nome).");
        }

        @Test
        void aDeadlineTodayIsNotOverdue() {
            scene.deadline = Scene.TODAY;
            assertThat(Pages.summary(scene.page("nb")))
                    .contains("Neste frist er 23. november 2026: Bestillingsbuss (Nome).");
        }

        @Test
        void saysThatNobodyHasDecidedYet() {
            scene.resolutions = List.of();
            assertThat(Pages.summary(scene.page("nb"))).contains("Ingen kommune har vedtatt å delta ennå.");
        }
    }

    @Nested
    class ARow {

        @Test
        void showsTheRatioOfSumsAndNotTheMeanOfRatios() {
            scene.a.put(Scene.NOME, List.of(Figure.of(10), Figure.of(10), Figure.of(30)));
            scene.b.put(Scene.NOME, List.of(Figure.of(1), Figure.of(1), Figure.of(1)));
            // (30 + 72) / (1 + 10) = 9.27, where the mean of 30 and 7.2 would be 18.6
            assertThat(Pages.row(scene.page("nb"), ROW).reading()).isEqualTo(new Reading.Shown("9,3", "tonn", "2022"));
        }

        @Test
        void hasNoFigureForTheNetworkWhereAMemberHasNone() {
            scene.a.put(Scene.SELJORD, List.of(Figure.of(80), Figure.absent(Status.WITHHELD), Figure.of(72)));
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            List<TimePoint> line = row.history().orElseThrow().series().get(0).points();
            assertThat(line.get(1))
                    .isEqualTo(TimePoint.gap("2021", LocalDate.of(2021, 1, 1), "tall mangler for Seljord"));
            assertThat(line.get(0)).isInstanceOf(TimePoint.Value.class);
        }

        @Test
        void cannotBeSaidAndSaysWhyWhereNothingIsKnown() {
            scene.a.replaceAll((municipality, row) -> List.of());
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            assertThat(row.finding()).isEqualTo("Utslipp per innbygger i nettverket: kan ikke sies");
            assertThat(row.reading()).isEqualTo(new Reading.Absent("kan ikke sies", "Tallet er ikke hentet inn."));
            assertThat(row.assessments()).extracting(Assessment::tone).containsExactly(Tone.NO_DATA);
            assertThat(row.history()).isEmpty();
        }

        @Test
        void showsEveryMunicipalityAsADotAndWhoIsMissingByName() {
            scene.a.put(Scene.SELJORD, List.of(Figure.of(80), Figure.of(76), Figure.absent(Status.NOT_REPORTED)));
            List<Member> dots =
                    Pages.row(scene.page("nb"), ROW).members().orElseThrow().members();
            assertThat(dots).extracting(Member::name).containsExactly("Nome", "Seljord", "Porsgrunn", "Skien");
            assertThat(dots).extracting(Member::role).containsExactly(Role.MEMBER, Role.MEMBER, Role.OTHER, Role.OTHER);
            assertThat(dots.get(1)).isEqualTo(new Member.Absent("Seljord", Role.MEMBER, "tallet er ikke rapportert"));
        }

        @Test
        void thatComparesWithOthersSaysThatItIsNoVerdictAndHasNoColour() {
            scene.a.put(Scene.NOME, List.of(Figure.of(80), Figure.of(76), Figure.of(50)));
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            Fact beside = row.ties().get(1);
            assertThat(beside.description().plain())
                    .isEqualTo("Ett av to medlemmer er bedre enn medianen på 7,2 i 2022. Det sammenligner med andre og"
                            + " er ingen dom.");
            assertThat(row.assessments()).extracting(Assessment::word).containsExactly("Går riktig vei");
        }

        @Test
        void saysThatALongDevelopmentHasTurned() {
            scene.a.replaceAll((municipality, row) -> List.of(Figure.of(80), Figure.of(60), Figure.of(69)));
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            assertThat(row.finding()).endsWith("falt 14\u00a0% fra 2020 til 2022");
            assertThat(row.ties().get(0)).isEqualTo(Fact.of("Siste endring", "Opp 15\u00a0% siden 2021."));
        }

        @Test
        void ofAnIndicatorThatDescribesIsNeitherGoodNorBad() {
            scene.direction = Direction.CONTEXT;
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            assertThat(row.finding()).endsWith("falt 10\u00a0% fra 2020 til 2022");
            assertThat(row.assessments()).extracting(Assessment::tone).containsExactly(Tone.NEUTRAL);
            assertThat(row.toString()).doesNotContain("bedre enn medianen");
        }

        @Test
        void ofAnIndicatorThatIsNoRatioShowsTheMedianAndSaysSo() {
            scene.computation = new Computation.Formula("a");
            IndicatorRow row = Pages.row(scene.page("nb"), ROW);
            assertThat(row.finding()).startsWith("Utslipp per innbygger i nettverket (medianen) falt");
            assertThat(row.name()).isEqualTo("Utslipp per innbygger, medianen av de to medlemmene");
        }

        @Test
        void looksNoFurtherThanItIsTold() {
            Page page = NetworkReport.builder(
                            scene.dossier(),
                            scene.result(),
                            new ValidationReport(Scene.ID, "X", Identifier.of("p"), true, Scene.TODAY, List.of()),
                            Scene.NORWAY,
                            Scene.TODAY)
                    .upTo(Period.year(2021))
                    .tolerance(Tolerance.NONE)
                    .build()
                    .page(Locale.forLanguageTag("nb"));
            assertThat(Pages.row(page, ROW).finding()).endsWith("falt 5\u00a0% fra 2020 til 2021");
            assertThat(page.toString()).doesNotContain("2022");
        }
    }

    @Nested
    class AGoal {

        @Test
        void hasARowOfItsOwnWithItsLineAndTarget() {
            IndicatorRow row = Pages.row(scene.page("nb"), GOAL_ROW);
            assertThat(row.history().orElseThrow().series().get(0).name()).isEqualTo("Nome");
            assertThat(row.history().orElseThrow().target().orElseThrow().label())
                    .isEqualTo("mål 4,0 i 2030");
            assertThat(row.assessments().get(0).word()).isEqualTo("I rute mot målet");
            // 8 in 2020 to 4 in 2030 is 0.4 a year
            assertThat(row.assessments().get(0).note().orElseThrow())
                    .isEqualTo("Fra 8,0 i 2020 til 4,0\u00a0tonn i 2030. I 2022 måtte tallet vært 7,2 for å følge den"
                            + " rette linja.");
        }

        @Test
        void withoutABaselineCannotBeAssessedAndSaysWhy() {
            scene.a.put(Scene.NOME, List.of(Figure.absent(Status.NOT_AVAILABLE), Figure.of(76), Figure.of(72)));
            IndicatorRow row = Pages.row(scene.page("nb"), GOAL_ROW);
            assertThat(row.assessments().get(0).tone()).isEqualTo(Tone.NO_DATA);
            assertThat(row.assessments().get(0).note())
                    .contains("Det er ikke noe tall for 2020, som målet regnes fra.");
            assertThat(row.finding()).startsWith("Om Nome når målet for utslipp per innbygger, kan ikke sies");
        }

        @Test
        void isFoundFromItsChainAndLeadsBackToIt() {
            Page page = scene.page("nb");
            Chain chain = Pages.all(page, Chain.class).get(0);
            assertThat(chain.steps().stream().flatMap(step -> Pages.links(step.text()).stream()))
                    .contains(GOAL_ROW, "vedtak", "tiltak-bestillingsbuss", "tema-climate-energy");
            assertThat(chain.steps().stream().flatMap(step -> step.anchor().stream()))
                    .contains("mal-lavere-utslipp");
            assertThat(Pages.row(page, GOAL_ROW).ties().stream()
                            .flatMap(tie -> Pages.links(tie.description()).stream()))
                    .contains("mal-lavere-utslipp", "tiltak-bestillingsbuss");
        }
    }

    @Nested
    class TheChain {

        @Test
        void goesFromChallengeToFigureAndShowsWhatIsMissing() {
            Chain chain = Pages.all(scene.page("nb"), Chain.class).get(0);
            assertThat(Pages.steps(chain))
                    .containsExactly(
                            "Utfordring: Mange reiser skjer med bil",
                            "Tema: Klima og energi",
                            "Nettverk: Eksempelnettverket, fra 1. september 2025",
                            "Vedtak: Vedtak om å delta i to kommuner. Kommunestyret, vedtatt 17. juni 2025: Nome PS 4/25"
                                    + " og Seljord PS 4/25.",
                            "Utviklingsverksted: Verksted om reiser, Ulefoss, 12. mars 2026",
                            "Mål: Nome: Utslippene er halvert",
                            "Tiltak: Bestillingsbuss. Nome, ansvarlig: plansjef, frist: 30. juni 2027, planlagt.",
                            "Plan: Ikke forankret i noen plan ennå",
                            "Indikator: Utslipp per innbygger",
                            "Tallet nå: 7,2 i 2022, målet er 4,0\u00a0tonn i 2030. I rute mot målet");
            assertThat(chain.steps().stream().filter(Chain.Step::missing).map(Chain.Step::kind))
                    .containsExactly(Chain.Kind.PLAN_ANCHOR);
        }
    }

    @Nested
    class TheWorkshop {

        @Test
        void showsWhoMetAndWhoWasNotRegistered() {
            Participation participation =
                    Pages.all(scene.page("nb"), Participation.class).get(0);
            assertThat(participation.zones()).containsExactly("Folkevalgte", "Ledelse", "Fagpersoner");
            assertThat(participation.golden().orElseThrow().word()).isEqualTo("Gyldne soner");
            assertThat(participation.rows().get(1).name()).isEqualTo("Seljord");
            assertThat(participation.rows().get(1).counts())
                    .containsOnly(new Participation.Count.Unknown("ikke registrert"));
        }

        @Test
        void countsOneInhabitantInTheSingular() {
            assertThat(Pages.section(scene.page("nb"), "verksted-verksted").toString())
                    .contains("Én innbygger.");
            assertThat(Pages.section(scene.page("nn"), "verksted-verksted").toString())
                    .contains("Éin innbyggjar.");
        }
    }

    @Nested
    class TheRules {

        @Test
        void areCountedAndWhatIsWrongStandsWithWhatToDo() {
            scene.resolutions = List.of();
            Table table =
                    (Table) Pages.section(scene.page("nb"), "regler").blocks().get(1);
            assertThat(table.rows())
                    .anySatisfy(row -> assertThat(row.toString())
                            .contains("LK-024", "Feil", "4018 Nome deltar uten politisk vedtak", "Legg fram sak"));
        }
    }
}
