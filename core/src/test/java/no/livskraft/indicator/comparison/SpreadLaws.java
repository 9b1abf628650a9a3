package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The middle and the places of values are those of a plain sort, whatever the values are like. */
class SpreadLaws {

    /** Ways for values to lie that are easy or hard to spread. */
    private enum Kind {
        UNIFORM,
        SKEWED,
        AROUND_ZERO,
        FAR_ON_BOTH_SIDES,
        ALL_NEGATIVE,
        FEW_DIFFERENT,
        ALL_EQUAL,
        MOSTLY_ZERO,
        ONE_GIANT,
        HARDLY_APART,
        SMALLEST,
        ENDS_OF_DOUBLE;

        double draw(Random random) {
            return switch (this) {
                case UNIFORM -> 1000 * random.nextDouble();
                case SKEWED -> Math.exp(5 * random.nextGaussian());
                case AROUND_ZERO -> random.nextGaussian();
                case FAR_ON_BOTH_SIDES -> random.nextGaussian() / (0.01 + random.nextDouble());
                case ALL_NEGATIVE -> -1 - Math.exp(3 * random.nextGaussian());
                case FEW_DIFFERENT -> random.nextInt(5);
                case ALL_EQUAL -> -7.25;
                case MOSTLY_ZERO -> random.nextInt(4) == 0 ? random.nextDouble() : 0;
                case ONE_GIANT -> random.nextInt(300) == 0 ? 1e300 : random.nextDouble() - 0.5;
                case HARDLY_APART -> 1 + random.nextInt(400) * Math.ulp(1.0);
                case SMALLEST -> (random.nextInt(20) - 10) * Double.MIN_VALUE;
                case ENDS_OF_DOUBLE -> (random.nextBoolean() ? 1 : -1) * Double.MAX_VALUE * random.nextDouble();
            };
        }
    }

    @Provide
    Arbitrary<double[]> values() {
        Arbitrary<Integer> counts = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60), Arbitraries.integers().between(300, 700));
        return Combinators.combine(counts, Arbitraries.of(Kind.class), Arbitraries.longs())
                .as((count, kind, seed) -> {
                    Random random = new Random(seed);
                    return random.doubles(count)
                            .map(unused -> kind.draw(random) + 0.0)
                            .toArray();
                });
    }

    @Property
    void theMiddleIsThatOfASort(@ForAll("values") double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double lower = sorted[(sorted.length - 1) / 2];
        double upper = sorted[sorted.length / 2];
        double expected =
                lower == upper ? lower : Double.isFinite(lower + upper) ? (lower + upper) / 2 : lower / 2 + upper / 2;
        double[] asGiven = values.clone();

        assertThat(new Spread().median(asGiven, asGiven.length)).isEqualTo(expected);
        assertThat(asGiven).containsExactly(values);
    }

    @Property
    void placesAreThoseOfCountingTheBetterOnes(@ForAll("values") double[] values, @ForAll boolean lowFirst) {
        int[] places = new int[values.length];

        new Spread().places(values, values.length, lowFirst, places);

        for (int i = 0; i < values.length; i++) {
            double own = values[i];
            long better = Arrays.stream(values)
                    .filter(other -> lowFirst ? other < own : other > own)
                    .count();
            assertThat(places[i]).isEqualTo((int) better + 1);
        }
    }

    @Property(tries = 100)
    void whatWasSpreadBeforeMakesNoDifference(
            @ForAll("values") double[] first, @ForAll("values") double[] second, @ForAll boolean lowFirst) {
        Spread used = new Spread();
        int[] places = new int[Math.max(first.length, second.length)];
        used.places(first, first.length, lowFirst, places);
        used.median(first, first.length);
        int[] fresh = new int[second.length];
        new Spread().places(second, second.length, lowFirst, fresh);

        used.places(second, second.length, lowFirst, places);

        assertThat(Arrays.copyOf(places, second.length)).containsExactly(fresh);
        assertThat(used.median(second, second.length)).isEqualTo(new Spread().median(second, second.length));
    }
}
