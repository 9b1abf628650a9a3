package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.definition;
import static no.livskraft.indicator.Setting.request;
import static no.livskraft.indicator.Store.MAY;

import java.util.List;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.AfterEach;

/** Figures of a flow, two stocks and an average, and an indicator over them for one period. */
abstract class CoarserPeriodsFixture {

    private static final Unit PERSONS = new Unit("persons", LocalizedText.same("persons"));
    static final Variable PERMITS = Store.flow("permits");
    static final Variable AT_START = Variable.stock("at_start", LocalizedText.same("S"), PERSONS, MeasuredAt.START);
    static final Variable AT_END = Variable.stock("at_end", LocalizedText.same("E"), PERSONS, MeasuredAt.END);
    static final Variable UNEMPLOYED =
            new Variable("unemployed", LocalizedText.same("U"), PERSONS, true, false, MeasuredAt.DURING);
    static final Dataset EACH_PERIOD = dataset(Borders.eachPeriod());

    final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    static Dataset dataset(Borders borders) {
        return Store.dataset("figures", borders, PERMITS, AT_START, AT_END, UNEMPLOYED);
    }

    void store(Dataset dataset, List<Store.Observation> observations) {
        setting.store.with(dataset, MAY, observations.toArray(Store.Observation[]::new));
    }

    Figure figure(String formula, String period) {
        return compute(formula, Period.parse(period)).table().figure("x", MIDT_TELEMARK, Period.parse(period));
    }

    IndicatorResult compute(String formula, Period period) {
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
}
