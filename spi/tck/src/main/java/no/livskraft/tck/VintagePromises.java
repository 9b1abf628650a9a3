package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import org.junit.jupiter.api.Test;

/** The promises about vintages: they stand beside each other, know their moment, and are never overwritten. */
abstract class VintagePromises extends ObservationPromises {

    private static final String SIDE_BY_SIDE =
            promise("a storage keeps every vintage beside the others", "ObservationStore.save");
    private static final String KNOWN_AT =
            promise("only vintages known from this moment or earlier are read", "ObservationQuery.knownAt");
    private static final String NOTHING_KEPT = promise("nothing of a refused batch is kept", "ObservationStore.save");
    private static final String ORDER =
            promise("batches come in the order of the datasets' ids, newest first", "ObservationStore.read");

    @Test
    void vintagesStandSideBySide() {
        ObservationBatch spring = year(Figures.SPRING, 1);
        ObservationBatch autumn = year(Figures.AUTUMN, 3);
        ObservationBatch summer = year(Figures.SUMMER, 2);
        save(spring);
        save(autumn);
        save(summer);
        assertThat(storage().observations().vintages("people"))
                .as(SIDE_BY_SIDE + ", told newest first")
                .containsExactly(autumn.vintage(), summer.vintage(), spring.vintage());
        assertSame(read(Instant.MAX, "population"), autumn, summer, spring);
    }

    @Test
    void whatWasNotKnownYetIsNotRead() {
        ObservationBatch spring = year(Figures.SPRING, 1);
        ObservationBatch autumn = year(Figures.AUTUMN, 3);
        save(autumn);
        save(spring);
        assertThat(read(Figures.SPRING.minusNanos(1), "population"))
                .as(KNOWN_AT)
                .isEmpty();
        assertThat(read(Figures.SPRING, "population")).as(KNOWN_AT).hasSize(1);
        assertThat(read(Figures.AUTUMN.minusNanos(1), "population"))
                .as(KNOWN_AT)
                .hasSize(1);
        assertThat(read(Figures.AUTUMN, "population")).as(KNOWN_AT).hasSize(2);
        assertSame(read(Figures.SUMMER, "population"), spring);
        assertSame(read(Figures.AUTUMN, "population"), autumn, spring);
    }

    @Test
    void theSameFiguresASecondTimeChangeNothing() {
        ObservationBatch batch = year(Figures.SUMMER, 1);
        save(batch);
        Grid wider = Grid.of(
                List.of(MunicipalityNumber.of("9999"), MunicipalityNumber.of("0301")),
                List.of(Period.year(2000), Period.year(2001)));
        Figure none = Figure.absent(Status.NOT_AVAILABLE);
        Observations said = Figures.of(POPULATION, wider, Map.of(), none, none, none, Figure.of(1));
        String promise = promise("the same figures a second time change nothing", "ObservationStore.save");
        for (ObservationBatch again : List.of(batch, Figures.batch(PEOPLE, Figures.SUMMER, said))) {
            assertThatCode(() -> save(again)).as(promise).doesNotThrowAnyException();
        }
        assertThat(storage().observations().vintages("people")).as(promise).containsExactly(batch.vintage());
        assertSame(read(Instant.MAX, "population"), batch);
    }

    @Test
    void otherFiguresForOneMomentAreRefused() {
        ObservationBatch batch = year(Figures.SUMMER, 1);
        save(batch);
        Dataset renamed = Figures.dataset("people", POPULATION, DWELLINGS);
        Observations same = batch.observations().get(0);
        for (ObservationBatch other : List.of(
                Figures.batch(renamed, Figures.SUMMER, Figures.row(POPULATION, Figure.of(2))),
                Figures.batch(renamed, Figures.SUMMER, Figures.row(POPULATION, Figure.of(1, Set.of(Flag.REVISED)))),
                Figures.batch(renamed, Figures.SUMMER, Figures.row(POPULATION, Figure.of(1), Figure.of(1))),
                Figures.batch(renamed, Figures.SUMMER, same, Figures.row(DWELLINGS, Figure.of(1))),
                Figures.batch(renamed, Figures.SUMMER))) {
            assertRefused(
                    "STORAGE-VINTAGE-EXISTS",
                    promise("a vintage is never overwritten by other figures", "ObservationStore.save"),
                    () -> save(other));
            assertSame(read(Instant.MAX, "population", "dwellings"), batch);
            assertThat(storage().observations().datasets()).as(NOTHING_KEPT).containsExactly(PEOPLE);
        }
        Dataset dwellings = Figures.dataset("homes", DWELLINGS);
        save(Figures.batch(dwellings, Figures.SUMMER, Figures.row(DWELLINGS, Figure.of(1))));
    }

    @Test
    void aVariableBelongsToOneDataset() {
        ObservationBatch batch = year(Figures.SUMMER, 1);
        save(batch);
        Dataset thief = Figures.dataset("thief", DWELLINGS, POPULATION);
        assertRefused(
                "STORAGE-VARIABLE-TAKEN",
                promise("a variable that another dataset described is refused", "ObservationStore.save"),
                () -> save(Figures.batch(thief, Figures.SUMMER, Figures.row(DWELLINGS, Figure.of(1)))));
        assertThat(storage().observations().datasets()).as(NOTHING_KEPT).containsExactly(PEOPLE);
        assertThat(storage().observations().vintages("thief")).as(NOTHING_KEPT).isEmpty();
        assertSame(read(Instant.MAX, "population", "dwellings"), batch);
    }

