package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ColumnLaws {

    @Provide
    Arbitrary<List<Figure>> figures() {
        return Samples.figures().list().ofMaxSize(40);
    }

    private static Column column(List<Figure> figures) {
        Column.Builder builder = Column.builder(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            builder.set(i, figures.get(i));
        }
        return builder.build();
    }

    @Property
    void itMakesNoDifferenceInWhichBlocksAColumnIsWritten(
            @ForAll("figures") List<Figure> figures, @ForAll @IntRange(min = 1, max = 41) int most) {
        Column expected = column(figures);
        ColumnWriter writer = new ColumnWriter().begin(figures.size());
        for (int from = 0; from < figures.size(); from += most) {
            int count = Math.min(most, figures.size() - from);
            double[] numbers = new double[count];
            short[] states = new short[count];
            expected.copy(from, count, numbers, states);
            assertThat(writer.write(count, numbers, states)).isTrue();
        }
        Column written = writer.finish();

        assertThat(written).isEqualTo(expected).hasSameHashCodeAs(expected);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(written.figure(i)).isEqualTo(figures.get(i));
        }
    }

    @Property
    void whatStandsBeneathAnAbsentCellMakesNoDifference(
            @ForAll("figures") List<Figure> figures, @ForAll @IntRange(max = 1000) int beneath) {
        Column column = column(figures);
        double[] numbers = new double[figures.size()];
        short[] states = new short[figures.size()];
        for (int i = 0; i < figures.size(); i++) {
            numbers[i] = figures.get(i).isPresent() ? figures.get(i).value() : beneath;
            states[i] = figures.get(i).state();
        }
        ColumnWriter writer = new ColumnWriter().begin(numbers.length);
        assertThat(writer.write(numbers.length, numbers, states)).isTrue();
        Column other = writer.finish();

        assertThat(other).isEqualTo(column).hasSameHashCodeAs(column);
        assertThat(Column.of(numbers, states)).isEqualTo(column).hasSameHashCodeAs(column);
    }

    @Property
    void columnsAreEqualOnlyIfAllTheirFiguresAre(
            @ForAll("figures") List<Figure> figures,
            @ForAll("figure") Figure another,
            @ForAll @IntRange(max = 39) int at) {
        Column.Builder builder = Column.builder(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            builder.set(i, i == at ? another : figures.get(i));
        }
        boolean same = at >= figures.size() || figures.get(at).equals(another);

        assertThat(builder.build().equals(column(figures))).isEqualTo(same);
    }

    @Provide
    Arbitrary<Figure> figure() {
        return Samples.figures();
    }

    @Property
    void statesOfBlocksCombineAsThoseOfCellsDo(@ForAll("figures") List<Figure> figures) {
        int count = figures.size() / 2;
        short[] one = new short[count];
        short[] other = new short[count];
        short[] expected = new short[count];
        for (int i = 0; i < count; i++) {
            one[i] = figures.get(i).state();
            other[i] = figures.get(count + i).state();
            expected[i] = CellState.combine(one[i], other[i]);
        }
        short[] into = new short[count + 1];
        CellState.combine(count, one, other, into);

        assertThat(Arrays.copyOf(into, count)).containsExactly(expected);
        assertThat(into[count]).isZero();
        CellState.combine(count, one, other, one);
        assertThat(one).containsExactly(expected);
    }
}
