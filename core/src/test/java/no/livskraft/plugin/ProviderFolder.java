package no.livskraft.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.indicator.IndicatorProvider;

/** A folder of providers that a test compiles from source, to be broken afterwards in the way that it is about. */
final class ProviderFolder {

    private final Path sources;
    private final Path classes;
    private final List<String> serviceLines = new ArrayList<>();

    ProviderFolder(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    /** A source of a provider whose constructor and descriptor are the given code. */
    static String provider(String name, String id, String constructor) {
        return """
                package county;
                import no.livskraft.data.LocalizedText;
                import no.livskraft.spi.*;
                import no.livskraft.spi.indicator.*;
                public class %s implements IndicatorProvider {
                    public %s() { %s }
                    @Override public PluginDescriptor descriptor() {
                        return PluginDescriptor.of("%s", "1", SpiLevel.CURRENT, LocalizedText.same("%s"));
                    }
                }
                """.formatted(name, name, constructor, id, name);
    }

    /** Compiles a class of package {@code county}; it is a provider only if a service line names it. */
    ProviderFolder compile(String name, String source) throws IOException {
        return compile("county", name, source, spi() + java.io.File.pathSeparator + classes);
    }

    ProviderFolder compile(String packageName, String name, String source, String classPath) throws IOException {
        Path file = sources.resolve(packageName.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null, null, null, "--release", "17", "-cp", classPath, "-d", classes.toString(), file.toString());
        if (status != 0) {
            throw new IllegalStateException("The test's own source does not compile: " + name);
        }
        return this;
    }

    ProviderFolder serviceLine(String line) {
        serviceLines.add(line);
        return this;
    }

    /** Compiles a provider and names it in the services file. */
    ProviderFolder with(String name, String source) throws IOException {
        return compile(name, source).serviceLine("county." + name);
    }

    Path classFile(String name) {
        return classes.resolve("county").resolve(name + ".class");
    }

    Path classes() {
        return classes;
    }

    URLClassLoader open() throws IOException {
        Path services = classes.resolve("META-INF/services/" + IndicatorProvider.class.getName());
        Files.createDirectories(services.getParent());
        Files.write(services, serviceLines);
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Plugin.class.getClassLoader());
    }

    static String spi() {
        try {
            return Path.of(Plugin.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
