package no.livskraft.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.Progress;

/** What the example says while it works, in the language that was chosen. */
final class Console implements Progress {

    private static final int STEPS = 7;

    private final PrintStream out;
    private final Locale locale;
    private int step;
    private String lastReported = "";

    Console(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Begins the next step. */
    void step(String bokmal, String nynorsk, String english) {
        step++;
        out.println();
        out.println("[" + step + "/" + STEPS + "] " + text(bokmal, nynorsk, english));
    }

    void say(String bokmal, String nynorsk, String english) {
        out.println("      " + text(bokmal, nynorsk, english));
    }

    /** Prints lines as they are. */
    void print(String lines) {
        lines.lines().forEach(out::println);
    }

    String text(String bokmal, String nynorsk, String english) {
        return LocalizedText.of(bokmal, nynorsk, english).in(locale);
    }

    /** That a plugin's step has begun is worth a line; how far it has come between is not. */
    @Override
    public void report(LocalizedText what, long done, long total) {
        String begun = what.in(locale);
        if (!begun.equals(lastReported)) {
            lastReported = begun;
            out.println("      " + begun + " …");
        }
    }
}
