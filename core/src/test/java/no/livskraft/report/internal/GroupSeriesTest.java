package no.livskraft.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.indicator.comparison.Comparison;
import org.junit.jupiter.api.Test;

/** When members that a split went through give the network a figure. */
class GroupSeriesTest {

    private static final Period Y2022 = Period.year(2022);
    private static final MunicipalityNumber MOLDE = MunicipalityNumber.of("1506");
    private static final MunicipalityNumber AALESUND = MunicipalityNumber.of("1508");
    private static final MunicipalityNumber HARAM = MunicipalityNumber.of("1580");
    private static final Figure SPLIT = Figure.absent(Status.NOT_COMPARABLE);

    private static Column column(Figure... figures) {
        Column.Builder column = Column.builder(figures.length);
        for (int i = 0; i < figures.length; i++) {
            column.set(i, figures[i]);
        }
        return column.build();
    }

    private static GroupSeries series(Figure molde, Figure together, MunicipalityNumber... members) {
        IndicatorDefinition definition = IndicatorDefinition.builder("x")
                .title(LocalizedText.same("X"))
                .description(LocalizedText.same("X"))
                .unit(new Unit("u", LocalizedText.same("u")), 0)
                .computation(new Computation.Ratio("a", "b", 1))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .build();
        Grid grid = Grid.of(List.of(MOLDE, AALESUND, HARAM), List.of(Y2022));
        Column cells = column(molde, SPLIT, SPLIT);
        Figure ten = Figure.of(10);
        IndicatorColumn.Parts parts = new IndicatorColumn.Parts(
                cells,
                column(ten, SPLIT, SPLIT),
                1,
                List.of(new IndicatorColumn.Together(Set.of(AALESUND, HARAM), column(together), column(ten))));
        IndicatorColumn indicator = new IndicatorColumn(definition, cells, Optional.of(parts));
        ResultTable table =
                new ResultTable(grid, new Borders.At(LocalDate.of(2024, 1, 1)), List.of(indicator), Map.of());
        TreeMap<Period, Comparison> compared =
                new TreeMap<>(Map.of(Y2022, Comparison.of(table, "x", Y2022, List.of(members))));
        return new GroupSeries(indicator, compared, Collections.unmodifiableSortedMap(compared));
    }

    @Test
    void theNetworkHasAFigureIfAllPiecesAreMembers() {
        assertThat(series(Figure.of(30), Figure.of(70), MOLDE, AALESUND, HARAM).network(Y2022))
                .isEqualTo(Figure.of(5));
    }

    @Test
    void itHasNoneIfAPieceIsNoMember() {
        assertThat(series(Figure.of(30), Figure.of(70), MOLDE, AALESUND).network(Y2022))
                .isEqualTo(SPLIT);
    }

    @Test
    void itHasNoneIfAnotherMemberHasNone() {
        Figure withheld = Figure.absent(Status.WITHHELD);

        assertThat(series(withheld, Figure.of(70), MOLDE, AALESUND, HARAM).network(Y2022))
                .isEqualTo(withheld);
        assertThat(series(Figure.of(30), withheld, MOLDE, AALESUND, HARAM).network(Y2022))
                .isEqualTo(SPLIT);
    }
}
