package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.definition;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.request;
import static no.livskraft.indicator.Store.JUNE;
import static no.livskraft.indicator.Store.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Coarser periods through changes of municipal borders. */
class CoarserPeriodsInBordersTest {

    private static final Unit PERSONS = new Unit("persons", LocalizedText.same("persons"));
    private static final Variable PERMITS = Store.flow("permits");
    private static final Variable AT_START =
            Variable.stock("at_start", LocalizedText.same("S"), PERSONS, MeasuredAt.START);
    private static final Variable AT_END = Variable.stock("at_end", LocalizedText.same("E"), PERSONS, MeasuredAt.END);
    private static final Variable UNEMPLOYED =
            new Variable("unemployed", LocalizedText.same("U"), PERSONS, true, false, MeasuredAt.DURING);
    private static final Dataset EACH_PERIOD = dataset(Borders.eachPeriod());

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private static Dataset dataset(Borders borders) {
        return Store.dataset("figures", borders, PERMITS, AT_START, AT_END, UNEMPLOYED);
    }

    private void store(Dataset dataset, List<Store.Observation> observations) {
        setting.store.with(dataset, MAY, observations.toArray(Store.Observation[]::new));
    }

    private Figure figure(String formula, String period) {
        return compute(formula, Period.parse(period)).table().figure("x", MIDT_TELEMARK, Period.parse(period));
    }

    private IndicatorResult compute(String formula, Period period) {
        setting.catalogue = IndicatorCatalogue.empty();
        setting.plugin(
                "test.a",
                definition("x")
                        .computation(new Computation.Formula(formula))
                        .periodKind(period.kind())
                        .build());
        return setting.engine()
                .compute(request("x")
                        .municipalities("4020")
                        .periods(List.of(period))
                        .build());
    }

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
