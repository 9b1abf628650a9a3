package no.livskraft.plugin;

import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;

/**
 * The context that a host gives a plugin.
 *
 * @param settings the plugin's settings
 * @param clock the host's clock
 * @param progress where to say how far work has come
 * @param cancelled whether the host wants work to stop
 * @param logger the plugin's log
 */
public record HostContext(
        Settings settings, Clock clock, Progress progress, BooleanSupplier cancelled, System.Logger logger)
        implements PluginContext {

    /** Checks that nothing is missing. */
    public HostContext {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(cancelled, "cancelled");
        Objects.requireNonNull(logger, "logger");
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
