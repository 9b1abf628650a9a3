package no.livskraft;

import static no.livskraft.DoorFixture.door;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Vintage;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.dossier.Retention;
import no.livskraft.evidence.FigureReference;
import no.livskraft.repository.Change;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures that a resolution rested on, and contacts whose time is over, through the door. */
class WhatWasKnownAndWhatIsForgottenTest {

    private static final Change CHANGE = Change.by("arkivar", "tiden er ute");

    @Nested
    class AFigureThatAResolutionRestedOn {

        private final Livskraft livskraft = door().plugin(
                        DoorFixture.provider("county.a", 0, DoorFixture.definition("x", "emissions")))
                .open();

        private void publish(Duration later, double number) {
            Grid grid = Grid.of(List.of(MunicipalityNumber.of("4020")), List.of(Period.year(2024)));
            livskraft
                    .observations()
                    .save(new ObservationBatch(
                            DoorFixture.dataset("emissions"),
                            new Vintage("emissions", DoorFixture.NOW.plus(later), "figures.csv"),
                            List.of(new Observations(
                                    DoorFixture.EMISSIONS,
                                    grid,
                                    Column.builder(1).set(0, Figure.of(number)).build(),
                                    Map.of()))));
        }

        private static FigureReference reference(String indicator, String municipality, Instant known) {
            return new FigureReference(
                    indicator, MunicipalityNumber.of(municipality), Period.year(2024), LocalDate.of(2024, 1, 1), known);
        }

        @Test
        void isWhatWasKnownThatDayWhateverIsKnownNow() {
            publish(Duration.ZERO, 80);
            publish(Duration.ofDays(10), 60);

            assertThat(livskraft.figure(reference("x", "4020", DoorFixture.NOW.plusSeconds(1))))
                    .contains(Figure.of(80));
            assertThat(livskraft.figure(reference("x", "4020", DoorFixture.NOW.plus(Duration.ofDays(11)))))
                    .contains(Figure.of(60));
            assertThat(livskraft.figure(reference("x", "4020", DoorFixture.NOW.minusSeconds(1))))
                    .contains(Figure.absent(Status.NOT_AVAILABLE));
        }

        @Test
        void cannotBeSaidWhereNobodyKnowsTheIndicatorOrTheMunicipalityWasNotThere() {
            assertThat(livskraft.figure(reference("y", "4020", DoorFixture.NOW)))
                    .isEmpty();
            assertThat(livskraft.figure(reference("x", "0821", DoorFixture.NOW)))
                    .isEmpty();
        }
    }

    @Nested
    class AContactWhoseTimeIsOver {

        private static Livskraft on(String day) {
            return door().clock(Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC))
                    .open();
        }

        @Test
        void isTakenOutOfWhatIsStoredAndTold() {
            try (Livskraft livskraft = on("2028-01-01")) {
                livskraft.repositories().dossiers().create(SampleNetworks.whole(), CHANGE);

                List<Retention.Removed> removed = livskraft.purge(SampleNetworks.ID, CHANGE);

                NetworkDossier left = livskraft.repositories().dossier(SampleNetworks.ID);
                assertThat(removed).hasSize(9);
                assertThat(left.resolutions())
                        .allSatisfy(each -> assertThat(each.politicalContact()).isEmpty());
                assertThat(livskraft.purge(SampleNetworks.ID, CHANGE)).isEmpty();
            }
        }

        @Test
        void staysUntilItsDay() {
            try (Livskraft livskraft = on("2027-12-31")) {
                livskraft.repositories().dossiers().create(SampleNetworks.whole(), CHANGE);

                assertThat(livskraft.purge(SampleNetworks.ID, CHANGE)).isEmpty();
                assertThat(livskraft.repositories().dossier(SampleNetworks.ID).resolutions())
                        .allSatisfy(each -> assertThat(each.politicalContact()).isPresent());
            }
        }
    }
}
