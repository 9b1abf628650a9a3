package no.livskraft.reference.indicators;

import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.IndicatorProviderLaws;

class StarterIndicatorsLawsTest extends IndicatorProviderLaws {

    @Override
    protected IndicatorProvider provider() {
        return new StarterIndicators();
    }
}
