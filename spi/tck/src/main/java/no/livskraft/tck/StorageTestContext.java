package no.livskraft.tck;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;

/** What a storage gets to work with while it is tested: a clock that stands still, and a log of its own. */
record StorageTestContext(Settings settings) implements PluginContext {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
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
        return System.getLogger("no.livskraft.tck.storage");
    }
}
