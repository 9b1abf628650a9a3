package no.livskraft.reference.indicators;

import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.tck.FigureRange;
import no.livskraft.tck.IndicatorProviderContract;

class StarterIndicatorsContractTest extends IndicatorProviderContract {

    @Override
    protected IndicatorProvider provider() {
        return new StarterIndicators();
    }

    @Override
    protected boolean isReferencePlugin() {
        return true;
    }

    @Override
    protected FigureRange range(String variable) {
        return variable.equals("population") ? new FigureRange(0, 720_000) : new FigureRange(0, 20_000);
    }
}
