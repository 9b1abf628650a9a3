package no.livskraft.validation.internal;

import java.io.InputStream;

/** Files that belong to this module. */
final class Resources {

    private Resources() {}

    static InputStream open(Class<?> beside, String file) {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(
                    "The file " + file + " beside " + beside.getName() + " is missing from the library's jar");
        }
        return in;
    }
}
