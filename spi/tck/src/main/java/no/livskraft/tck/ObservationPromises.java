package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.storage.ObservationQuery;
import org.junit.jupiter.api.Test;

/** The promises about figures: whatever was saved comes back. */
abstract class ObservationPromises extends RevisionPromises {

    private static final String SAME_FIGURES = promise(
            "every number comes back bit for bit, with its status, flags and symbol",
            "ObservationStore: what reading" + " gives back");
    static final String DESCRIPTION =
            promise("a dataset's description comes back as it was saved", "ObservationStore.datasets");
    static final Variable POPULATION = Figures.variable("population");
    static final Variable DWELLINGS = Figures.variable("dwellings");
    static final Dataset PEOPLE = Figures.dataset("people", POPULATION);

    @Test
    void numbersComeBackBitForBit() {
        double[] numbers = {
            0,
            1,
            -1,
            0.1,
            1.0 / 3,
            Math.PI,
            1e15 + 0.3,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Math.nextDown(Double.MIN_NORMAL),
            Math.nextUp(1.0),
            9007199254740992.0,
            1.005,
            123456789.12345679
        };
        Figure[] figures = new Figure[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            figures[i] = Figure.of(numbers[i]);
        }
        assertKept(Figures.row(POPULATION, figures));
    }

    @Test
    void everyReasonForAbsenceComesBack() {
        Figure[] figures = EnumSet.complementOf(EnumSet.of(Status.PRESENT)).stream()
                .map(Figure::absent)
                .toArray(Figure[]::new);
        assertKept(Figures.row(POPULATION, figures));
    }

    @Test
    void zeroAndAbsenceStayApart() {
        assertKept(Figures.row(
                POPULATION, Figure.of(0), Figure.absent(Status.NOT_AVAILABLE), Figure.absent(Status.WITHHELD)));
    }

    @Test
    void everySetOfFlagsComesBack() {
        Flag[] all = Flag.values();
        Figure[] figures = new Figure[1 << all.length];
        for (int bits = 0; bits < figures.length; bits++) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (int flag = 0; flag < all.length; flag++) {
                if ((bits >> flag & 1) == 1) {
                    flags.add(all[flag]);
                }
            }
            figures[bits] = Figure.of(bits, flags);
        }
        assertKept(Figures.row(POPULATION, figures));
    }

    @Test
    void symbolsComeBack() {
        Grid grid = Grid.of(
                List.of(MunicipalityNumber.of("4001"), MunicipalityNumber.of("0301")),
                List.of(Period.year(2002), Period.year(2001)));
        assertKept(Figures.of(
                POPULATION,
                grid,
                Map.of(0, "-", 1, "..", 2, ":", 3, "«ikke \"oppgitt\"», 100 % 🌱"),
                Figure.of(0),
                Figure.absent(Status.NOT_AVAILABLE),
                Figure.absent(Status.WITHHELD),
                Figure.of(7)));
    }

    @Test
    void everyKindOfPeriodComesBack() {
        List<Period> periods = new ArrayList<>();
        for (String text : List.of(
                "2024",
                "2024-H2",
                "2024-T3",
                "2024-Q4",
                "2024-M01",
                "2024-M12",
                "2019-2023",
                "2024-2027",
                "C2023-2027",
                "0000",
                "9998")) {
            periods.add(Period.parse(text));
        }
        Figure[] figures = new Figure[periods.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Figure.of(i + 1);
        }
        assertKept(Figures.of(POPULATION, Grid.of(List.of(MunicipalityNumber.of("0301")), periods), Map.of(), figures));
    }

    @Test
    void gridsMayDifferFromVariableToVariable() {
        Grid one = Grid.of(
                List.of(MunicipalityNumber.of("0301"), MunicipalityNumber.of("4001")), List.of(Period.year(2024)));
        Grid other = Grid.of(List.of(MunicipalityNumber.of("5001")), List.of(Period.month(2024, 1)));
        Dataset dataset = Figures.dataset("people", POPULATION, DWELLINGS);
        ObservationBatch batch = Figures.batch(
                dataset,
                Figures.SUMMER,
                Figures.of(POPULATION, one, Map.of(), Figure.of(1), Figure.of(2)),
                Figures.of(DWELLINGS, other, Map.of(), Figure.of(3)));
        save(batch);
        assertSame(read(Figures.SUMMER, "population", "dwellings"), batch);
    }

    @Test
    void aVariableOfWhichNothingIsKnownIsStillThere() {
        assertKept(Figures.row(POPULATION, Figure.absent(Status.NOT_AVAILABLE)));
        Dataset empty = Figures.dataset("empty", DWELLINGS);
        ObservationBatch batch =
                Figures.batch(empty, Figures.SUMMER, Figures.of(DWELLINGS, Grid.of(List.of(), List.of()), Map.of()));
        save(batch);
        assertSame(read(Figures.SUMMER, "dwellings"), batch);
    }

    private void assertKept(Observations observations) {
        ObservationBatch batch = Figures.batch(PEOPLE, Figures.SUMMER, observations);
        save(batch);
        assertSame(read(Figures.SUMMER, "population"), batch);
    }

    @Test
    void onlyTheVariablesAskedForAreRead() {
        Dataset dataset = Figures.dataset("people", POPULATION, DWELLINGS);
        Observations population = Figures.row(POPULATION, Figure.of(1));
        save(Figures.batch(dataset, Figures.SUMMER, population, Figures.row(DWELLINGS, Figure.of(2))));
        assertSame(read(Figures.SUMMER, "population"), Figures.batch(dataset, Figures.SUMMER, population));
        assertSame(read(Figures.SUMMER, "population", "unknown"), Figures.batch(dataset, Figures.SUMMER, population));
        assertSame(read(Figures.SUMMER, "unknown"));
    }

    final void save(ObservationBatch batch) {
        storage().observations().save(batch);
    }

    final List<ObservationBatch> read(Instant knownAt, String... variables) {
        return storage().observations().read(new ObservationQuery(Set.of(variables), knownAt));
    }

    static void assertSame(List<ObservationBatch> read, ObservationBatch... saved) {
        assertThat(read.stream().map(ObservationBatch::vintage).toList())
                .as(promise("every vintage that has one of the variables is read", "ObservationStore.read"))
                .containsExactlyElementsOf(
                        List.of(saved).stream().map(ObservationBatch::vintage).toList());
        for (int i = 0; i < saved.length; i++) {
            assertThat(read.get(i).dataset()).as(DESCRIPTION).isEqualTo(saved[i].dataset());
            assertThat(read.get(i).observations().stream().map(Observations::variable))
                    .as(promise("the variables asked for are read", "ObservationStore.read"))
                    .containsExactlyInAnyOrderElementsOf(saved[i].observations().stream()
                            .map(Observations::variable)
                            .toList());
            for (Observations expected : saved[i].observations()) {
                Observations actual = read.get(i).observations().stream()
                        .filter(each -> each.variable().equals(expected.variable()))
                        .findFirst()
                        .orElseThrow();
                assertThat(FigureText.of(actual)).as(SAME_FIGURES).isEqualTo(FigureText.of(expected));
                assertThat(actual.hasSameFiguresAs(expected)).as(SAME_FIGURES).isTrue();
            }
        }
    }
}
