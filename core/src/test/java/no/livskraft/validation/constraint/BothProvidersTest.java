package no.livskraft.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import no.livskraft.Livskraft;
import no.livskraft.data.LivskraftException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The constraints and rules work with Hibernate Validator 9 and with 8, on the module path and on the class path, with the
 * host's factory and with none, and without an expression language: each in a virtual machine of its own, which runs
 * {@code embedder.Embedder}. That program is in a package of no module of ours, as a host's is.
 */
class BothProvidersTest {

    /** The libraries of core, as their files begin; what tests need beside them must not be there to help. */
    private static final List<String> LIBRARIES = List.of("guava-", "failureaccess-", "jackson-core-3.", "slf4j-api-");

    private static final List<String> OF_A_PROVIDER =
            List.of("hibernate-validator-", "jakarta.validation-api-", "jboss-logging-", "classmate-");

    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final Path TEST_CLASSES = BUILD.resolve("test-classes");
    private static final Path OLDER_PROVIDER = BUILD.resolve("older-provider");

    /** Hibernate Validator 8 has no module-info that could require it. */
    private static final String NEEDED_BY_THE_OLDER_PROVIDER = "com.fasterxml.classmate";

    private static final String MODULE = """
            open module embedder {
                requires no.livskraft.core;
                requires org.hibernate.validator;
            }
            """;

    @TempDir
    Path temp;

    private Path program;

    @BeforeEach
    void copyTheProgram() throws IOException {
        program = temp.resolve("embedder");
        Path inside = Files.createDirectories(program.resolve("embedder"));
        try (Stream<Path> classes = Files.list(TEST_CLASSES.resolve("embedder"))) {
            for (Path each : classes.toList()) {
                Files.copy(each, inside.resolve(each.getFileName()));
            }
        }
    }

    @Test
    void onTheClassPathWithHibernateValidator9() throws Exception {
        List<String> printed = onTheClassPath(places());
        assertThat(printed).anyMatch(line -> line.startsWith("provider: hibernate-validator-9."));
        isRight(printed);
        isRightByItself(printed);
    }

    @Test
    void onTheClassPathWithHibernateValidator8() throws Exception {
        List<String> printed = onTheClassPath(placesWithTheOlderProvider());
        isOfTheOlderProvider(printed);
        isRight(printed);
        isRightByItself(printed);
    }

    @Test
    void onTheModulePathWithHibernateValidator9() throws Exception {
        List<String> printed = onTheModulePath(places());
        assertThat(printed).anyMatch(line -> line.startsWith("provider: hibernate-validator-9."));
        isRight(printed);
    }

    @Test
    void onTheModulePathWithHibernateValidator8() throws Exception {
        List<String> printed =
                onTheModulePath(placesWithTheOlderProvider(), "--add-modules", NEEDED_BY_THE_OLDER_PROVIDER);
        isOfTheOlderProvider(printed);
        isRight(printed);
    }

    private static void isOfTheOlderProvider(List<String> printed) {
        assertThat(printed)
                .contains(
                        "provider: hibernate-validator-8.0.6.Final.jar", "interface: jakarta.validation-api-3.0.2.jar");
    }

    private static void isRight(List<String> printed) {
        assertThat(printed).contains("expression language: false");
        for (String reader : List.of("nb", "nn", "en", "fr", "none")) {
            assertThat(printed).contains(reader + " right: 0");
        }
        saysInBokmal("nb", printed);
        saysInBokmal("fr", printed);
        saysInBokmal("none", printed);
        says(
                "nn",
                printed,
                "Ikkje eit saksnummer",
                "Ikkje eit saksnummer",
                "Ikkje eit gyldig kommunenummer",
                "Teksten har eit fødselsnummer",
                "Ikkje eit gyldig organisasjonsnummer",
                "For få tema: Det må vere minst 2.");
        saysInEnglish("en", printed);
        assertThat(printed)
                .contains("rules with the host's factory: " + rules(printed), "rules without: " + rules(printed));
        assertThat(rules(printed)).contains("LK-009", "LK-012");
    }

