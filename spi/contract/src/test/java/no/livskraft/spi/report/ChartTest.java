package no.livskraft.spi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static TimePoint value(int year, double value) {
        return TimePoint.value(Integer.toString(year), LocalDate.of(year, 1, 1), value, "tall " + value);
    }

    private static TimePoint gap(int year) {
        return TimePoint.gap(Integer.toString(year), LocalDate.of(year, 1, 1), "ikke publisert");
    }

    private static LineChart.Series line(String name, TimePoint... points) {
        return new LineChart.Series(name, Role.OWN, List.of(points));
    }

    private static LineChart lines(List<LineChart.Series> series) {
        return new LineChart("Utslipp", "Beskrivelse", "tonn", "År", series, Optional.empty());
    }

    @Test
    void theTableOfALineHoldsEveryPeriodAndGapsWithTheirReason() {
        Table table = lines(List.of(
                        line("Nettverket", value(2020, 4), gap(2021)), line("Fylket", value(2020, 5), value(2021, 6))))
                .table();
        assertThat(table.columns()).extracting(Table.Column::heading).containsExactly("År", "Nettverket", "Fylket");
        assertThat(table.rows()).extracting(row -> row.heading().plain()).containsExactly("2020", "2021");
        assertThat(table.rows().get(0).cells()).containsExactly(Cell.number(4, "tall 4.0"), Cell.number(5, "tall 5.0"));
        assertThat(table.rows().get(1).cells())
                .containsExactly(Cell.absent("ikke publisert"), Cell.number(6, "tall 6.0"));
    }

    @Test
    void linesOfOneChartHaveTheSamePeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        lines(List.of(line("Nettverket", value(2020, 4), gap(2021)), line("Fylket", value(2020, 5)))))
                .withMessageContaining("Fylket");
    }

    @Test
    void timeGoesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("Baklengs", value(2021, 1), value(2020, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> line("To ganger", value(2020, 1), gap(2020)));
    }

    @Test
    void moreThanSixLinesCannotBeToldApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lines(Collections.nCopies(7, line("Linje", value(2020, 1)))))
                .withMessageContaining("7");
    }

    @Test
    void theTableOfDotsNamesThoseWithoutAFigureToo() {
        DotChart chart = new DotChart(
                "Kommunene",
                "Beskrivelse",
                "prosent",
                "Kommune",
                List.of(
                        new Member.Shown("Fjordvik", Role.OWN, 3, "3,0"),
                        new Member.Absent("Moen", Role.MEMBER, "for få tilfeller")),
                Optional.of(new DotChart.Typical(4, "median", "4,0")));
        assertThat(chart.table().rows())
                .containsExactly(
                        Table.Row.of("Fjordvik", List.of(Cell.number(3, "3,0"))).emphasise(),
                        Table.Row.of("Moen", List.of(Cell.absent("for få tilfeller"))),
                        Table.Row.of("median", List.of(Cell.number(4, "4,0"))));
    }

    @Test
    void theTableOfBarsKeepsTheirOrder() {
        BarChart chart = new BarChart(
                "Kilder",
                "Beskrivelse",
                "tonn",
                "Kilde",
                List.of(
                        new Member.Shown("Vei", Role.MEMBER, 9, "9"),
                        new Member.Absent("Sjø", Role.MEMBER, "mangler"),
                        new Member.Shown("Jord", Role.MEMBER, 4, "4")));
        assertThat(chart.table().rows())
                .extracting(row -> row.heading().plain())
                .containsExactly("Vei", "Sjø", "Jord");
    }

    @Test
    void aFigureIsAFiniteNumber() {
        for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> value(2020, odd));
            assertThatIllegalArgumentException().isThrownBy(() -> new Member.Shown("Moen", Role.OTHER, odd, "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> Cell.number(odd, "x"));
        }
    }
}
