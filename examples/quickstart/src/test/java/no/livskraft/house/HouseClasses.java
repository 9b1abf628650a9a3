package no.livskraft.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** The classes of contract, core and reference plugins, read once. */
final class HouseClasses {

    private static final String EXAMPLE = "no.livskraft.quickstart";

    static final JavaClasses THAT_SHIP = new ClassFileImporter().importLocations(locations());

    private HouseClasses() {}

    private static List<Location> locations() {
        return HouseModule.all().stream()
                .filter(module -> !module.name().equals(EXAMPLE))
                .map(module -> location(module.place()))
                .toList();
    }

    private static Location location(Path place) {
        try {
            return Files.isDirectory(place) ? Location.of(place) : Location.of(new JarFile(place.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
