/** The starter catalogue of indicators. */
module no.livskraft.reference.indicators {
    requires no.livskraft.spi;
    requires static org.jspecify;
}
