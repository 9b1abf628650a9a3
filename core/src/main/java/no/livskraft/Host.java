package no.livskraft;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.plugin.PluginReport;
import no.livskraft.plugin.Plugins;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.storage.Storage;
import no.livskraft.validation.rule.CountyRules;

/** What an open library stands on. */
record Host(
        Plugins plugins,
        PluginReport report,
        PluginContexts contexts,
        IndicatorCatalogue indicators,
        CountyRules rules,
        MunicipalityRegister register,
        ProgrammeProfiles programmes,
        String storageId,
        Storage storage,
        Clock clock,
        ExecutorService executor,
        boolean ownsExecutor,
        Duration calculatorLimit,
        Optional<ValidatorFactory> validatorFactory) {

    <T extends Plugin> T require(Class<T> service, String pluginId) {
        return plugins.require(service, pluginId);
    }

    PluginContext context(Plugin plugin) {
        return contexts.of(plugin.descriptor());
    }

    void close() {
        try {
            PluginCalls.run(storageId, storage::close);
        } finally {
            if (ownsExecutor) {
                executor.shutdownNow();
            }
        }
    }
}
