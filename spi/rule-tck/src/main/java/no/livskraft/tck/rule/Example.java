package no.livskraft.tck.rule;

import java.time.LocalDate;
import no.livskraft.dossier.NetworkDossier;

/**
 * A dossier on a day, and what it is.
 *
 * @param name what it is, for whoever reads that a promise was broken
 * @param dossier the dossier
 * @param today the day as of which it is looked at
 */
record Example(String name, NetworkDossier dossier, LocalDate today) {

    Example with(NetworkDossier other) {
        return new Example(name, other, today);
    }

    Example with(String what, NetworkDossier other) {
        return new Example(name + ", " + what, other, today);
    }

    Example asOf(LocalDate day) {
        return new Example(name, dossier, day);
    }

    @Override
    public String toString() {
        return name + ", as of " + today;
    }
}
