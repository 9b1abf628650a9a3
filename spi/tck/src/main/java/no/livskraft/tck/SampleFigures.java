package no.livskraft.tck;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.tck.SampleCell.Read;

/** A world of figures: the same question always has the same answer, for periods of any kind. */
@FunctionalInterface
interface SampleFigures {

    /** Every reason that a figure can be absent for. */
    List<Status> REASONS = List.copyOf(EnumSet.complementOf(EnumSet.of(Status.PRESENT)));

    Figure figure(MunicipalityNumber municipality, String variable, Period period);

    /** Every figure is present and lies in its range. */
    static SampleFigures present(long seed, Function<String, FigureRange> ranges) {
        return (municipality, variable, period) -> Figure.of(ranges.apply(variable)
                .at(random(seed, municipality, variable, period).nextDouble()));
    }

    /** A part of the figures is absent for any reason; numbers are often at the ends of their range or zero. */
    static SampleFigures mixed(long seed, double absent, Function<String, FigureRange> ranges) {
        return (municipality, variable, period) -> {
            SplittableRandom random = random(seed, municipality, variable, period);
            if (random.nextDouble() < absent) {
                return Figure.absent(REASONS.get(random.nextInt(REASONS.size())));
            }
            FigureRange range = ranges.apply(variable);
            double number = switch (random.nextInt(5)) {
                case 0 -> range.from();
                case 1 -> range.to();
                case 2 -> range.contains(0) ? 0 : range.at(random.nextDouble());
                default -> range.at(random.nextDouble());
            };
            return Figure.of(number, flags(random));
        };
    }

    /** Every figure is absent for one reason. */
    static SampleFigures absent(Status reason) {
        return (municipality, variable, period) -> Figure.absent(reason);
    }

    /** This world with one figure replaced, in every municipality. */
    default SampleFigures with(Read read, Figure instead) {
        return (municipality, variable, period) ->
                read.variable().equals(variable) && read.period().equals(period)
                        ? instead
                        : figure(municipality, variable, period);
    }

    /** This world for one municipality and another world for all others. */
    default SampleFigures onlyIn(MunicipalityNumber one, SampleFigures elsewhere) {
        return (municipality, variable, period) ->
                (municipality.equals(one) ? this : elsewhere).figure(municipality, variable, period);
    }

    private static Set<Flag> flags(SplittableRandom random) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (random.nextInt(8) == 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static SplittableRandom random(long seed, MunicipalityNumber municipality, String variable, Period period) {
        long hash = Objects.hash(municipality.value(), variable, period.toString());
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + hash);
    }
}
