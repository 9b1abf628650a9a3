package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.livskraft.municipality.MunicipalityRegister;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final Workload WORKLOAD = Workload.nothingWithheld(NORWAY);

    @Test
    void theLibraryAndCopyingAndSortingGiveTheSameFigures() {
        try (GroupsByLivskraft livskraft = new GroupsByLivskraft(WORKLOAD, NORWAY)) {
            Agreement.require("livskraft", new GroupsByHand(WORKLOAD).numbers(), livskraft.numbers());
        }
    }

    @Test
    void whatIsComparedIsWhatItIsSaidToBe() {
        GroupFigures figures = new GroupsByHand(WORKLOAD).compute();
        int periods = WORKLOAD.periods().size();
        int last = periods - 1;
        double[] values = figures.values()[7];
        double[] ofYear = IntStream.range(0, WORKLOAD.municipalities().size())
                .mapToDouble(row -> values[row * periods + last])
                .toArray();
        double[] shown =
                DoubleStream.of(ofYear).filter(Double::isFinite).sorted().toArray();
        assertThat(shown).hasSizeLessThan(ofYear.length);
        double median = figures.medians()[7][last];
        assertThat(DoubleStream.of(shown).filter(value -> value <= median).count())
                .isEqualTo((shown.length + 1) / 2);
        assertThat(figures.means()[7][last])
                .isEqualTo(Arrays.stream(ofYear, GroupFigures.NETWORK_FROM, GroupFigures.NETWORK_TO)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN));
        for (int row = 0; row < ofYear.length; row++) {
            double value = ofYear[row];
            double place = figures.ranks()[7][row * periods + last];
            double change = figures.changes()[7][row * periods + last];
            double better =
                    DoubleStream.of(shown).filter(other -> other > value).count();
            assertThat(place).isEqualTo(Double.valueOf(Double.isNaN(value) ? value : 1 + better));
            assertThat(change).isEqualTo(Double.valueOf(value - values[row * periods + last - GroupFigures.YEARS]));
        }
    }

    @Test
    void theFiguresAreCounted() {
        assertThat(GroupFigures.count(WORKLOAD))
                .isEqualTo(Arrays.stream(new GroupsByHand(WORKLOAD).numbers())
                        .mapToLong(column -> column.length)
                        .sum());
    }
}
