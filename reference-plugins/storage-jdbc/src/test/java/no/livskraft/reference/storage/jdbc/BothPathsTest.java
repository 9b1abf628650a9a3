package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.pool.HikariPool;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/**
 * A host finds the plugin by ServiceLoader on the class path and on the module path, without naming any module but the
 * contract, and hears nothing of the libraries inside. The host is compiled and started here, as a program of its own.
 */
final class BothPathsTest {

    @TempDir
    Path folder;

    @Test
    void theClassPathIsEnough() throws Exception {
        compile();
        String path = places() + File.pathSeparator + folder.resolve("classes");
        assertStores("-cp", path, "probe.Probe");
    }

    @Test
    void theModulePathIsEnough() throws Exception {
        compile();
        String path = places() + File.pathSeparator + folder.resolve("classes");
        assertStores("-p", path, "-m", "probe/probe.Probe");
    }

    private void assertStores(String... start) throws IOException, InterruptedException {
        for (Settings settings : List.of(Places.h2File(folder.resolve("probe")), Places.postgresSchema())) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(start));
            command.add(settings.require("url"));
            command.add(settings.find("user").orElse("sa"));
            command.add(settings.require("password"));
            Path errors = folder.resolve("errors");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            assertThat(Files.readAllLines(errors).stream().filter(line -> !line.startsWith("SLF4J")))
                    .as("what the libraries inside have to say")
                    .isEmpty();
            assertThat(output.lines()).containsExactly("livskraft.storage-jdbc keeps what was stored");
        }
    }

    private void compile() throws IOException, URISyntaxException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "--module-path",
                places(),
                "-d",
                folder.resolve("classes").toString()));
        for (String name : List.of("module-info.java", "Probe.java")) {
            Path source = folder.resolve(name);
            try (InputStream in = BothPathsTest.class.getResourceAsStream("/probe/" + name + ".txt")) {
                Files.copy(in, source);
            }
            arguments.add(source.toString());
        }
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(result).as("the probe compiles against the contract alone").isZero();
    }

    /** Where the plugin, the contract and the libraries inside were loaded from. */
    private static String places() throws URISyntaxException {
        List<Path> places = new ArrayList<>();
        for (Class<?> type : List.of(
                StorageProvider.class,
                JdbcStorageProvider.class,
                org.h2.Driver.class,
                org.postgresql.Driver.class,
                HikariPool.class,
                Flyway.class,
                org.flywaydb.database.postgresql.PostgreSQLDatabaseType.class,
                Logger.class)) {
            places.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return places.stream().distinct().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
