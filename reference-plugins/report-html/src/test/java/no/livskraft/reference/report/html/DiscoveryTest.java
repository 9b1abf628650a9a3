package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import no.livskraft.spi.report.ReportRenderer;
import org.junit.jupiter.api.Test;

/** The renderer is found without being named, however the host lays out its libraries. */
class DiscoveryTest {

    /** What a host would have: the plugin, the contract and the template runtime, from wherever this test has them. */
    private static List<Path> libraries() {
        String paths =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        return Stream.of(paths.split(File.pathSeparator))
                .filter(path -> !path.isBlank() && !path.endsWith("test-classes"))
                .map(Path::of)
                .filter(path -> ModuleFinder.of(path).findAll().stream()
                        .anyMatch(module -> Set.of(
                                        "no.livskraft.reference.report.html", "no.livskraft.spi", "gg.jte.runtime")
                                .contains(module.descriptor().name())))
                .toList();
    }

    @Test
    void onTheClassPath() throws IOException {
        URL[] urls = libraries().stream().map(DiscoveryTest::url).toArray(URL[]::new);
        try (URLClassLoader host = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> service = load(host);
            assertThat(ServiceLoader.load(service, host)).singleElement().satisfies(DiscoveryTest::isOurs);
        }
    }

    @Test
    void onTheModulePath() {
        ModuleFinder finder = ModuleFinder.of(libraries().toArray(Path[]::new));
        Configuration configuration = Configuration.resolveAndBind(
                finder,
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.of(),
                Set.of("no.livskraft.reference.report.html"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        Class<?> service = load(layer.findLoader("no.livskraft.spi"));
        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(renderer -> renderer.getClass().getModule().getLayer() == layer))
                .singleElement()
                .satisfies(DiscoveryTest::isOurs);
    }

    @Test
    void whereThisTestRuns() {
        assertThat(ServiceLoader.load(ReportRenderer.class))
                .anyMatch(renderer -> renderer.descriptor().id().equals("livskraft.report-html"));
        assertThat(new HtmlReportRenderer().fileExtension()).isEqualTo("html");
        assertThat(new HtmlReportRenderer().mediaType()).isEqualTo("text/html; charset=utf-8");
    }

    private static Class<?> load(ClassLoader host) {
        try {
            return host.loadClass(ReportRenderer.class.getName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("The contract is not on the path of this test", e);
        }
    }

    private static void isOurs(Object renderer) {
        assertThat(renderer.getClass().getName()).isEqualTo(HtmlReportRenderer.class.getName());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
