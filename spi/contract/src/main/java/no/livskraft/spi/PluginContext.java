package no.livskraft.spi;

import java.time.Clock;

/**
 * What a host gives a plugin to work with. Safe for use by several threads.
 */
public interface PluginContext {

    /**
     * The values of the plugin's settings.
     *
     * @return the settings, already checked against those that the plugin declared
     */
    Settings settings();

    /**
     * The time. Plugins ask this clock and no other, so that a run can be repeated.
     *
     * @return the host's clock
     */
    Clock clock();

    /**
     * Where to say how far long work has come.
     *
     * @return the host's progress, which costs little to call and never throws
     */
    Progress progress();

    /**
     * Whether the host has lost interest. Long work asks now and then, and stops.
     *
     * @return true once the host wants the work to stop
     */
    boolean isCancelled();

    /**
     * The plugin's log, named after its id.
     *
     * @return the logger
     */
    System.Logger logger();
}
