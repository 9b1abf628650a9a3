package no.livskraft.report.internal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Period;
import no.livskraft.indicator.comparison.Tolerance;
import no.livskraft.indicator.comparison.Trend;

/**
 * Where a row of figures has gone, and whether that is the right way.
 *
 * @param kind what can be said of it
 * @param way which way it went; steady where nothing can be said
 * @param judgement whether that is the right way
 * @param first the first figure and its period; empty if there is none
 * @param last the last figure and its period; empty if there is none
 */
record Movement(Kind kind, Way way, Judgement judgement, Optional<At> first, Optional<At> last) {

    /** A figure that is there, and when. */
    record At(Period period, Figure figure) {
        double value() {
            return figure.value();
        }
    }

    /** What can be said. */
    enum Kind {
        /** From the first figure to the last. */
        OVER_TIME,
        /** The last figure is itself a change over some periods. */
        CHANGE,
        /** There is one figure only. */
        ONCE,
        /** The series breaks between the first and the last. */
        BROKEN,
        /** There is no figure. */
        ABSENT
    }

    /** Which way. */
    enum Way {
        UP,
        DOWN,
        STEADY
    }

    /** Whether it is the right way. */
    enum Judgement {
        RIGHT,
        WRONG,
        UNCHANGED,
        /** The indicator describes, and neither way is better. */
        DESCRIBES,
        CANNOT_SAY
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BEFORE = Pattern.compile("lag\\((.+),(\\d{1,4})\\)");

    static Movement of(IndicatorDefinition definition, SortedMap<Period, Figure> values, Tolerance tolerance) {
        Optional<At> first = Optional.empty();
        Optional<At> last = Optional.empty();
        for (Map.Entry<Period, Figure> each : values.entrySet()) {
            if (each.getValue().isPresent()) {
                last = Optional.of(new At(each.getKey(), each.getValue()));
                first = first.isPresent() ? first : last;
            }
        }
        boolean describes = definition.direction() == Direction.CONTEXT;
        if (first.isEmpty() || last.isEmpty()) {
            return new Movement(Kind.ABSENT, Way.STEADY, Judgement.CANNOT_SAY, first, last);
        }
        if (changePeriods(definition).isPresent()) {
            Way way = way(0, last.get().value(), change(tolerance));
            return new Movement(Kind.CHANGE, way, judgement(definition.direction(), way), first, last);
        }
        if (first.equals(last)) {
            return new Movement(
                    Kind.ONCE, Way.STEADY, describes ? Judgement.DESCRIBES : Judgement.CANNOT_SAY, first, last);
        }
        Trend trend = Trend.of(definition, values, tolerance);
        if (trend.cannotSay().equals(Optional.of(Trend.Reason.BREAK))) {
            return new Movement(
                    Kind.BROKEN, Way.STEADY, describes ? Judgement.DESCRIBES : Judgement.CANNOT_SAY, first, last);
        }
        Way way = way(first.get().value(), last.get().value(), tolerance);
        return new Movement(Kind.OVER_TIME, way, judgement(trend), first, last);
    }

    /** Over how many periods, where the indicator is the change of something in per cent of what it was then. */
    static OptionalInt changePeriods(IndicatorDefinition definition) {
        if (!(definition.computation() instanceof Computation.Ratio ratio)) {
            return OptionalInt.empty();
        }
        String before = BLANKS.matcher(ratio.denominator()).replaceAll("");
        Matcher parts = BEFORE.matcher(before);
        boolean change = parts.matches()
                && ratio.factor() == 100
                && BLANKS.matcher(ratio.numerator()).replaceAll("").equals(parts.group(1) + "-" + before);
        return change ? OptionalInt.of(Integer.parseInt(parts.group(2))) : OptionalInt.empty();
    }

    /** A share of what something was is, for a change in per cent, as many per cent. */
    private static Tolerance change(Tolerance tolerance) {
        return tolerance.relative() ? Tolerance.of(100 * tolerance.amount()) : tolerance;
    }

    private static Way way(double from, double to, Tolerance tolerance) {
        if (tolerance.covers(to, from)) {
            return Way.STEADY;
        }
        return to > from ? Way.UP : Way.DOWN;
    }

    private static Judgement judgement(Direction direction, Way way) {
        if (direction == Direction.CONTEXT) {
            return Judgement.DESCRIBES;
        }
        if (way == Way.STEADY) {
            return Judgement.UNCHANGED;
        }
        return (way == Way.UP) == (direction == Direction.HIGHER_IS_BETTER) ? Judgement.RIGHT : Judgement.WRONG;
    }

    private static Judgement judgement(Trend trend) {
        return switch (trend.outcome()) {
            case BETTER -> Judgement.RIGHT;
            case WORSE -> Judgement.WRONG;
            case UNCHANGED -> Judgement.UNCHANGED;
            case CANNOT_SAY -> Judgement.DESCRIBES;
        };
    }
}
