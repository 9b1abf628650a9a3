package no.livskraft.spi;

/**
 * The level of the service interfaces. It grows by one whenever they change in a way that a plugin can notice.
 *
 * <p>{@link #CURRENT} is a compile-time constant, so a plugin that names it carries the level it was compiled against.
 * A host loads plugins from {@link #OLDEST_SUPPORTED} to {@link #CURRENT} and rejects others with the reason.
 */
public final class SpiLevel {

    /** The level of these interfaces. */
    public static final int CURRENT = 1;

    /** The oldest level whose plugins still work with these interfaces. */
    public static final int OLDEST_SUPPORTED = 1;

    private SpiLevel() {}
}
