package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.AT_YEAR_END;
import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static no.livskraft.municipality.Figures.observations;
import static no.livskraft.municipality.Figures.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;

/** Statistics banks write 0 where they could not carry a figure back. */
class SuspectZeroTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Borders OF_2024 = Borders.at(IN_2024);
    private static final Figure UNCOMPARABLE = Figure.absent(Status.NOT_COMPARABLE);
    private static final Figure ZERO = Figure.of(0);

    private final BorderConversion conversion = new BorderConversion(MunicipalityRegister.ofNorway());

    /** As Statistics Norway has it: Haram is 0 before 2024, and the district of Tysfjord's heirs before 2020. */
    private final Observations carried = observations(
            POPULATION,
            nrs("1508", "1580", "1806", "4020"),
            years(2019, 2022, 2024),
            Map.of(
                    nr("1508"), List.of(Figure.of(66_000), Figure.of(67_000), Figure.of(58_000)),
                    nr("1580"), List.of(ZERO, ZERO, Figure.of(9_400)),
                    nr("1806"), List.of(ZERO, Figure.of(21_500), ZERO),
                    nr("4020"), List.of(ZERO, ZERO, ZERO)));

    @Test
    void aZeroIsNotComparableWhereTheAreaWasNoWholeMunicipalitiesAndAFigureElsewhere() {
        Observations used = conversion
                .convert(carried, OF_2024, IN_2024, nrs("1508", "1580", "1806", "4020"))
                .observations();

        assertThat(used.figure(nr("1580"), Period.year(2019))).isEqualTo(UNCOMPARABLE);
        assertThat(used.figure(nr("1580"), Period.year(2022))).isEqualTo(UNCOMPARABLE);
        assertThat(used.figure(nr("1580"), Period.year(2024))).isEqualTo(Figure.of(9_400));
        assertThat(used.figure(nr("1806"), Period.year(2019))).isEqualTo(UNCOMPARABLE);
        assertThat(used.figure(nr("1806"), Period.year(2024))).isEqualTo(ZERO);
        assertThat(used.figure(nr("4020"), Period.year(2019))).isEqualTo(ZERO);
        assertThat(used.figure(nr("1508"), Period.year(2022))).isEqualTo(Figure.of(67_000));
    }

    @Test
    void eachIsReportedOnceWithItsPeriodsAndNoReasonToRefuseTheFigures() {
        List<Problem> problems =
                conversion.convert(carried, OF_2024, IN_2024, nrs("4020")).problems();

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly(
                        "MUN-014 variable population, municipality 1580",
                        "MUN-014 variable population, municipality 1806");
        assertThat(problems.get(0).message().in(Locale.ENGLISH)).contains("2019, 2022", "counts as a missing figure");
        assertThat(conversion.check(carried, OF_2024)).isEmpty();
    }

    @Test
    void aGroupDoesNotAddSuchAZero() {
        assertThat(conversion.convertGroup(carried, OF_2024, IN_2024, Set.copyOf(nrs("1806", "4020"))))
                .containsEntry(Period.year(2019), UNCOMPARABLE);
    }

    @Test
    void aZeroUnderTheNumbersOfItsOwnTimeIsAZero() {
        Observations own = observations(POPULATION, Period.year(2022), Map.of(nr("1507"), ZERO));

        assertThat(conversion
                        .convert(own, Borders.eachPeriod(), IN_2024, nrs("1508"))
                        .problems())
                .isEmpty();
        assertThat(conversion.convertGroup(own, Borders.eachPeriod(), IN_2024, Set.copyOf(nrs("1508", "1580"))))
                .isEqualTo(Map.of(Period.year(2022), ZERO));
    }

    @Test
    void theDayOfMeasurementCountsAndOfTimesBeforeTheRegisterNothingIsSuspected() {
        Observations atEnd = observations(AT_YEAR_END, Period.year(2023), Map.of(nr("1580"), ZERO));
        Observations atStart = observations(POPULATION, Period.year(2024), Map.of(nr("1580"), ZERO));
        Observations longAgo = observations(POPULATION, Period.year(1970), Map.of(nr("1580"), ZERO));

        assertThat(conversion.convert(atEnd, OF_2024, IN_2024, nrs("1580")).problems())
                .hasSize(1);
        assertThat(conversion.convert(atStart, OF_2024, IN_2024, nrs("1580")).problems())
                .isEmpty();
        assertThat(conversion.convert(longAgo, OF_2024, IN_2024, nrs("1580")).problems())
                .isEmpty();
    }
}
