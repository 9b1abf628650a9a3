package no.livskraft.municipality;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;

/**
 * Numbers with their names, found by number and by name.
 *
 * @param byNumber in the order of numbers, then of time
 * @param byName by everything that a name is found under
 */
record Versions(
        ImmutableListMultimap<MunicipalityNumber, MunicipalityVersion> byNumber,
        ImmutableListMultimap<String, MunicipalityVersion> byName) {

    static Versions of(Collection<MunicipalityVersion> versions) {
        List<MunicipalityVersion> sorted = versions.stream()
                .sorted(Comparator.comparing(MunicipalityVersion::number).thenComparing(MunicipalityVersion::validFrom))
                .toList();
        ImmutableListMultimap<MunicipalityVersion, String> names = sorted.stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        Function.identity(), version -> Names.of(version.name()).stream()));
        return new Versions(
                sorted.stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                MunicipalityVersion::number, Function.identity())),
                names.inverse());
    }

    /** Every day on which something begins or ends, the first one first. */
    static List<LocalDate> days(List<MunicipalityVersion> versions, List<BorderChange> changes) {
        return Stream.concat(
                        versions.stream().flatMap(version -> Stream.of(version.validFrom(), version.validTo())),
                        changes.stream().map(BorderChange::date))
                .filter(day -> !day.equals(LocalDate.MAX))
                .sorted()
                .toList();
    }

    Collection<MunicipalityVersion> all() {
        return byNumber.values();
    }

    List<MunicipalityVersion> of(MunicipalityNumber number) {
        return byNumber.get(number);
    }

    Optional<MunicipalityVersion> find(MunicipalityNumber number, LocalDate date) {
        return of(number).stream().filter(version -> version.isValidOn(date)).findFirst();
    }

    List<MunicipalityVersion> validOn(LocalDate date) {
        return all().stream().filter(version -> version.isValidOn(date)).toList();
    }

    List<MunicipalityVersion> named(String name, LocalDate date) {
        return byName.get(Names.normalise(name)).stream()
                .filter(version -> version.isValidOn(date))
                .toList();
    }
}