    @Test
    void descriptionsComeBack() {
        Variable share = new Variable(
                "share_of_dwellings",
                new LocalizedText(Map.of("nb", "Andel", "se", "Oassi", "kmn", "«Osuus» \"x\" \\ 🌱")),
                new Unit("%", LocalizedText.of("prosent", "prosent", "per cent")),
                false,
                false,
                MeasuredAt.END);
        Dataset at = new Dataset(
                "homes",
                new LocalizedText(Map.of("en", "Homes")),
                "SSB & «Bø»",
                "NLOD 2.0",
                LocalizedText.same("Kilde: oppdiktet\nlinje to"),
                Borders.at(LocalDate.of(2024, 1, 1)),
                List.of(
                        share,
                        Variable.stock(
                                "dwellings", LocalizedText.ofBokmal("Boliger"), share.unit(), MeasuredAt.START)));
        ObservationBatch homes = Figures.batch(at, Figures.SUMMER, Figures.row(share, Figure.of(12.5)));
        ObservationBatch people = year(Figures.SUMMER, 1);
        save(people);
        save(homes);
        assertThat(storage().observations().datasets())
                .as(DESCRIPTION + ", in the order of the ids")
                .containsExactly(at, PEOPLE);
        assertSame(read(Instant.MAX, "population", "share_of_dwellings"), homes, people);
    }

    @Test
    void aNewDescriptionLeavesEarlierVintagesAsTheyWere() {
        ObservationBatch spring = year(Figures.SPRING, 1);
        save(spring);
        Variable dwellings = Figures.variable("dwellings");
        Dataset anew = new Dataset(
                "people",
                LocalizedText.ofBokmal("Ny tittel"),
                "TCK",
                "CC0",
                PEOPLE.credit(),
                Borders.at(LocalDate.of(2026, 1, 1)),
                List.of(dwellings));
        ObservationBatch summer = Figures.batch(anew, Figures.SUMMER, Figures.row(dwellings, Figure.of(1)));
        save(summer);
        assertThat(storage().observations().datasets())
                .as(promise("the last description is told", "ObservationStore.save"))
                .containsExactly(anew);
        assertSame(read(Instant.MAX, "population", "dwellings"), summer, spring);
    }

    @Test
    void batchesComeInOrder() {
        List<ObservationBatch> batches = new ArrayList<>();
        for (String id : List.of("b", "a_b", "ab", "a1")) {
            Variable variable = Figures.variable("variable_" + id);
            for (Instant moment : List.of(Figures.SPRING, Figures.AUTUMN, Figures.SUMMER)) {
                batches.add(Figures.batch(Figures.dataset(id, variable), moment, Figures.row(variable, Figure.of(1))));
            }
        }
        batches.forEach(this::save);
        List<String> read = read(Instant.MAX, "variable_b", "variable_a_b", "variable_ab", "variable_a1").stream()
                .map(batch -> batch.dataset().id() + " " + batch.vintage().knownFrom())
                .toList();
        List<String> expected = new ArrayList<>();
        for (String id : new TreeSet<>(List.of("b", "a_b", "ab", "a1"))) {
            for (Instant moment : List.of(Figures.AUTUMN, Figures.SUMMER, Figures.SPRING)) {
                expected.add(id + " " + moment);
            }
        }
        assertThat(read).as(ORDER).containsExactlyElementsOf(expected);
        assertThat(storage().observations().datasets())
                .as(promise("datasets come in the order of their ids", "ObservationStore.datasets"))
                .extracting(Dataset::id)
                .containsExactly("a1", "a_b", "ab", "b");
    }

    @Test
    void anUnknownDatasetHasNoVintages() {
        assertThat(storage().observations().vintages("unknown"))
                .as(promise("a dataset without vintages has none", "ObservationStore.vintages"))
                .isEmpty();
        assertThat(storage().observations().datasets())
                .as(promise("a dataset without vintages is not told", "ObservationStore.datasets"))
                .isEmpty();
    }

    @Test
    void figuresCanBeSavedByManyAtOnce() {
        storage();
        List<Callable<Vintage>> work = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Instant moment = Figures.SUMMER.plusSeconds(i / 2);
            moments.add(0, moment);
            work.add(() -> {
                ObservationBatch batch = year(moment, 1);
                save(batch);
                return batch.vintage();
            });
        }
        atTheSameMoment(work);
        assertThat(storage().observations().vintages("people"))
                .as(promise("observations are safe for use by several threads", "ObservationStore"))
                .extracting(Vintage::knownFrom)
                .containsExactlyElementsOf(moments.stream().distinct().toList());
    }

    private static ObservationBatch year(Instant knownFrom, double number) {
        return Figures.batch(PEOPLE, knownFrom, Figures.row(POPULATION, Figure.of(number)));
    }
}
