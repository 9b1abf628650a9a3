package no.livskraft.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import no.livskraft.Livskraft;
import no.livskraft.data.LivskraftException;

/** What the rules of this package look at. Reading it takes a second or two, so it is read once. */
final class CoreClasses {

    static final HouseModule CORE = HouseModule.of(Livskraft.class);
    static final HouseModule CONTRACT = HouseModule.of(LivskraftException.class);

    /** The classes of core that ship. */
    static final JavaClasses OF_CORE = read(Livskraft.class);

    /** The classes of core and of the contract that ship. */
    static final JavaClasses OF_CORE_AND_CONTRACT = read(Livskraft.class, LivskraftException.class);

    private CoreClasses() {}

    private static JavaClasses read(Class<?>... members) {
        return new ClassFileImporter()
                .importLocations(Stream.of(members).map(CoreClasses::location).toList());
    }

    private static Location location(Class<?> member) {
        Path place = HouseModule.placeOf(member);
        try {
            return Files.isDirectory(place) ? Location.of(place) : Location.of(new JarFile(place.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
