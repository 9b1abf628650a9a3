package no.livskraft.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of this house as it was built, a folder of classes or a jar, whichever the test runs with.
 *
 * @param descriptor what its module-info says
 * @param exported the packages that everybody may use
 * @param classes the names of all its classes, sorted
 */
record HouseModule(ModuleDescriptor descriptor, SortedSet<String> exported, List<String> classes) {

    private static final String CLASS = ".class";

    static HouseModule of(Class<?> member) {
        Path place = placeOf(member);
        try {
            if (Files.isDirectory(place)) {
                return read(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path placeOf(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HouseModule read(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"));
                Stream<Path> files = Files.walk(root)) {
            ModuleDescriptor descriptor = ModuleDescriptor.read(in);
            SortedSet<String> exported = descriptor.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> classes = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - CLASS.length())
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
            return new HouseModule(descriptor, exported, classes);
        }
    }
}
