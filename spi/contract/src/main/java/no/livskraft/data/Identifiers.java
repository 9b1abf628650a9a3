package no.livskraft.data;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one form that names of variables, indicators and datasets have, so that formulas can name them. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,79}");

    private Identifiers() {}

    static String check(String what, String id) {
        Objects.requireNonNull(id, what);
        if (!FORM.matcher(id).matches()) {
            throw new InvariantException(
                    "Et slikt navn er en liten bokstav fulgt av høyst 79 små bokstaver a-z, sifre eller understreker: «"
                            + id + "»",
                    "Eit slikt namn er ein liten bokstav følgd av høgst 79 små bokstavar a-z, siffer eller understrekar: «"
                            + id + "»",
                    "The id of " + what
                            + " is a lower-case letter followed by at most 79 lower-case letters, digits or underscores: '"
                            + id + "'");
        }
        return id;
    }
}
