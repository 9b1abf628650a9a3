package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.SHARE;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static no.livskraft.municipality.Figures.observations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.municipality.SplitWeights.Split;
import org.junit.jupiter.api.Test;

class SplitWeightsTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final LocalizedText INVENTED = Weights.SOURCE;
    private static final Borders EACH = Borders.eachPeriod();
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Period Y2019 = Period.year(2019);
    private static final Period Y2022 = Period.year(2022);
    private static final Set<Flag> DIVIDED = Set.of(Flag.ESTIMATED, Flag.RECALCULATED);
    private static final Split HARAM =
            Split.forwards(nr("1507"), IN_2024, Map.of(nr("1508"), 0.875, nr("1580"), 0.125));

    private final BorderConversion conversion = new BorderConversion(NORWAY);

    private static List<String> problems(Runnable wrong) {
        return catchThrowableOfType(LivskraftException.class, wrong::run).problems().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    @Test
    void aFigureIsDividedByTheSharesAndFlagged() {
        Observations aalesund = observations(POPULATION, Y2022, Map.of(nr("1507"), Figure.of(66_000)));
        ConvertedObservations carried = conversion
                .weighted(SplitWeights.of(INVENTED, HARAM))
                .convert(aalesund, EACH, IN_2024, nrs("1580", "1508", "0301"));

        assertThat(carried.observations().figure(nr("1508"), Y2022)).isEqualTo(Figure.of(57_750, DIVIDED));
        assertThat(carried.observations().figure(nr("1580"), Y2022)).isEqualTo(Figure.of(8_250, DIVIDED));
        assertThat(carried.isDivided(nr("1580"), Y2022)).isTrue();
        assertThat(carried.isDivided(nr("0301"), Y2022)).isFalse();
        assertThat(carried.share(nr("1580"), Y2022, nr("1507"))).hasValue(0.125);
        assertThat(carried.share(nr("1580"), Y2022, nr("0301"))).isEmpty();
        assertThat(carried.origins(nr("1580"), Y2022)).isEqualTo(nrs("1507"));
        assertThat(carried.together(Y2022)).containsExactly(Set.copyOf(nrs("1508", "1580")));
    }

    @Test
    void onlyTheSplitMunicipalitysFigureIsDividedAndTheOthersGoInWhole() {
        SplitWeights snillfjord = SplitWeights.of(
                INVENTED,
                Split.forwards(nr("5012"), IN_2020, Map.of(nr("5055"), 0.5, nr("5056"), 0.25, nr("5059"), 0.25)));
        Observations before = observations(
                POPULATION,
                Y2019,
                Map.of(nr("1571"), Figure.of(1_600), nr("5011"), Figure.of(4_200), nr("5012"), Figure.of(1_000)));
        ConvertedObservations carried = conversion.weighted(snillfjord).convert(before, EACH, IN_2020, nrs("5055"));

        assertThat(carried.observations().figure(nr("5055"), Y2019)).isEqualTo(Figure.of(6_300, DIVIDED));
        assertThat(carried.share(nr("5055"), Y2019, nr("1571"))).hasValue(1);
        assertThat(carried.share(nr("5055"), Y2019, nr("5012"))).hasValue(0.5);
    }

    @Test
    void backwardsTheFigureOfAMergedMunicipalityIsDivided() {
        SplitWeights midtTelemark = SplitWeights.of(
                INVENTED, Split.backwards(nr("3817"), IN_2020, Map.of(nr("0821"), 0.6, nr("0822"), 0.4)));
        Observations later = observations(POPULATION, Period.year(2024), Map.of(nr("4020"), Figure.of(10_000)));

        assertThat(conversion
                        .weighted(midtTelemark)
                        .convert(later, EACH, IN_2019, nrs("0821"))
                        .observations()
                        .figure(nr("0821"), Period.year(2024)))
                .isEqualTo(Figure.of(6_000, DIVIDED));
    }

    @Test
    void sharesForOneDirectionSayNothingOfTheOther() {
        SplitWeights forwards = SplitWeights.of(INVENTED, HARAM);
        Observations later = observations(
                POPULATION, Period.year(2024), Map.of(nr("1508"), Figure.of(58_000), nr("1580"), Figure.of(9_400)));

        assertThat(conversion
                        .weighted(forwards)
                        .convert(later, EACH, IN_2020, nrs("1507"))
                        .observations()
                        .figure(nr("1507"), Period.year(2024)))
                .isEqualTo(Figure.of(67_400).with(Flag.RECALCULATED));
    }

    @Test
    void aSplitWithoutSharesStaysNotComparableAndSoDoesAnAverage() {
        BorderConversion weighted = conversion.weighted(SplitWeights.of(INVENTED, HARAM));
        Observations before = observations(POPULATION, Y2019, Map.of(nr("5012"), Figure.of(1_000)));
        Observations average = observations(SHARE, Y2022, Map.of(nr("1507"), Figure.of(0.5)));

        assertThat(weighted.convert(before, EACH, IN_2024, nrs("5055"))
                        .observations()
                        .figure(nr("5055"), Y2019))
                .isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(weighted.convert(average, EACH, IN_2024, nrs("1580"))
                        .observations()
                        .figure(nr("1580"), Y2022))
                .isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
    }

    @Test
    void aGroupWithSomePiecesIsDividedAndOneWithAllIsNot() {
        BorderConversion weighted = conversion.weighted(SplitWeights.of(INVENTED, HARAM));
        Observations before =
                observations(POPULATION, Y2022, Map.of(nr("1507"), Figure.of(66_000), nr("0301"), Figure.of(700_000)));

        assertThat(weighted.convertGroups(
                        before,
                        EACH,
                        IN_2024,
                        List.of(Set.copyOf(nrs("0301", "1580")), Set.copyOf(nrs("0301", "1508", "1580")))))
                .containsExactly(
                        Map.of(Y2022, Figure.of(708_250, DIVIDED)),
                        Map.of(Y2022, Figure.of(766_000).with(Flag.RECALCULATED)));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWhere() {
        List<Split> wrong = List.of(
                Split.forwards(nr("1507"), IN_2024, Map.of(nr("1508"), 0.9, nr("1580"), 0.2)),
                Split.forwards(nr("5012"), IN_2020, Map.of(nr("5055"), 1.5, nr("5056"), -0.5, nr("5059"), Double.NaN)),
                Split.forwards(nr("0301"), IN_2020, Map.of(nr("0301"), 1.0)),
                Split.forwards(nr("1850"), IN_2020, Map.of(nr("1806"), 1.0)),
                Split.backwards(nr("1507"), IN_2020.plusDays(1), Map.of(nr("1504"), 1.0)),
                HARAM);

        assertThat(problems(() -> SplitWeights.of(NORWAY, INVENTED, wrong)))
                .containsExactlyInAnyOrder(
                        "MUN-016 weights of 1507 on 2024-01-01",
                        "MUN-015 weights of 5012 on 2020-01-01",
                        "MUN-015 weights of 5012 on 2020-01-01",
                        "MUN-015 weights of 5012 on 2020-01-01",
                        "MUN-017 weights of 1507 on 2024-01-01",
                        "MUN-018 weights of 0301 on 2020-01-01",
                        "MUN-018 weights of 1507 on 2020-01-02 back in time",
                        "MUN-019 weights of 1850 on 2020-01-01");
    }

    @Test
    void messagesNameTheSharesAndThePieces() {
        Split half = Split.forwards(nr("1507"), IN_2024, Map.of(nr("1508"), 0.5));
        List<Problem> problems = catchThrowableOfType(
                        LivskraftException.class, () -> SplitWeights.of(NORWAY, INVENTED, List.of(half)))
                .problems();

        assertThat(problems.get(0).message().in(Locale.ENGLISH)).contains("{1508=0.5}", "0.5", "add up to 1");
        assertThat(problems.get(1).message().in(Locale.forLanguageTag("nn"))).contains("1508, 1580", "stykka");
        assertThat(problems.get(1).message().in(Locale.forLanguageTag("nb"))).contains("Oppgi en andel for hver");
    }

    @Test
    void sharesThatDoNotAddUpAreNeverHeldAndThoseOfNoSplitNeverUsed() {
        assertThatThrownBy(() -> SplitWeights.of(
                        INVENTED, Split.forwards(nr("1507"), IN_2024, Map.of(nr("1508"), 0.5, nr("1580"), 0.5 + 2e-9))))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContaining("MUN-016");
        SplitWeights unknown = SplitWeights.of(INVENTED, Split.forwards(nr("0301"), IN_2020, Map.of(nr("0301"), 1.0)));
        assertThat(problems(() -> conversion.weighted(unknown)))
                .containsExactly("MUN-018 weights of 0301 on 2020-01-01");
    }

    @Test
    void theChangesOfTheFirstDayAreNotCarriedThroughAndHaveNoShares() {
        SplitWeights fron = SplitWeights.of(
                INVENTED, Split.forwards(nr("0518"), NORWAY.coveredFrom(), Map.of(nr("0516"), 0.5, nr("0519"), 0.5)));

        assertThat(fron.check(NORWAY)).extracting(Problem::code).containsExactly("MUN-018");
    }

    @Test
    void theOrderInWhichSharesAreGivenMakesNoDifference() {
        Split snillfjord =
                Split.forwards(nr("5012"), IN_2020, Map.of(nr("5055"), 0.5, nr("5056"), 0.25, nr("5059"), 0.25));

        assertThat(SplitWeights.of(INVENTED, HARAM, snillfjord))
                .isEqualTo(SplitWeights.of(NORWAY, INVENTED, List.of(snillfjord, HARAM)));
    }
}
