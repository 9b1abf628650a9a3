package no.livskraft.spi.indicator;

import java.util.List;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.spi.Plugin;

/**
 * Brings indicators: definitions in JSON files, definitions in Java that are formulas, and calculators in Java. Whatever
 * formulas suffice for is best written in a file, which people can read who do not read Java.
 *
 * <p><b>Who calls, when, on which thread.</b> The host asks for the lists once, right after the descriptor, reads the
 * files, and keeps what they hold. <b>If it fails:</b> a provider that throws, whose files have anything wrong, or whose
 * definitions clash with those of a plugin loaded before it, is noted in the plugin report with all that is wrong and
 * brings nothing; no other plugin is affected. Since SPI level 1.
 */
public interface IndicatorProvider extends Plugin {

    /**
     * Files of indicators that are computed by formulas.
     *
     * @return files of kind {@code indicators}, each with a name of its own
     */
    default List<DefinitionFile> definitionFiles() {
        return List.of();
    }

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
