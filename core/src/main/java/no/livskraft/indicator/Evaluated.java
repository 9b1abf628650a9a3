package no.livskraft.indicator;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.Period;

/**
 * A computed indicator, for all periods that it was needed for.
 *
 * @param parts numerators and denominators, where it is a ratio
 * @param reads for a calculator what it read for each cell, in the order that it asked; nothing for a formula
 */
record Evaluated(CatalogueEntry entry, Figures values, Optional<Parts> parts, List<List<Read>> reads) {

    record Parts(Figures numerators, Figures denominators, double factor) {}

    record Read(String name, Period period) {}
}
