package no.livskraft.reference.source.csv;

import java.util.List;
import java.util.ResourceBundle;

/** Keeps what is logged. */
record ListLogger(List<String> messages) implements System.Logger {

    @Override
    public String getName() {
        return "test";
    }

    @Override
    public boolean isLoggable(Level level) {
        return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        messages.add(level + " " + message);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... params) {
        messages.add(level + " " + format);
    }
}
