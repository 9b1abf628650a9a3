/**
 * Contracts for plugins: extend one in a test of your own, and your plugin is proven.
 *
 * <p>Each contract is an abstract JUnit test class whose methods are the promises of a service interface.
 */
open module no.livskraft.tck {
    requires transitive no.livskraft.spi;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires static org.jspecify;

    exports no.livskraft.tck;
}
