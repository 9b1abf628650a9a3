package no.livskraft.readme;

import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.IndicatorProviderContract;

// readme: plugin-test
class ChargerIndicatorsTest extends IndicatorProviderContract {
    @Override
    protected IndicatorProvider provider() {
        return new ChargerIndicators();
    }
}
// readme: end
