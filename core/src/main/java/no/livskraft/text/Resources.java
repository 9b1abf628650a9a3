package no.livskraft.text;

import java.io.InputStream;

/** Files that belong to this module. */
public final class Resources {

    private Resources() {}

    /**
     * Opens a file.
     *
     * @param beside a class of this module in the file's package
     * @param file its name
     * @return its bytes
     * @throws IllegalStateException if it is missing
     */
    public static InputStream open(Class<?> beside, String file) {
        InputStream in = beside.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(
                    "The file " + file + " beside " + beside.getName() + " is missing from the library's jar");
        }
        return in;
    }
}
