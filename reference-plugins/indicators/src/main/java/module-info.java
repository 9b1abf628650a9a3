/** The starter catalogue of indicators. */
module no.livskraft.reference.indicators {
    requires no.livskraft.spi;
    requires static org.jspecify;

    exports no.livskraft.reference.indicators;

    provides no.livskraft.spi.indicator.IndicatorProvider with
            no.livskraft.reference.indicators.StarterIndicators;
}
