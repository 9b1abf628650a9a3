package no.livskraft.spi.indicator;

import java.util.List;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.spi.Plugin;

/**
 * Brings indicators: definitions that are formulas, and calculators in Java.
 *
 * <p><b>Who calls, when, on which thread.</b> The host asks for both lists once, right after the descriptor, and keeps
 * them. <b>If it fails:</b> a provider that throws, or whose definitions clash with those of a plugin loaded before it,
 * is noted in the plugin report and brings nothing; no other plugin is affected. Since SPI level 1.
 */
public interface IndicatorProvider extends Plugin {

    /**
     * Indicators that are computed by formulas.
     *
     * @return definitions whose computation is not {@link no.livskraft.data.Computation.Calculated}
     */
    default List<IndicatorDefinition> definitions() {
        return List.of();
    }

    /**
     * Indicators that are computed by code.
     *
     * @return calculators, each with a definition of its own
     */
    default List<IndicatorCalculator> calculators() {
        return List.of();
    }
}
