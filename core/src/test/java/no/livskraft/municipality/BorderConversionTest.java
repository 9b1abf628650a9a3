package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.AT_YEAR_END;
import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.SHARE;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static no.livskraft.municipality.Figures.observations;
import static no.livskraft.municipality.Figures.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BorderConversionTest {

    private static final Borders EACH = Borders.eachPeriod();
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Period Y2016 = Period.year(2016);
    private static final Period Y2020 = Period.year(2020);
    private static final Figure UNCOMPARABLE = Figure.absent(Status.NOT_COMPARABLE);

    private final BorderConversion conversion = new BorderConversion(MunicipalityRegister.ofNorway());

    private Figure carried(Observations observations, Borders given, LocalDate to, String wanted) {
        return conversion
                .convert(observations, given, to, nrs(wanted))
                .observations()
                .figure(nr(wanted), observations.grid().periods().get(0));
    }

    private static Observations boAndSauherad(Variable variable, Period period) {
        return observations(variable, period, Map.of(nr("0821"), Figure.of(6146), nr("0822"), Figure.of(4320)));
    }

    @Test
    void mergedMunicipalitiesAreAddedAndFlagged() {
        ConvertedObservations converted =
                conversion.convert(boAndSauherad(POPULATION, Y2016), EACH, IN_2024, nrs("4020"));

        assertThat(converted.observations().figure(nr("4020"), Y2016))
                .isEqualTo(Figure.of(10466, Set.of(Flag.RECALCULATED)));
        assertThat(converted.origins(nr("4020"), Y2016)).isEqualTo(nrs("0821", "0822"));
        assertThat(converted.problems()).isEmpty();
    }

    @Test
    void aNewNumberForTheSameAreaTakesTheFigureAsItIs() {
        Figure provisional = Figure.of(127731, Set.of(Flag.PROVISIONAL));
        Observations baerum = observations(POPULATION, Y2020, Map.of(nr("3024"), provisional));
        ConvertedObservations converted = conversion.convert(baerum, EACH, IN_2024, nrs("3201"));

        assertThat(converted.observations().figure(nr("3201"), Y2020)).isEqualTo(provisional);
        assertThat(converted.origins(nr("3201"), Y2020)).isEqualTo(nrs("3024"));
    }

    @Test
    void figuresInTheBordersOfTheDateAreLeftAsTheyAre() {
        Observations given = observations(
                POPULATION,
                nrs("4020", "0301"),
                years(1970, 2016),
                Map.of(
                        nr("4020"),
                        List.of(Figure.of(1), Figure.absent(Status.WITHHELD)),
                        nr("0301"),
                        List.of(Figure.of(3))));
        ConvertedObservations converted =
                conversion.convert(given, Borders.at(IN_2024.plusDays(5)), IN_2024, nrs("4020", "0301"));

        assertThat(converted.observations()).isEqualTo(given);
        assertThat(converted.origins(nr("4020"), Y2016)).isEqualTo(nrs("4020"));
    }

    @Test
    void aMunicipalityThatKeptItsNumberWhileItGrewIsASum() {
        Observations before = observations(
                POPULATION,
                Period.year(2019),
                Map.of(nr("1103"), Figure.of(100), nr("1141"), Figure.of(20), nr("1142"), Figure.of(3)));

        assertThat(carried(before, EACH, IN_2020, "1103")).isEqualTo(Figure.of(123, Set.of(Flag.RECALCULATED)));
        assertThat(carried(before, EACH, IN_2019, "1103")).isEqualTo(Figure.of(100));
    }

    @Test
    void thePiecesOfASplitAreNotComparableAndTheirGroupIsCarried() {
        Observations aalesund = observations(POPULATION, Y2020, Map.of(nr("1507"), Figure.of(66258)));
        ConvertedObservations pieces = conversion.convert(aalesund, EACH, IN_2024, nrs("1508", "1580"));

        assertThat(pieces.observations().figure(nr("1508"), Y2020)).isEqualTo(UNCOMPARABLE);
        assertThat(pieces.observations().figure(nr("1580"), Y2020)).isEqualTo(UNCOMPARABLE);
        assertThat(pieces.origins(nr("1580"), Y2020)).isEqualTo(nrs("1507"));
        assertThat(conversion.convertGroup(aalesund, EACH, IN_2024, Set.of(nr("1508"), nr("1580"))))
                .isEqualTo(Map.of(Y2020, Figure.of(66258)));
        assertThat(conversion.convertGroup(aalesund, EACH, IN_2024, Set.of(nr("1508"))))
                .isEqualTo(Map.of(Y2020, UNCOMPARABLE));
    }

    @Test
    void backwardsARecodeIsCarriedAndAMergedMunicipalityIsNotDivided() {
        Observations later = observations(
                POPULATION, Period.year(2024), Map.of(nr("4020"), Figure.of(10800), nr("3201"), Figure.of(130000)));

        assertThat(carried(later, EACH, IN_2019, "0219")).isEqualTo(Figure.of(130000));
        assertThat(carried(later, EACH, IN_2019, "0821")).isEqualTo(UNCOMPARABLE);
        assertThat(conversion.convertGroup(later, EACH, IN_2019, Set.of(nr("0821"), nr("0822"))))
                .isEqualTo(Map.of(Period.year(2024), Figure.of(10800)));
    }

    @Test
    void backwardsTheWholeOfASplitIsTheSumOfItsPieces() {
        Observations later = observations(
                POPULATION, Period.year(2024), Map.of(nr("1508"), Figure.of(58000), nr("1580"), Figure.of(9400)));

        assertThat(carried(later, EACH, IN_2020, "1507")).isEqualTo(Figure.of(67400, Set.of(Flag.RECALCULATED)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_AVAILABLE, NOT_AVAILABLE",
        "NOT_YET_PUBLISHED, NOT_YET_PUBLISHED",
        "NOT_REPORTED, NOT_REPORTED",
        "NOT_APPLICABLE, NOT_APPLICABLE",
        "WITHHELD, WITHHELD"
    })
    void absentFiguresAreNeverSummedAsZero(Status one, Status sum) {
        Observations withAbsence =
                observations(POPULATION, Y2016, Map.of(nr("0821"), Figure.of(6146), nr("0822"), Figure.absent(one)));

        assertThat(carried(withAbsence, EACH, IN_2024, "4020")).isEqualTo(Figure.absent(sum));
    }

    @Test
    void theReasonOfASumIsTheStrongestOfItsReasons() {
        Observations withAbsence = observations(
                POPULATION,
                Y2016,
                Map.of(nr("0821"), Figure.absent(Status.WITHHELD), nr("0822"), Figure.absent(Status.NOT_REPORTED)));

        assertThat(carried(withAbsence, EACH, IN_2024, "4020")).isEqualTo(Figure.absent(Status.WITHHELD));
    }

    @Test
    void aMunicipalityThatTheSourceDoesNotHaveMakesTheSumNotAvailable() {
        Observations half = observations(POPULATION, Y2016, Map.of(nr("0821"), Figure.of(6146)));
        ConvertedObservations converted = conversion.convert(half, EACH, IN_2024, nrs("4020", "0301"));

        assertThat(converted.observations().figure(nr("4020"), Y2016)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(converted.observations().figure(nr("0301"), Y2016)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(converted.origins(nr("4020"), Y2016)).isEqualTo(nrs("0821", "0822"));
    }

    @Test
    void sharesPassThroughNewNumbersAndNotThroughMergers() {
        Observations shares = observations(
                SHARE,
                Y2016,
                Map.of(nr("0219"), Figure.of(0.3), nr("0821"), Figure.of(0.1), nr("0822"), Figure.of(0.2)));

        assertThat(carried(shares, EACH, IN_2024, "3201")).isEqualTo(Figure.of(0.3));
        assertThat(carried(shares, EACH, IN_2024, "4020")).isEqualTo(UNCOMPARABLE);
        assertThat(conversion.convertGroup(shares, EACH, IN_2024, Set.of(nr("4020"))))
                .isEqualTo(Map.of(Y2016, UNCOMPARABLE));
    }

    @Test
    void flagsOfAllPartsAreKeptInTheSum() {
        Observations flagged = observations(
                POPULATION,
                Y2016,
                Map.of(
                        nr("0821"), Figure.of(1, Set.of(Flag.PROVISIONAL)),
                        nr("0822"), Figure.of(2, Set.of(Flag.ESTIMATED))));

        assertThat(carried(flagged, EACH, IN_2024, "4020").flags())
                .containsExactly(Flag.PROVISIONAL, Flag.ESTIMATED, Flag.RECALCULATED);
    }

    @Test
    void aSumTooLargeToHoldIsUndefined() {
        Observations huge = observations(
                POPULATION,
                Y2016,
                Map.of(nr("0821"), Figure.of(Double.MAX_VALUE), nr("0822"), Figure.of(Double.MAX_VALUE)));

        assertThat(carried(huge, EACH, IN_2024, "4020")).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @Test
    void theSymbolOfTheSourceGoesWithAFigureThatGoesAlone() {
        Observations plain = observations(
                POPULATION,
                nrs("0219", "0821", "0822"),
                years(2015, 2016),
                Map.of(nr("0219"), List.of(Figure.of(1), Figure.absent(Status.WITHHELD))));
        Observations withSymbols =
                new Observations(plain.variable(), plain.grid(), plain.cells(), Map.of(1, ":", 2, ".", 4, "."));
        Observations converted = conversion
                .convert(withSymbols, EACH, IN_2024, nrs("4020", "3201"))
                .observations();

        assertThat(converted.symbols()).isEqualTo(Map.of(converted.grid().indexOf(nr("3201"), Y2016), ":"));
    }

    @Test
    void severalVariablesAreConvertedAsEachWouldBeAlone() {
        Period span = Period.parse("2018-2021");
        Observations stock = boAndSauherad(POPULATION, span);
        Observations atEnd = boAndSauherad(AT_YEAR_END, span);
        Observations share = boAndSauherad(SHARE, span);
        Observations later = boAndSauherad(POPULATION, Y2020);
        List<Observations> all = List.of(stock, atEnd, share, later);

        List<ConvertedObservations> together = conversion.convert(all, EACH, IN_2024, nrs("4020", "0301"));

        assertThat(together).hasSize(4);
        for (int i = 0; i < 4; i++) {
            ConvertedObservations alone = conversion.convert(all.get(i), EACH, IN_2024, nrs("4020", "0301"));
            assertThat(together.get(i).observations()).isEqualTo(alone.observations());
            assertThat(together.get(i).problems()).isEqualTo(alone.problems());
        }
    }

    @Test
    void theOriginOfACellThatIsNotThereIsRefused() {
        ConvertedObservations converted =
                conversion.convert(boAndSauherad(POPULATION, Y2016), EACH, IN_2024, nrs("4020"));

        assertThatIllegalArgumentException().isThrownBy(() -> converted.origins(nr("0821"), Y2016));
        assertThatIllegalArgumentException().isThrownBy(() -> converted.origins(nr("4020"), Y2020));
    }
}
