package no.livskraft.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/**
 * A folder of plugin jars and what they need, seen by one class loader. Its jars are found through their
 * {@code META-INF/services}. Close it only when none of its plugins is used any more.
 */
public final class PluginDirectory implements AutoCloseable {

    private final URLClassLoader classLoader;
    private final List<Path> jars;

    private PluginDirectory(URLClassLoader classLoader, List<Path> jars) {
        this.classLoader = classLoader;
        this.jars = jars;
    }

    /**
     * Opens the jars of a folder; sub-folders are not looked into.
     *
     * @param directory the folder
     * @param parent the class loader that has this library
     * @return the folder's class loader
     * @throws LivskraftException with code {@code PLUGIN-DIRECTORY} if there is no such folder or it cannot be read
     */
    public static PluginDirectory open(Path directory, ClassLoader parent) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            List<URL> urls = new ArrayList<>();
            for (Path jar : jars) {
                urls.add(url(jar));
            }
            return new PluginDirectory(new URLClassLoader(urls.toArray(new URL[0]), parent), jars);
        } catch (IOException | UncheckedIOException e) {
            throw new LivskraftException(
                    new Problem(
                            "PLUGIN-DIRECTORY",
                            directory.toString(),
                            LocalizedText.of(
                                    "Kan ikke lese mappen med tillegg; kontroller at den finnes og kan leses",
                                    "Kan ikkje lese mappa med tillegg; kontroller at ho finst og kan lesast",
                                    "The folder of plugins cannot be read; check that it exists and is readable")),
                    e);
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    /**
     * The class loader that sees the jars.
     *
     * @return the class loader, for {@link PluginLoader#discover(ClassLoader)}
     */
    public ClassLoader classLoader() {
        return classLoader;
    }

    /**
     * The jars that were found.
     *
     * @return the jars in the order of their names; empty if the folder has none
     */
    public List<Path> jars() {
        return jars;
    }

    /** Closes the jars. */
    @Override
    public void close() {
        try {
            classLoader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
