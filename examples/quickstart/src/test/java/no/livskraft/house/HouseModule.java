package no.livskraft.house;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A module of this house that the tests run with, be it a folder of classes or a jar.
 *
 * @param place the folder or the jar
 * @param descriptor what its module-info says
 * @param named the service providers that its services files name
 */
record HouseModule(Path place, ModuleDescriptor descriptor, SortedSet<String> named) {

    private static final String OURS = "no.livskraft.";
    private static final String SERVICES = "META-INF/services";

    /** All of them: this example's own dependencies are the house. */
    static List<HouseModule> all() {
        List<HouseModule> found = new ArrayList<>();
        everythingOnBothPaths().forEach(place -> read(place).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** Surefire puts what the example's module requires on the module path, and the rest on the class path. */
    static Set<Path> everythingOnBothPaths() {
        Set<Path> places = new LinkedHashSet<>();
        for (String property : List.of("jdk.module.path", "java.class.path", "surefire.test.class.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                if (!entry.isBlank() && Files.exists(Path.of(entry))) {
                    places.add(Path.of(entry).toAbsolutePath());
                }
            }
        }
        return places;
    }

    String name() {
        return descriptor.name();
    }

    boolean isReferencePlugin() {
        return name().startsWith(OURS + "reference.");
    }

    /** The service providers that the module-info names. */
    SortedSet<String> provided() {
        SortedSet<String> provided = new TreeSet<>();
        descriptor.provides().forEach(provides -> provided.addAll(provides.providers()));
        return provided;
    }

    private static Optional<HouseModule> read(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return read(place, place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(place, jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<HouseModule> read(Path place, Path root) throws IOException {
        Path info = root.resolve("module-info.class");
        if (!Files.isRegularFile(info)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(info)) {
            ModuleDescriptor descriptor = ModuleDescriptor.read(in);
            return descriptor.name().startsWith(OURS)
                    ? Optional.of(new HouseModule(place, descriptor, named(root.resolve(SERVICES))))
                    : Optional.empty();
        }
    }

    private static SortedSet<String> named(Path services) throws IOException {
        SortedSet<String> named = new TreeSet<>();
        if (Files.isDirectory(services)) {
            try (Stream<Path> files = Files.list(services)) {
                for (Path file : files.toList()) {
                    Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(named::add);
                }
            }
        }
        return named;
    }
}
