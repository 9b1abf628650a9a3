package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.livskraft.data.MunicipalityVersion;

/** An unbroken time for which a number was valid, whatever its names. */
record Validity(LocalDate from, LocalDate to) {

    /** The unbroken times of one number's versions, which are in the order of their dates. */
    static List<Validity> of(List<MunicipalityVersion> ordered) {
        List<Validity> found = new ArrayList<>();
        for (MunicipalityVersion version : ordered) {
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).to.equals(version.validFrom())) {
                found.set(last, new Validity(found.get(last).from, version.validTo()));
            } else {
                found.add(new Validity(version.validFrom(), version.validTo()));
            }
        }
        return found;
    }

    static String describe(List<MunicipalityVersion> ordered) {
        return of(ordered).stream()
                .map(validity -> describe(validity.from, validity.to))
                .collect(Collectors.joining(", "));
    }

    /** Both days included, as people write it. */
    static String describe(LocalDate from, LocalDate to) {
        return from + " –" + (to.equals(LocalDate.MAX) ? "" : " " + to.minusDays(1));
    }
}