    /** On the class path, Hibernate Validator finds the messages by itself, in the machine's language. */
    private static void isRightByItself(List<String> printed) {
        saysInEnglish("by itself", printed);
    }

    private static String rules(List<String> printed) {
        String before = "rules without: ";
        return printed.stream()
                .filter(line -> line.startsWith(before))
                .map(line -> line.substring(before.length()))
                .collect(Collectors.joining());
    }

    private static void saysInBokmal(String reader, List<String> printed) {
        says(
                reader,
                printed,
                "Ikke et saksnummer",
                "Ikke et saksnummer",
                "Ikke et gyldig kommunenummer",
                "Teksten har et fødselsnummer",
                "Ikke et gyldig organisasjonsnummer",
                "For få temaer: Det må være minst 2.");
    }

    private static void saysInEnglish(String reader, List<String> printed) {
        says(
                reader,
                printed,
                "Not a case number",
                "Not a case number",
                "Not a valid municipality number",
                "The text has a national identity number",
                "Not a valid organisation number",
                "Too few themes: there must be at least 2.");
    }

    private static void says(String reader, List<String> printed, String... messages) {
        List<String> properties =
                List.of("archiveCase", "committeeCase", "municipality", "note", "organisation", "themes");
        for (int i = 0; i < messages.length; i++) {
            String begin = reader + " " + properties.get(i) + ": ";
            assertThat(printed.stream().filter(line -> line.startsWith(begin)))
                    .as(String.join("\n", printed))
                    .singleElement()
                    .asString()
                    .startsWith(begin + messages[i]);
        }
    }

    private List<String> onTheClassPath(List<Path> places) throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(places);
        all.add(program);
        List<String> printed = run("-cp", joined(all), "embedder.Embedder");
        assertThat(printed).contains("core is a named module: false");
        return printed;
    }

    private List<String> onTheModulePath(List<Path> places, String... options)
            throws IOException, InterruptedException {
        Path source = Files.writeString(temp.resolve("module-info.java"), MODULE);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "--module-path",
                        joined(places),
                        "-d",
                        program.toString(),
                        source.toString());
        assertThat(status).as("the host's module-info compiles").isZero();
        List<Path> all = new ArrayList<>(places);
        all.add(program);
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--module-path", joined(all), "--module", "embedder/embedder.Embedder"));
        List<String> printed = run(arguments.toArray(String[]::new));
        assertThat(printed).contains("core is a named module: true");
        return printed;
    }

    /** What ships, with the provider that comes with it. */
    private static List<Path> places() {
        List<Path> places = new ArrayList<>(placesWithoutProvider());
        places.addAll(libraries(OF_A_PROVIDER));
        return places;
    }

    private static List<Path> placesWithoutProvider() {
        List<Path> places = new ArrayList<>(libraries(LIBRARIES));
        places.add(placeOf(Livskraft.class));
        places.add(placeOf(LivskraftException.class));
        return places;
    }

    private static Path placeOf(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jars whose names begin so; surefire spreads them over both paths. */
    private static List<Path> libraries(List<String> beginnings) {
        Set<Path> found = new LinkedHashSet<>();
        for (String property : List.of("jdk.module.path", "java.class.path", "surefire.test.class.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                Path place = Path.of(entry).toAbsolutePath();
                if (beginnings.stream().anyMatch(place.getFileName().toString()::startsWith)) {
                    found.add(place);
                }
            }
        }
        assertThat(found).hasSameSizeAs(beginnings);
        return List.copyOf(found);
    }

    private static List<Path> placesWithTheOlderProvider() throws IOException {
        assertThat(OLDER_PROVIDER)
                .as("Maven copies the older provider in the phase generate-test-resources")
                .isDirectory();
        List<Path> places = new ArrayList<>(placesWithoutProvider());
        try (Stream<Path> jars = Files.list(OLDER_PROVIDER)) {
            jars.forEach(places::add);
        }
        return places;
    }

    private static String joined(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts Java on an English machine, waits until it ends, and gives what it printed. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        Path output = temp.resolve("printed.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=en");
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
