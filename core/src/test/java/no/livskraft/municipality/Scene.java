package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;

/** A register, invented or Norway's own, and three of its days, in any order. */
record Scene(MunicipalityRegister register, LocalDate given, LocalDate middle, LocalDate to, Random random) {

    static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();

    /** Long before any register, so that no zero is taken for a figure that its source could not carry. */
    static final Period PERIOD = Period.year(1900);

    static Arbitrary<Scene> any() {
        Arbitrary<Scene> invented =
                Arbitraries.randomValue(random -> of(new GeneratedHistory(random).register(), random));
        Arbitrary<Scene> real = Arbitraries.randomValue(random -> of(NORWAY, LocalDate.of(1985, 1, 1), 42, random));
        return Arbitraries.oneOf(invented, invented, real);
    }

    /** A scene in an invented history. */
    static Scene of(MunicipalityRegister invented, Random random) {
        return of(invented, GeneratedHistory.BEGIN, 7, random);
    }

    private static Scene of(MunicipalityRegister register, LocalDate begin, int years, Random random) {
        return new Scene(
                register,
                begin.plusYears(random.nextInt(years)),
                begin.plusYears(random.nextInt(years)),
                begin.plusYears(random.nextInt(years)),
                random);
    }

    BorderConversion conversion() {
        return new BorderConversion(register);
    }

    List<MunicipalityNumber> numbers(LocalDate date) {
        return register.validOn(date).stream().map(MunicipalityVersion::number).toList();
    }

    /** Whole numbers, so that sums are exact; now and then none. */
    Observations figures(int percentAbsent) {
        Status[] reasons = {Status.NOT_AVAILABLE, Status.NOT_REPORTED, Status.WITHHELD};
        Map<MunicipalityNumber, Figure> figures = new HashMap<>();
        for (MunicipalityNumber number : numbers(given)) {
            Figure present = Figure.of(random.nextInt(100_000));
            Figure absent = Figure.absent(reasons[random.nextInt(reasons.length)]);
            figures.put(number, random.nextInt(100) < percentAbsent ? absent : present);
        }
        return Figures.observations(Figures.POPULATION, PERIOD, figures);
    }

    ConvertedObservations carry(Observations figures, LocalDate from, LocalDate until) {
        return carry(conversion(), figures, from, until);
    }

    ConvertedObservations carry(BorderConversion by, Observations figures, LocalDate from, LocalDate until) {
        return by.convert(figures, Borders.at(from), until, numbers(until));
    }
}
