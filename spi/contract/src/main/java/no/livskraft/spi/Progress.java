package no.livskraft.spi;

import no.livskraft.data.LocalizedText;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Hears and does nothing. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Is told how far a step has come. Called from the thread that does the work; returns at once and never throws.
     *
     * @param step what is being done
     * @param done how many units of it are done
     * @param total how many there are in all; 0 if that is not known
     */
    void report(LocalizedText step, long done, long total);
}
