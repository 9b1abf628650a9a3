package no.livskraft.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.indicator.comparison.Tolerance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");
    private static final Figure NONE = Figure.absent(Status.NOT_AVAILABLE);
    private static final IndicatorDefinition EMISSIONS =
            definition(Direction.LOWER_IS_BETTER, "t", new Computation.Ratio("a", "b", 1));
    private static final IndicatorDefinition SHARE =
            definition(Direction.LOWER_IS_BETTER, "per-cent", new Computation.Ratio("a", "b", 100));
    private static final IndicatorDefinition CHANGE =
            definition(Direction.LOWER_IS_BETTER, "per-cent", new Computation.Ratio("a - lag(a, 5)", "lag(a,5)", 100));

    private static IndicatorDefinition definition(Direction direction, String unit, Computation computation) {
        boolean share = unit.equals("per-cent");
        return IndicatorDefinition.builder("x")
                .title(LocalizedText.of("Utslipp per innbygger", "Utslepp per innbyggjar", "Emissions per inhabitant"))
                .description(LocalizedText.same("X"))
                .unit(new Unit(unit, LocalizedText.of(share ? "prosent" : "tonn", "tonn", "tonnes")), 1)
                .computation(computation)
                .direction(direction)
                .perspective(Perspective.TERRITORY)
                .build();
    }

    private static SortedMap<Period, Figure> from(int year, Figure... figures) {
        SortedMap<Period, Figure> values = new TreeMap<>();
        for (int i = 0; i < figures.length; i++) {
            values.put(Period.year(year + i), figures[i]);
        }
        return values;
    }

    private static Figure of(double value) {
        return Figure.of(value);
    }

    private static Movement movement(IndicatorDefinition definition, SortedMap<Period, Figure> values) {
        return Movement.of(definition, values, Tolerance.ofShare(0.02));
    }

    private static String say(Locale locale, IndicatorDefinition definition, SortedMap<Period, Figure> values) {
        Say say = new Say(Say.texts(), locale);
        return new FindingText(say, definition, movement(definition, values)).sentence(say.text("where.network"));
    }

    @Nested
    class OverTime {

        @Test
        void aFallIsSaidInPerCentOfTheFirstFigure() {
            SortedMap<Period, Figure> values = from(2016, of(8), NONE, of(7.28));
            assertThat(say(BOKMAL, EMISSIONS, values))
                    .isEqualTo("Utslipp per innbygger i nettverket falt 9\u00a0% fra 2016 til 2018");
            assertThat(say(NYNORSK, EMISSIONS, values))
                    .isEqualTo("Utslepp per innbyggjar i nettverket fall 9\u00a0% frå 2016 til 2018");
            assertThat(say(Locale.ENGLISH, EMISSIONS, values))
                    .isEqualTo("Emissions per inhabitant in the network fell 9% from 2016 to 2018");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.RIGHT);
        }

        @Test
        void aRiseIsSaidWithItsOwnVerb() {
            SortedMap<Period, Figure> values = from(2020, of(4), of(5));
            assertThat(say(BOKMAL, EMISSIONS, values)).endsWith("økte 25\u00a0% fra 2020 til 2021");
            assertThat(say(NYNORSK, EMISSIONS, values)).endsWith("auka 25\u00a0% frå 2020 til 2021");
            assertThat(say(Locale.ENGLISH, EMISSIONS, values)).endsWith("rose 25% from 2020 to 2021");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.WRONG);
        }

        @Test
        void aChangeWithinTheToleranceIsNoChange() {
            SortedMap<Period, Figure> values = from(2020, of(100), of(101.9));
            assertThat(say(BOKMAL, EMISSIONS, values)).endsWith("i nettverket: om lag det samme i 2021 som i 2020");
            assertThat(say(NYNORSK, EMISSIONS, values)).endsWith("i nettverket: om lag det same i 2021 som i 2020");
            assertThat(say(Locale.ENGLISH, EMISSIONS, values))
                    .endsWith("in the network: about the same in 2021 as in 2020");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.UNCHANGED);
        }

        @Test
        void aShareMovesInPercentagePoints() {
            SortedMap<Period, Figure> values = from(2020, of(40), of(36.86));
            assertThat(say(BOKMAL, SHARE, values)).endsWith("falt 3,1\u00a0prosentpoeng fra 2020 til 2021");
            assertThat(say(NYNORSK, SHARE, values)).endsWith("fall 3,1\u00a0prosentpoeng frå 2020 til 2021");
            assertThat(say(Locale.ENGLISH, SHARE, values))
                    .endsWith("fell 3.1\u00a0percentage points from 2020 to 2021");
        }

        @Test
        void fromZeroThereIsNoPerCent() {
            assertThat(say(BOKMAL, EMISSIONS, from(2020, of(0), of(3.04))))
                    .endsWith("i nettverket økte fra 0,0 i 2020 til 3,0\u00a0tonn i 2021");
        }

        @Test
        void aFigureThatOnlyJustLeavesZeroDoesNotSeemToStandStill() {
            assertThat(say(BOKMAL, EMISSIONS, from(2020, of(0), of(0.004))))
                    .endsWith("økte fra 0,000 i 2020 til 0,004\u00a0tonn i 2021");
        }

        @Test
        void figuresThatManyTimesOutgrowTheirBeginningAreSaidThemselves() {
            assertThat(say(BOKMAL, EMISSIONS, from(2020, of(1), of(9))))
                    .endsWith("økte fra 1,0 i 2020 til 9,0\u00a0tonn i 2021");
        }
    }

    @Nested
    class WhereLittleCanBeSaid {

        @Test
        void withoutAnyFigureItCannotBeSaid() {
            SortedMap<Period, Figure> values = from(2020, NONE, Figure.absent(Status.WITHHELD));
            assertThat(say(BOKMAL, EMISSIONS, values)).isEqualTo("Utslipp per innbygger i nettverket: kan ikke sies");
            assertThat(say(NYNORSK, EMISSIONS, values)).endsWith("i nettverket: kan ikkje seiast");
            assertThat(say(Locale.ENGLISH, EMISSIONS, values)).endsWith("in the network: cannot be said");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.CANNOT_SAY);
        }

        @Test
        void oneFigureIsNoDevelopment() {
            SortedMap<Period, Figure> values = from(2020, NONE, of(3.6), NONE);
            assertThat(say(BOKMAL, EMISSIONS, values)).endsWith("i nettverket: 3,6\u00a0tonn i 2021");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.CANNOT_SAY);
        }

        @Test
        void acrossABreakNothingIsCompared() {
            SortedMap<Period, Figure> values = from(2020, of(8), Figure.of(2, Set.of(Flag.BREAK)));
            assertThat(say(BOKMAL, EMISSIONS, values)).endsWith("i nettverket: 2020 og 2021 kan ikke sammenlignes");
            assertThat(movement(EMISSIONS, values).judgement()).isEqualTo(Movement.Judgement.CANNOT_SAY);
        }

        @Test
        void anIndicatorThatDescribesMovesButIsNeverJudged() {
            IndicatorDefinition context = definition(Direction.CONTEXT, "t", new Computation.Formula("a"));
            SortedMap<Period, Figure> values = from(2020, of(4), of(5));
            assertThat(say(BOKMAL, context, values)).endsWith("økte 25\u00a0% fra 2020 til 2021");
            assertThat(movement(context, values).judgement()).isEqualTo(Movement.Judgement.DESCRIBES);
        }
    }

    @Nested
    class ChangesThemselves {

        @Test
        void areReadFromTheNewestFigureAndCountedFromItsBeginning() {
            SortedMap<Period, Figure> values = from(2023, of(-20), of(-5.4));
            assertThat(say(BOKMAL, CHANGE, values)).endsWith("i nettverket: ned 5\u00a0% fra 2019 til 2024");
            assertThat(say(NYNORSK, CHANGE, values)).endsWith("i nettverket: ned 5\u00a0% frå 2019 til 2024");
            assertThat(say(Locale.ENGLISH, CHANGE, values)).endsWith("in the network: down 5% from 2019 to 2024");
            assertThat(movement(CHANGE, values).judgement())
                    .as("emissions fell, though they fell more the year before")
                    .isEqualTo(Movement.Judgement.RIGHT);
        }

        @Test
        void areCountedInPeriodsOfTheirOwnKind() {
            SortedMap<Period, Figure> quarters = new TreeMap<>();
            quarters.put(Period.parse("2024-Q2"), of(-5.4));
            SortedMap<Period, Figure> councils = new TreeMap<>();
            councils.put(Period.parse("C2019-2023"), of(-5.4));

            assertThat(say(BOKMAL, CHANGE, quarters)).endsWith("fra 1. kvartal 2023 til 2. kvartal 2024");
            assertThat(say(BOKMAL, CHANGE, councils))
                    .endsWith("fra kommunestyreperioden 1999–2003 til kommunestyreperioden 2019–2023");
        }

        @Test
        void withinTheToleranceAreNoChange() {
            assertThat(movement(CHANGE, from(2024, of(-1.8))).judgement()).isEqualTo(Movement.Judgement.UNCHANGED);
        }

        @Test
        void areNotMistakenForShares() {
            assertThat(Movement.changePeriods(CHANGE)).hasValue(5);
            assertThat(Movement.changePeriods(SHARE)).isEmpty();
            assertThat(Movement.changePeriods(definition(
                            Direction.CONTEXT, "per-cent", new Computation.Ratio("a - lag(b, 5)", "lag(b, 5)", 100))))
                    .isEmpty();
        }
    }
}
