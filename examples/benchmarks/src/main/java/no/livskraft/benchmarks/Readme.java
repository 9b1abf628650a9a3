package no.livskraft.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text in which one part is written by the benchmarks themselves, so that nobody types a figure. */
final class Readme {

    private static final String BEGIN = "<!-- written by the run: begin -->\n";
    private static final String END = "<!-- written by the run: end -->\n";

    private Readme() {}

    /**
     * Replaces the part that the benchmarks write.
     *
     * @param file the text
     * @param part the new part, ending in a line break
     * @throws IOException if the file cannot be read or written
     * @throws IllegalArgumentException if the file does not mark where the part stands
     */
    static void write(Path file, String part) throws IOException {
        Files.writeString(file, replace(Files.readString(file), part));
    }

    static String replace(String text, String part) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The text does not hold the lines " + BEGIN + "and " + END);
        }
        return text.substring(0, begin) + BEGIN + "\n" + part + "\n" + text.substring(end);
    }
}
