package no.livskraft.indicator;

import static no.livskraft.indicator.Store.JUNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;

/** Coarser periods through changes of municipal borders. */
class CoarserPeriodsInBordersTest extends CoarserPeriodsFixture {

    @Test
    void aSpanIsTheSumOfYearsUnderTheNumbersOfTheirTime() {
        List<Store.Observation> years = new ArrayList<>();
        for (int year = 2018; year <= 2019; year++) {
            years.add(Store.of(PERMITS, "0821", Integer.toString(year), 1));
            years.add(Store.of(PERMITS, "0822", Integer.toString(year), 10));
        }
        for (int year = 2020; year <= 2023; year++) {
            years.add(Store.of(PERMITS, "3817", Integer.toString(year), 100));
        }
        years.add(Store.of(PERMITS, "4020", "2024", 1000));
        store(EACH_PERIOD, years);

        assertThat(figure("permits", "2018-2024")).isEqualTo(Figure.of(1422).with(Flag.RECALCULATED));
        assertThat(figure("permits", "C2019-2023")).isEqualTo(Figure.of(400));
    }

    @Test
    void aPublishedSpanThatCannotBeCarriedIsMadeFromItsYears() {
        List<Store.Observation> observations = new ArrayList<>();
        observations.add(Store.of(PERMITS, "0821", "2019-2020", 500));
        observations.add(Store.of(PERMITS, "0821", "2019", 1));
        observations.add(Store.of(PERMITS, "0822", "2019", 10));
        store(EACH_PERIOD, observations);
        assertThat(figure("permits", "2019-2020")).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));

        observations.add(Store.of(PERMITS, "3817", "2020", 100));
        store(EACH_PERIOD, observations);
        assertThat(figure("permits", "2019-2020")).isEqualTo(Figure.of(111).with(Flag.RECALCULATED));

        observations.set(3, new Store.Observation(PERMITS, "3817", "2020", Figure.absent(Status.WITHHELD)));
        setting.store.with(EACH_PERIOD, JUNE, observations.toArray(Store.Observation[]::new));
        assertThat(figure("permits", "2019-2020")).isEqualTo(Figure.absent(Status.WITHHELD));
    }
}
