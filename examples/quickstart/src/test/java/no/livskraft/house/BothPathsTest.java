package no.livskraft.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import no.livskraft.validation.rule.RuleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library and its plugins work on the module path and on the class path, each in a virtual machine of its own. */
class BothPathsTest {

    private static final List<String> FOR_TESTS_ONLY = List.of(
            "apiguardian",
            "archunit",
            "assertj",
            "byte-buddy",
            "jqwik",
            "junit",
            "livskraft-rule-tck",
            "livskraft-tck",
            "opentest4j",
            "surefire");

    @TempDir
    Path temp;

    @Test
    void everyReferencePluginIsNamedInItsModuleAndInItsServicesFiles() {
        List<HouseModule> plugins = HouseModule.all().stream()
                .filter(HouseModule::isReferencePlugin)
                .toList();
        assertThat(plugins).hasSizeGreaterThanOrEqualTo(4);
        for (HouseModule plugin : plugins) {
            assertThat(plugin.provided()).as("provides of " + plugin.name()).isNotEmpty();
            assertThat(plugin.named())
                    .as("META-INF/services of " + plugin.name() + " against its module-info")
                    .isEqualTo(plugin.provided());
        }
    }

    @Test
    void onTheModulePathAllPluginsAreFoundACountysRulesTooAndTheStorageOpens() throws Exception {
        List<Path> places = new ArrayList<>(placesThatShip());
        places.add(county());
        List<String> printed = run(
                "--module-path",
                joined(places),
                "--patch-module",
                "no.livskraft.quickstart=" + testClasses(),
                "--module",
                "no.livskraft.quickstart/" + OpenAndClose.class.getName(),
                database());
        assertThat(printed).contains(OpenAndClose.NAMED + true);
        foundEveryPlugin(printed);
    }

    @Test
    void onTheClassPathAllPluginsAreFoundACountysRulesTooAndTheStorageOpens() throws Exception {
        List<Path> places = new ArrayList<>(placesThatShip());
        places.add(county());
        places.add(testClasses());
        List<String> printed = run("-cp", joined(places), OpenAndClose.class.getName(), database());
        assertThat(printed).contains(OpenAndClose.NAMED + false);
        foundEveryPlugin(printed);
    }

    private static void foundEveryPlugin(List<String> printed) {
        SortedSet<String> provided = new TreeSet<>(List.of("county.ShortDays"));
        HouseModule.all().stream()
                .filter(HouseModule::isReferencePlugin)
                .forEach(plugin -> provided.addAll(plugin.provided()));
        List<String> loaded = printed.stream()
                .filter(line -> line.startsWith(OpenAndClose.LOADED))
                .map(line -> line.substring(OpenAndClose.LOADED.length()))
                .toList();
        assertThat(loaded).as(String.join("\n", printed)).containsExactlyInAnyOrderElementsOf(provided);
        assertThat(printed).contains(OpenAndClose.CLOSED, OpenAndClose.EVALUATED + "TELEMARK-001 Satisfied");
    }

    /** The example of a county's rule as a module of its own, which is found on the class path as well. */
    private Path county() throws IOException {
        Path sources = Files.createDirectories(temp.resolve("sources/county"));
        Path rule = sources.resolve("ShortDays.java");
        Path module = sources.resolveSibling("module-info.java");
        String example = Files.readString(
                Path.of(System.getProperty("basedir", "")).resolve("src/test/java/no/livskraft/readme/ShortDays.java"));
        Files.writeString(rule, example.replace("package no.livskraft.readme;", "package county;"));
        Files.writeString(module, """
                module county {
                    requires no.livskraft.core;
                    provides no.livskraft.validation.rule.RuleProvider with county.ShortDays;
                }
                """);
        Path classes = temp.resolve("county");
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "--module-path",
                        joined(placesThatShip()),
                        "-d",
                        classes.toString(),
                        rule.toString(),
                        module.toString());
        assertThat(result).as("the rule compiles against core alone").isZero();
        Path services = classes.resolve("META-INF/services/" + RuleProvider.class.getName());
        Files.createDirectories(services.getParent());
        Files.writeString(services, "county.ShortDays\n");
        return classes;
    }

    private String database() {
        return temp.resolve("figures").toString();
    }

    private static Path testClasses() {
        return HouseModule.everythingOnBothPaths().stream()
                .filter(place -> Files.isRegularFile(place.resolve(classFile())))
                .findFirst()
                .orElseGet(() -> Path.of("target", "test-classes").toAbsolutePath());
    }

    private static String classFile() {
        return OpenAndClose.class.getName().replace('.', '/') + ".class";
    }

    private static List<Path> placesThatShip() {
        return HouseModule.everythingOnBothPaths().stream()
                .filter(place ->
                        FOR_TESTS_ONLY.stream().noneMatch(place.getFileName().toString()::startsWith))
                .filter(place -> !Files.isRegularFile(place.resolve(classFile())))
                .toList();
    }

    private static String joined(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts Java with these arguments, waits until it ends, and gives what it printed. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        Path output = temp.resolve("printed.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(java.waitFor(3, TimeUnit.MINUTES)).as("Java has ended").isTrue();
        } finally {
            java.destroyForcibly();
        }
        List<String> printed = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertThat(java.exitValue()).as(String.join("\n", printed)).isZero();
        return printed;
    }
}
