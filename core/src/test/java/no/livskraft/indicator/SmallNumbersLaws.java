package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.definition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.indicator.comparison.Comparison;

/** What nobody can learn from small counts, and what limits leave as it was. */
class SmallNumbersLaws {

    private static final Variable COUNT = Store.flow("counted");
    private static final Variable BASE = Store.flow("base");
    private static final List<String> NUMBERS = List.of("4001", "4003", "4005", "4010", "4012");
    private static final Computation RATIO = new Computation.Ratio("counted", "base", 100);
    private static final int LIMIT = 5;

    /** The same figures but for the small counts, which are drawn anew for each seed. */
    private static IndicatorResult compute(Setting setting, long figures, long small) {
        Random common = new Random(figures);
        Random hidden = new Random(small);
        List<Store.Observation> observations = new ArrayList<>();
        for (String number : NUMBERS) {
            for (int year = 2020; year <= 2024; year++) {
                int kind = common.nextInt(4);
                int shown = common.nextInt(200);
                double count = kind == 0 ? 1 + hidden.nextInt(LIMIT - 1) : kind == 1 ? 0 : LIMIT + shown;
                observations.add(Store.of(COUNT, number, Integer.toString(year), count));
                observations.add(Store.of(BASE, number, Integer.toString(year), common.nextInt(300)));
            }
        }
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), COUNT, BASE),
                Store.MAY,
                observations.toArray(Store.Observation[]::new));
        setting.plugin(
                "test.a",
                definition("rate")
                        .computation(RATIO)
                        .smallestCount(LIMIT)
                        .smallestBase(100)
                        .build(),
                definition("count")
                        .computation(new Computation.Formula("counted"))
                        .smallestCount(LIMIT)
                        .build(),
                Setting.formula("rest", "100 - rate"),
                Setting.formula("turn", "change(rate, 1) + lag(count, 2)"));
        return setting.engine()
                .compute(Setting.request("rate", "count", "rest", "turn")
                        .municipalities(NUMBERS.toArray(String[]::new))
                        .years(2020, 2024)
                        .build());
    }

    @Property(tries = 100)
    void nothingThatIsShownDependsOnASmallCount(@ForAll long figures, @ForAll long small, @ForAll long otherSmall) {
        try (Setting one = new Setting();
                Setting other = new Setting()) {
            IndicatorResult first = compute(one, figures, small);
            IndicatorResult second = compute(other, figures, otherSmall);

            for (IndicatorColumn column : first.table().columns()) {
                String id = column.definition().id();
                assertThat(second.table().column(id)).contains(column);
                for (Period period : first.table().grid().periods()) {
                    List<MunicipalityNumber> all = first.table().grid().municipalities();
                    assertThat(Comparison.of(second.table(), id, period, all))
                            .isEqualTo(Comparison.of(first.table(), id, period, all));
                    for (MunicipalityNumber each : all) {
                        Explanation told = first.explain(id, each, period);
                        assertThat(second.explain(id, each, period)).isEqualTo(told);
                        assertThat(second.explain(id, each, period).text(Locale.ENGLISH))
                                .isEqualTo(told.text(Locale.ENGLISH));
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void limitsChangeNothingButWhatTheySay(
            @ForAll @IntRange(min = 0, max = 12) int count,
            @ForAll @IntRange(min = 0, max = 12) int base,
            @ForAll @IntRange(min = 1, max = 8) int smallestCount,
            @ForAll @IntRange(min = 1, max = 8) int smallestBase) {
        try (Setting setting = new Setting()) {
            setting.store.with(
                    Store.dataset("all", Borders.at(Setting.BORDERS), COUNT, BASE),
                    Store.MAY,
                    Store.of(COUNT, "4020", "2024", count),
                    Store.of(BASE, "4020", "2024", base));
            setting.plugin(
                    "test.a",
                    definition("free").computation(RATIO).build(),
                    definition("limited")
                            .computation(RATIO)
                            .smallestCount(smallestCount)
                            .smallestBase(smallestBase)
                            .build());
            IndicatorResult result = setting.compute(2024, 2024, "free", "limited");
            Figure free = Setting.value(result, "free", 2024);

            boolean small = count > 0 && count < smallestCount;
            Figure expected =
                    small ? Figure.absent(Status.WITHHELD) : base < smallestBase ? free.with(Flag.SMALL_BASE) : free;
            assertThat(Setting.value(result, "limited", 2024)).isEqualTo(expected);
        }
    }
}
