package no.livskraft.spi.report;

import java.util.regex.Pattern;

final class Checks {

    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]{0,119}");

    private Checks() {}

    static String text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text of " + what + " is blank");
        }
        return text;
    }

    static double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is no finite number: " + value);
        }
        return value;
    }

    static String anchor(String anchor) {
        if (!ANCHOR.matcher(anchor).matches()) {
            throw new IllegalArgumentException("An anchor is a lower-case letter a-z followed by at most 119 lower-case"
                    + " letters a-z, digits and hyphens: '" + anchor + "'");
        }
        return anchor;
    }
}
