package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.formula;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoarserExplanationTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");
    private static final Variable PERMITS = Store.flow("permits");
    private static final Variable PEOPLE = Store.population();
    private static final Variable JOBS = Variable.stock(
            "jobs", LocalizedText.same("Jobs"), Store.population().unit(), MeasuredAt.END);
    private static final Variable UNEMPLOYED = new Variable(
            "unemployed", LocalizedText.same("Unemployed"), Store.population().unit(), true, false, MeasuredAt.DURING);
    private static final Dataset DATASET =
            Store.dataset("figures", Borders.eachPeriod(), PERMITS, PEOPLE, JOBS, UNEMPLOYED);

    private final Setting setting = new Setting();
    private final List<Store.Observation> observations = new ArrayList<>();

    @AfterEach
    void close() {
        setting.close();
    }

    private Explanation explain(String variable, int year) {
        setting.plugin("test.a", formula("x", variable));
        setting.store.with(DATASET, Store.MAY, observations.toArray(Store.Observation[]::new));
        return setting.compute(year, year, "x").explain("x", MIDT_TELEMARK, Period.year(year));
    }

    private static Explanation.Observed observed(Explanation explanation) {
        return (Explanation.Observed) explanation.inputs().get(0);
    }

    private static String text(Explanation explanation, Locale locale) {
        return explanation.text(locale).replace('\u00a0', ' ');
    }

    private void quarters(Variable variable, String number, int year, double... figures) {
        for (int i = 0; i < figures.length; i++) {
            observations.add(Store.of(variable, number, year + "-Q" + (i + 1), figures[i]));
        }
    }

    @Test
    void aSumNamesItsPartsAndWhatTheyWereMadeFrom() {
        quarters(PERMITS, "0821", 2019, 1, 2, 3, 4);
        quarters(PERMITS, "0822", 2019, 10, 20, 30, 40);

        Explanation explanation = explain("permits", 2019);

        Explanation.Observed year = observed(explanation);
        assertThat(year.making()).isEqualTo(Explanation.Making.SUM_OF_PARTS);
        assertThat(year.figure().value()).isEqualTo(110);
        assertThat(year.origins()).isEmpty();
        assertThat(year.parts())
                .extracting(Explanation.Input::period)
                .containsExactlyElementsOf(Period.year(2019).divide(PeriodKind.QUARTER));
        assertThat(year.parts()).extracting(part -> part.figure().value()).containsExactly(11.0, 22.0, 33.0, 44.0);
        assertThat(year.published())
                .hasSize(8)
                .allMatch(origin -> origin.vintage().isPresent());
        assertThat(text(explanation, BOKMAL))
                .contains(String.join(
                        "\n",
                        "Kreditering figures",
                        "   Summen av tallene for 4 kvartaler, siden ingenting er publisert for 2019",
                        "   Som publisert for 0821 Bø (Telemark): 2019-Q1: 1; 2019-Q2: 2; 2019-Q3: 3; 2019-Q4: 4; "
                                + "kjent fra 1. mai 2026 kl. 08.00 UTC, hentet fra figures.csv",
                        "   Som publisert for 0822 Sauherad: 2019-Q1: 10; 2019-Q2: 20; 2019-Q3: 30; 2019-Q4: 40; "
                                + "kjent fra 1. mai 2026 kl. 08.00 UTC, hentet fra figures.csv",
                        "Definisjon:"));
        assertThat(text(explanation, NYNORSK))
                .contains("   Summen av tala for 4 kvartal, sidan ingenting er publisert for 2019\n");
        assertThat(text(explanation, Locale.ENGLISH))
                .contains("   The sum of the figures for 4 quarters, since none was published for 2019\n");
    }

    @Test
    void aPartThatIsMissingIsPointedOut() {
        quarters(PERMITS, "4020", 2024, 1, 2, 3);
        observations.add(Store.of(PERMITS, "4003", "2024-Q4", 9));

        Explanation explanation = explain("permits", 2024);

        assertThat(explanation.result()).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(observed(explanation).making()).isEqualTo(Explanation.Making.SUM_OF_PARTS);
        assertThat(text(explanation, BOKMAL))
                .contains("2024-Q3: 3; kjent fra")
                .contains("   Som publisert for 4020 Midt-Telemark: 2024-Q4: (tallet er ikke hentet inn)\n");
    }

    @Test
    void aPartOfNoMunicipalityIsPointedOutToo() {
        quarters(PERMITS, "4020", 2024, 1, 2, 3);

        assertThat(text(explain("permits", 2024), BOKMAL)).contains("\n   2024-Q4: (tallet er ikke hentet inn)\n");
    }

    @Test
    void aPartThatWasMadeItselfIsExplainedInItsPlace() {
        quarters(PERMITS, "4020", 2024, 1, 2, 3);
        for (int month = 10; month <= 12; month++) {
            observations.add(Store.of(PERMITS, "4020", Period.month(2024, month).toString(), month));
        }

        Explanation explanation = explain("permits", 2024);

        assertThat(explanation.result()).isEqualTo(Figure.of(39));
        assertThat(observed(explanation).parts())
                .extracting(Explanation.Observed::making)
                .containsExactly(
                        Explanation.Making.AS_PUBLISHED,
                        Explanation.Making.AS_PUBLISHED,
                        Explanation.Making.AS_PUBLISHED,
                        Explanation.Making.SUM_OF_PARTS);
        assertThat(text(explanation, BOKMAL))
                .contains(String.join(
                        "\n",
                        "   2024-Q4: 33",
                        "      Summen av tallene for 3 måneder, siden ingenting er publisert for 2024-Q4",
                        "      Som publisert for 4020 Midt-Telemark: 2024-M10: 10; 2024-M11: 11; 2024-M12: 12; kjent"));
    }

    @Test
    void aPublishedFigureSaysThatItWentBeforeItsParts() {
        quarters(PERMITS, "4020", 2024, 1, 2, 3, 4);
        observations.add(Store.of(PERMITS, "4020", "2024", 11));

        Explanation explanation = explain("permits", 2024);

        assertThat(explanation.result()).isEqualTo(Figure.of(11));
        assertThat(observed(explanation).making()).isEqualTo(Explanation.Making.BEFORE_ITS_PARTS);
        assertThat(observed(explanation).parts()).isEmpty();
        assertThat(observed(explanation).origins()).hasSize(1);
        assertThat(text(explanation, BOKMAL))
                .contains("   Datasettet har også tall for deler av 2024. Det som er publisert for hele 2024, går foran"
                        + "\n   Som publisert for 4020 Midt-Telemark: 11, kjent");
        assertThat(text(explanation, NYNORSK)).contains("Det som er publisert for heile 2024, går føre\n");
        assertThat(text(explanation, Locale.ENGLISH)).contains("published for the whole of 2024 goes first\n");
    }

    @Test
    void aPublishedReasonForAbsenceGoesBeforePartsToo() {
        quarters(PERMITS, "4020", 2024, 1, 2, 3, 4);
        observations.add(new Store.Observation(PERMITS, "4020", "2024", Figure.absent(Status.WITHHELD)));

        assertThat(observed(explain("permits", 2024)).making()).isEqualTo(Explanation.Making.BEFORE_ITS_PARTS);
    }

    @Test
    void aStockSaysFromWhichPartItIs() {
        quarters(PEOPLE, "4020", 2024, 1, 2, 3, 4);
        quarters(JOBS, "4020", 2024, 5, 6, 7, 8);

        Explanation atStart = explain("population", 2024);
        setting.catalogue = IndicatorCatalogue.empty();
        Explanation atEnd = explain("jobs", 2024);

        assertThat(observed(atStart).making()).isEqualTo(Explanation.Making.FIRST_PART);
        assertThat(observed(atStart).parts())
                .extracting(Explanation.Input::figure)
                .containsExactly(Figure.of(1));
        assertThat(text(atStart, BOKMAL))
                .contains("   Tatt fra 2024-Q1, som begynner samme dag, siden ingenting er publisert for 2024\n");
        assertThat(text(atStart, NYNORSK)).contains("   Henta frå 2024-Q1, som tek til same dagen, sidan");
        assertThat(observed(atEnd).making()).isEqualTo(Explanation.Making.LAST_PART);
        assertThat(text(atEnd, BOKMAL))
                .contains("   Tatt fra 2024-Q4, som slutter samme dag, siden ingenting er publisert for 2024\n");
        assertThat(text(atEnd, Locale.ENGLISH)).contains("   Taken from 2024-Q4, which ends on the same day, since");
    }

    @Test
    void anAverageSaysWhyThereIsNoneAndWhatCanBeDone() {
        quarters(UNEMPLOYED, "4020", 2024, 1, 2, 3, 4);

        Explanation explanation = explain("unemployed", 2024);

        assertThat(explanation.result()).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(observed(explanation).making()).isEqualTo(Explanation.Making.PARTS_DO_NOT_ADD_UP);
        assertThat(text(explanation, BOKMAL))
                .contains(
                        "   Datasettet har tall for deler av 2024, men de kan ikke legges sammen over tid. Velg kortere"
                                + " perioder for indikatoren, og si i formelen hvordan tallene skal settes sammen, for eksempel"
                                + " mean(unemployed, n) over n perioder\n");
        assertThat(text(explanation, NYNORSK)).contains("kan ikkje leggjast saman over tid", "mean(unemployed, n)");
        assertThat(text(explanation, Locale.ENGLISH)).contains("do not add up over time", "mean(unemployed, n)");
    }

    @Test
    void wherePartsSayNothingNothingIsSaidOfThem() {
        observations.add(Store.of(PEOPLE, "4020", "2024-Q3", 3));
        observations.add(Store.of(PERMITS, "4020", "2023-Q3", 3));

        assertThat(observed(explain("population", 2024)).making()).isEqualTo(Explanation.Making.AS_PUBLISHED);
        setting.catalogue = IndicatorCatalogue.empty();
        assertThat(observed(explain("permits", 2024)).making()).isEqualTo(Explanation.Making.AS_PUBLISHED);
    }
}
