package no.livskraft.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources stand, whether Maven or an editor runs the test. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("spi/contract/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds spi/contract/pom.xml; start the test from"
                + " within the repository");
    }
}
