/**
 * What a plugin author depends on: the vocabulary of municipal figures and the service interfaces through which
 * counties plug in indicators, storage, sources and reports. Needs nothing but the JDK.
 *
 * <p>The vocabulary ({@code no.livskraft.data}) is immutable and free of side effects. The service interfaces
 * ({@code no.livskraft.spi} and below) say for each type who calls it, when, on which thread, and what happens if it
 * fails.
 */
module no.livskraft.spi {
    requires static org.jspecify;

    exports no.livskraft.data;
    exports no.livskraft.spi;
    exports no.livskraft.spi.indicator;
    exports no.livskraft.spi.storage;
    exports no.livskraft.spi.source;
    exports no.livskraft.spi.report;
}
