package no.livskraft;

import java.util.concurrent.Callable;
import no.livskraft.data.LivskraftException;
import no.livskraft.plugin.internal.Containment;

/** Calls plugins for the host. */
final class PluginCalls {

    private PluginCalls() {}

    /**
     * What the plugin returns. What it throws on purpose gets out as it is; anything else, null included, as an exception
     * that names the plugin. An error that concerns the whole virtual machine is never turned into a plugin's failure.
     */
    static <T> T call(String pluginId, Callable<T> work) {
        Containment.Outcome<T> tried = Containment.call(work);
        if (tried.result().isPresent()) {
            return tried.result().get();
        }
        Throwable failure = tried.failure().orElseThrow();
        if (failure instanceof LivskraftException meant) {
            throw meant;
        }
        throw new LivskraftException(Containment.problemAtWork(pluginId, failure), failure);
    }

    static void run(String pluginId, Work work) {
        call(pluginId, () -> {
            work.run();
            return pluginId;
        });
    }

    /** Work without a result. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }
}
