package no.livskraft.testing;

import java.time.Clock;
import java.util.Map;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;

/** What a host gives a plugin that has no settings and is never cancelled. */
public record PlainContext(Clock clock) implements PluginContext {

    @Override
    public Settings settings() {
        return new Settings(Map.of());
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public System.Logger logger() {
        return System.getLogger("no.livskraft");
    }
}
