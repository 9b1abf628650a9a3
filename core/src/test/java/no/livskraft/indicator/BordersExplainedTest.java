package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.BorderChange;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.municipality.SplitWeights;
import no.livskraft.municipality.SplitWeights.Split;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which old numbers, which changes on which days, which shares: how a figure came to other borders. */
class BordersExplainedTest {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Variable POPULATION = Store.population();
    private static final Dataset PEOPLE = Store.dataset("people", Borders.eachPeriod(), POPULATION);
    private static final LocalizedText SHARES =
            LocalizedText.of("Oppdiktede andeler", "Oppdikta delar", "Invented shares");
    private static final SplitWeights WEIGHTS = SplitWeights.of(
            SHARES,
            Split.forwards(
                    number("5012"), IN_2020, Map.of(number("5055"), 0.5, number("5056"), 0.25, number("5059"), 0.25)));

    private final Setting setting = new Setting();

    private static MunicipalityNumber number(String number) {
        return MunicipalityNumber.of(number);
    }

    @BeforeEach
    void figures() {
        setting.plugin("test.a", formula("people", "population"));
        setting.store.with(
                PEOPLE,
                Store.MAY,
                Store.of(POPULATION, "1571", "2019", 1_600),
                Store.of(POPULATION, "5011", "2019", 4_200),
                Store.of(POPULATION, "5012", "2019", 1_000),
                Store.of(POPULATION, "1103", "2019", 130_000),
                Store.of(POPULATION, "1141", "2019", 3_000),
                Store.of(POPULATION, "1142", "2019", 5_000),
                Store.of(POPULATION, "1507", "2022", 66_000));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    private Explanation.Observed explain(
            String municipality, int year, LocalDate borders, Optional<SplitWeights> weights) {
        return (Explanation.Observed)
                result(municipality, year, borders, weights).inputs().get(0);
    }

    private Explanation result(String municipality, int year, LocalDate borders, Optional<SplitWeights> weights) {
        IndicatorRequest.Builder request = IndicatorRequest.builder(borders, Store.NOW)
                .indicators("people")
                .municipalities(municipality)
                .years(year, year);
        weights.ifPresent(request::weights);
        return setting.engine().compute(request.build()).explain("people", number(municipality), Period.year(year));
    }

    @Test
    void weightsAndWhatTheyRestOnAreNamed() {
        Explanation explanation = result("5055", 2019, IN_2024, Optional.of(WEIGHTS));
        List<Explanation.Origin> origins =
                ((Explanation.Observed) explanation.inputs().get(0)).origins();

        assertThat(explanation.result()).isEqualTo(Figure.of(6_300).with(Flag.ESTIMATED, Flag.RECALCULATED));
        assertThat(origins)
                .extracting(Explanation.Origin::share)
                .containsExactly(
                        Optional.of(new Explanation.Share(1, SHARES)),
                        Optional.of(new Explanation.Share(1, SHARES)),
                        Optional.of(new Explanation.Share(0.5, SHARES)));
        assertThat(explanation.text(NORWEGIAN))
                .contains("Andel brukt: 0,5, etter «Oppdiktede andeler»")
                .contains("1. januar 2020 ble 5012 delt, og en del gikk inn i 5055");
        assertThat(explanation.text(NYNORSK)).contains("Del brukt: 0,5, etter «Oppdikta delar»");
        assertThat(explanation.text(Locale.ENGLISH)).contains("Share used: 0.5, by 'Invented shares'");
    }

    @Test
    void aFigureThatCouldNotBeCarriedIsExplainedByTheSplit() {
        Explanation explanation = result("1580", 2022, IN_2024, Optional.empty());

        assertThat(explanation.result()).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(explanation.text(NYNORSK))
                .contains("Som publisert for 1507 Ålesund: 66\u00a0000")
                .contains("Endringar imellom: 1. januar 2024 vart 1507 delt, og ein del vart 1580");
        assertThat(explain("1580", 2022, IN_2024, Optional.of(WEIGHTS)).origins())
                .extracting(Explanation.Origin::share)
                .containsExactly(Optional.empty());
    }

    @Test
    void aMunicipalityThatKeptItsNumberWhileItGrewIsToldApartFromThoseThatCameIn() {
        Explanation explanation = result("1103", 2019, IN_2024, Optional.empty());

        assertThat(explanation.text(Locale.ENGLISH))
                .contains("on 1 January 2020 1103 grew by a merger")
                .contains("on 1 January 2020 1141 became part of 1103");
        assertThat(explanation.text(NYNORSK))
                .contains("1. januar 2020 voks 1103 ved samanslåing")
                .contains("1. januar 2020 gjekk 1141 inn i 1103");
    }

    @Test
    void aFigureOfItsOwnBordersHasNoWay() {
        assertThat(explain("1507", 2022, LocalDate.of(2022, 1, 1), Optional.empty())
                        .origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.way()).isEmpty());
    }

    @Test
    void backwardsTheChangesAreToldInTheOrderOfTime() {
        Variable later = Store.flow("later");
        setting.plugin("test.b", formula("carried_back", "later"));
        setting.store.with(
                Store.dataset("back", Borders.at(IN_2024), later), Store.MAY, Store.of(later, "3201", "2019", 7));
        Explanation explanation = setting.engine()
                .compute(IndicatorRequest.builder(LocalDate.of(2019, 1, 1), Store.NOW)
                        .indicators("carried_back")
                        .municipalities("0219")
                        .years(2019, 2019)
                        .build())
                .explain("carried_back", number("0219"), Period.year(2019));

        assertThat(((Explanation.Observed) explanation.inputs().get(0)).origins())
                .flatExtracting(Explanation.Origin::way)
                .containsExactly(
                        new BorderChange(IN_2020, number("0219"), number("3024"), BorderChange.Kind.RECODE),
                        new BorderChange(IN_2024, number("3024"), number("3201"), BorderChange.Kind.RECODE));
        assertThat(explanation.text(NORWEGIAN))
                .contains("Endringer imellom: 1. januar 2020 fikk 0219 nummeret 3024; "
                        + "1. januar 2024 fikk 3024 nummeret 3201");
    }

    @Test
    void weightsOfNoSplitAreRefusedBeforeAnythingIsRead() {
        SplitWeights wrong = SplitWeights.of(
                SHARES,
                Split.forwards(number("0301"), IN_2020, Map.of(number("0301"), 1.0)),
                Split.forwards(number("1507"), IN_2024, Map.of(number("1508"), 1.0)));

        assertThatThrownBy(() -> setting.engine()
                        .compute(request("people")
                                .municipalities("1580")
                                .years(2022, 2022)
                                .weights(wrong)
                                .build()))
                .isInstanceOfSatisfying(
                        LivskraftException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code() + " " + problem.where())
                                .containsExactly(
                                        "MUN-018 weights of 0301 on 2020-01-01",
                                        "MUN-019 weights of 1507 on 2024-01-01"));
        assertThat(setting.store.reads).hasValue(0);
    }
}
