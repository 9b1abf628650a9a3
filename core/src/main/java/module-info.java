/** The domain of networks of municipalities, its rules, and the engine behind their figures. */
module no.livskraft.core {
    requires transitive no.livskraft.spi;
    requires com.google.common;
    requires static org.jspecify;

    exports no.livskraft.municipality;
}
