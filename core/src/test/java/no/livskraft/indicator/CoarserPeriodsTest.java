package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static no.livskraft.indicator.Setting.request;
import static no.livskraft.indicator.Store.JUNE;
import static no.livskraft.indicator.Store.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoarserPeriodsTest extends CoarserPeriodsFixture {

    private static final Dataset TODAY = dataset(Borders.at(Setting.BORDERS));

    /** The parts of a period with the figures 1, 2, 3 and so on. */
    private static List<Store.Observation> counted(Variable variable, String whole, PeriodKind kind) {
        List<Store.Observation> observations = new ArrayList<>();
        for (Period part : Period.parse(whole).divide(kind)) {
            observations.add(Store.of(variable, "4020", part.toString(), observations.size() + 1));
        }
        return observations;
    }

    private static Store.Observation absent(Variable variable, String period, Status reason) {
        return new Store.Observation(variable, "4020", period, Figure.absent(reason));
    }

    @Nested
    class AFlow {

        @ParameterizedTest
        @CsvSource({
            "2024, MONTH, 78",
            "2024, QUARTER, 10",
            "2024, TERTIAL, 6",
            "2024, HALF_YEAR, 3",
            "2024-H2, MONTH, 21",
            "2024-H1, QUARTER, 3",
            "2024-T3, MONTH, 10",
            "2024-Q1, MONTH, 6",
            "2019-2024, YEAR, 21",
            "2023-2024, MONTH, 300",
            "C2019-2023, YEAR, 10",
            "C2019-2023, TERTIAL, 78",
        })
        void isTheSumOfItsParts(String period, PeriodKind kind, double sum) {
            store(TODAY, counted(PERMITS, period, kind));

            assertThat(figure("permits", period)).isEqualTo(Figure.of(sum));
        }

        @Test
        void isNotThereWhileOnePartIsMissing() {
            List<Store.Observation> months = counted(PERMITS, "2024", PeriodKind.MONTH);
            store(TODAY, months.subList(0, 11));

            assertThat(figure("permits", "2024")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        }

        @ParameterizedTest
        @EnumSource(value = Status.class, names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
        void isAbsentForTheReasonThatOnePartIs(Status reason) {
            List<Store.Observation> months = counted(PERMITS, "2024", PeriodKind.MONTH);
            months.set(6, absent(PERMITS, "2024-M07", reason));
            store(TODAY, months);

            assertThat(figure("permits", "2024")).isEqualTo(Figure.absent(reason));
        }

        @Test
        void isWithheldWithAPartEvenIfAnotherIsMissing() {
            List<Store.Observation> months = counted(PERMITS, "2024", PeriodKind.MONTH);
            months.set(6, absent(PERMITS, "2024-M07", Status.WITHHELD));
            months.remove(0);
            store(TODAY, months);

            assertThat(figure("permits", "2024")).isEqualTo(Figure.absent(Status.WITHHELD));
        }

        @Test
        void hasTheFlagsOfAllItsParts() {
            List<Store.Observation> months = counted(PERMITS, "2024", PeriodKind.MONTH);
            months.set(0, new Store.Observation(PERMITS, "4020", "2024-M01", Figure.of(1, Set.of(Flag.REVISED))));
            months.set(11, new Store.Observation(PERMITS, "4020", "2024-M12", Figure.of(12, Set.of(Flag.PROVISIONAL))));
            store(TODAY, months);

            assertThat(figure("permits", "2024")).isEqualTo(Figure.of(78, Set.of(Flag.REVISED, Flag.PROVISIONAL)));
        }

        @Test
        void thatIsTooLargeToAddIsUndefined() {
            store(
                    TODAY,
                    List.of(
                            Store.of(PERMITS, "4020", "2024-H1", Double.MAX_VALUE),
                            Store.of(PERMITS, "4020", "2024-H2", Double.MAX_VALUE)));

            assertThat(figure("permits", "2024")).isEqualTo(Figure.absent(Status.UNDEFINED));
        }

        @Test
        void isMadeForEveryYearThatAFormulaReachesBackTo() {
            List<Store.Observation> months = counted(PERMITS, "2023", PeriodKind.MONTH);
            for (Period month : Period.year(2024).divide(PeriodKind.MONTH)) {
                months.add(Store.of(PERMITS, "4020", month.toString(), 10));
            }
            store(TODAY, months);

            assertThat(figure("change(permits, 1)", "2024")).isEqualTo(Figure.of(120 - 78));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "change(permits, 1) | C2019-2023 | 16",
                    "index(permits, C2015-2019) | C2019-2023 | 260",
                    "sum(permits, 2) | C2019-2023 | 36",
                    "lag(permits, 1) | 2020-2021 | 7",
                    "lag(permits, 2) | 2020-2021 | 3",
                    "mean(permits, 3) | 2020-2021 | 7",
                })
        void isMadeForWholeCouncilPeriodsAndSpansFurtherBack(String formula, String period, double value) {
            // 1 for 2016, 2 for 2017 and so on
            store(TODAY, counted(PERMITS, "2016-2023", PeriodKind.YEAR));

            assertThat(figure(formula, period)).isEqualTo(Figure.of(value));
        }

        @Test
        void isNotMadeOfPartsThatCrossItsBounds() {
            store(TODAY, counted(PERMITS, "2024", PeriodKind.TERTIAL));

            assertThat(figure("permits", "2024-H1")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
            assertThat(figure("permits", "2024-Q1")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
            assertThat(figure("permits", "2024-M01")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        }
    }

    @Nested
    class AStock {

        @Test
        void atTheStartIsTheFirstParts() {
            store(TODAY, counted(AT_START, "C2019-2023", PeriodKind.MONTH));

            assertThat(figure("at_start", "2021")).isEqualTo(Figure.of(13));
            assertThat(figure("at_start", "2021-Q2")).isEqualTo(Figure.of(16));
            assertThat(figure("at_start", "2021-2023")).isEqualTo(Figure.of(13));
            assertThat(figure("at_start", "C2019-2023")).isEqualTo(Figure.of(1));
        }

        @Test
        void atTheEndIsTheLastParts() {
            store(TODAY, counted(AT_END, "C2019-2023", PeriodKind.MONTH));

            assertThat(figure("at_end", "2021")).isEqualTo(Figure.of(24));
            assertThat(figure("at_end", "2021-Q2")).isEqualTo(Figure.of(18));
            assertThat(figure("at_end", "2020-2021")).isEqualTo(Figure.of(24));
            assertThat(figure("at_end", "C2019-2023")).isEqualTo(Figure.of(48));
        }

        @Test
        void needsNoMoreThanThatPart() {
            store(TODAY, List.of(Store.of(AT_START, "4020", "2024-Q1", 7), Store.of(AT_END, "4020", "2024-Q1", 8)));

            assertThat(figure("at_start", "2024")).isEqualTo(Figure.of(7));
            assertThat(figure("at_end", "2024")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        }

        @Test
        void isAbsentForTheReasonThatThatPartIs() {
            List<Store.Observation> quarters = counted(AT_START, "2024", PeriodKind.QUARTER);
            quarters.set(0, absent(AT_START, "2024-Q1", Status.NOT_REPORTED));
            store(TODAY, quarters);

            assertThat(figure("at_start", "2024")).isEqualTo(Figure.absent(Status.NOT_REPORTED));
        }

        @Test
        void goesBesideAFlowInOneFormula() {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.QUARTER);
            observations.add(Store.of(AT_START, "4020", "2024", 5));
            store(TODAY, observations);

            assertThat(figure("permits / at_start", "2024")).isEqualTo(Figure.of(2));
        }
    }

    @Test
    void anAverageIsNotMadeCoarser() {
        store(TODAY, counted(UNEMPLOYED, "2024", PeriodKind.MONTH));

        assertThat(figure("unemployed", "2024")).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(figure("unemployed", "2024-M12")).isEqualTo(Figure.of(12));
    }

    @Nested
    class WhatIsPublishedForThePeriod {

        @Test
        void goesBeforeItsParts() {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
            observations.add(Store.of(PERMITS, "4020", "2024", 80));
            store(TODAY, observations);

            assertThat(figure("permits", "2024")).isEqualTo(Figure.of(80));
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"NOT_REPORTED", "NOT_YET_PUBLISHED", "NOT_APPLICABLE", "UNDEFINED", "WITHHELD"})
        void goesBeforeItsPartsAlsoWhereItSaysWhyThereIsNone(Status reason) {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
            observations.add(absent(PERMITS, "2024", reason));
            store(TODAY, observations);

            assertThat(figure("permits", "2024")).isEqualTo(Figure.absent(reason));
        }

        @Test
        void isOneMunicipalitysAndAnothersIsMade() {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
            observations.add(Store.of(PERMITS, "4003", "2024", 5));
            store(TODAY, observations);
            setting.plugin("test.a", formula("x", "permits"));

            IndicatorResult result = setting.engine()
                    .compute(request("x")
                            .municipalities("4003", "4020", "4012")
                            .years(2024, 2024)
                            .build());

            assertThat(List.of(
                            result.table().figure("x", MunicipalityNumber.of("4003"), Period.year(2024)),
                            result.table().figure("x", MIDT_TELEMARK, Period.year(2024)),
                            result.table().figure("x", MunicipalityNumber.of("4012"), Period.year(2024))))
                    .containsExactly(Figure.of(5), Figure.of(78), Figure.absent(Status.NOT_AVAILABLE));
        }

        @Test
        void goesTogetherWithWhatIsMadeForAnotherPeriod() {
            List<Store.Observation> observations = counted(PERMITS, "2023", PeriodKind.MONTH);
            observations.add(Store.of(PERMITS, "4020", "2024", 80));
            store(TODAY, observations);

            assertThat(figure("change(permits, 1)", "2024")).isEqualTo(Figure.of(80 - 78));
            assertThat(figure("lag(permits, 1) + permits", "2024")).isEqualTo(Figure.of(80 + 78));
        }

        @Test
        void thatCannotBeCarriedSaysSoWhereItsPartsDoNotHelp() {
            List<Store.Observation> observations = new ArrayList<>();
            observations.add(Store.of(PERMITS, "0821", "2019-2020", 500));
            observations.add(Store.of(PERMITS, "0821", "2019", 1));
            observations.add(Store.of(PERMITS, "0822", "2019", 10));
            observations.add(new Store.Observation(PERMITS, "3817", "2020", Figure.absent(Status.NOT_REPORTED)));
            store(EACH_PERIOD, observations);

            assertThat(figure("permits", "2019-2020")).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        }

        @Test
        void countsForAPartAsWell() {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
            observations.add(Store.of(PERMITS, "4020", "2024-Q2", 100));
            store(TODAY, observations);

            // 1 + 2 + 3, then the published 100, then 7 to 12
            assertThat(figure("permits", "2024")).isEqualTo(Figure.of(6 + 100 + 57));
        }

        @Test
        void isNotTakenFromPartsThatLeaveSomethingOut() {
            List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
            observations.add(Store.of(PERMITS, "4020", "2024-T1", 1000));
            observations.remove(11);
            observations.addAll(counted(PERMITS, "2024", PeriodKind.QUARTER));
            store(TODAY, observations);

            // the last tertial lacks December, the four quarters are all there
            assertThat(figure("permits", "2024")).isEqualTo(Figure.of(10));
        }

        @Test
        void countsFromWhenItIsKnown() {
            setting.plugin("test.a", formula("x", "permits"));
            store(TODAY, counted(PERMITS, "2024", PeriodKind.QUARTER));
            setting.store.with(TODAY, JUNE, Store.of(PERMITS, "4020", "2024", 11));
            IndicatorRequest.Builder inMay = IndicatorRequest.builder(Setting.BORDERS, MAY)
                    .indicators("x")
                    .municipalities("4020")
                    .years(2024, 2024);

            assertThat(Setting.value(setting.engine().compute(inMay.build()), "x", 2024))
                    .isEqualTo(Figure.of(10));
            assertThat(Setting.value(setting.compute(2024, 2024, "x"), "x", 2024))
                    .isEqualTo(Figure.of(11));
        }

        @Test
        void savesTheLookAtFinerFiguresWhereItIsThereForAll() {
            // 0821 was no municipality in 2024: whoever looks at its months reports them
            List<Store.Observation> observations = new ArrayList<>();
            observations.add(Store.of(PERMITS, "4020", "2024", 5));
            observations.add(Store.of(PERMITS, "0821", "2024-M01", 5));
            store(TODAY, observations);

            assertThat(compute("permits", Period.year(2024)).dataProblems()).isEmpty();
            assertThat(compute("permits", Period.year(2023)).dataProblems()).isEmpty();
            assertThat(compute("permits", Period.parse("2024-Q1")).dataProblems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains("0821"));
        }
    }

    @Test
    void aRatioIsOfWhatItsPartsAddUpTo() {
        List<Store.Observation> observations = counted(PERMITS, "2024", PeriodKind.MONTH);
        observations.addAll(counted(AT_START, "2024", PeriodKind.QUARTER));
        store(TODAY, observations);
        setting.plugin("test.a", ratio("x", "permits", "at_start", 100));

        IndicatorResult result = setting.compute(2024, 2024, "x");

        assertThat(Setting.value(result, "x", 2024)).isEqualTo(Figure.of(7800));
        var column = result.table().column("x").orElseThrow();
        assertThat(column.parts().orElseThrow().numerators().figure(0)).isEqualTo(Figure.of(78));
    }
}
