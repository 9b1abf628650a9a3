package no.livskraft.reference.storage.jdbc.internal;

import java.lang.System.Logger.Level;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the migration library says about itself out of the embedding program's sight. Its errors are thrown as well,
 * so nothing is lost when all of it goes to a level of the log that is off by default.
 */
public final class QuietFlywayLog implements LogCreator {

    /** Made by the migration library, by name. */
    public QuietFlywayLog() {}

    @Override
    public Log createLogger(Class<?> type) {
        return new Quiet(System.getLogger(type.getName()));
    }

    private record Quiet(System.Logger logger) implements Log {

        @Override
        public void debug(@Nullable String message) {
            logger.log(Level.TRACE, message);
        }

        @Override
        public void info(@Nullable String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void notice(@Nullable String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void warn(@Nullable String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void error(@Nullable String message) {
            logger.log(Level.DEBUG, message);
        }

        @Override
        public void error(@Nullable String message, @Nullable Exception cause) {
            logger.log(Level.DEBUG, message, cause);
        }
    }
}
