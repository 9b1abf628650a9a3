package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that cannot be opened are refused with a code, a name and advice, and stay as they were. */
final class RefusedPlacesTest {

    @TempDir
    Path folder;

    @Test
    void aFileInUseByAnotherProgramIsRefused() throws Exception {
        Path file = folder.resolve("used");
        Child child = Child.start(file);
        int last = child.next();
        try {
            assertThat(refusal(Places.h2File(file)).code()).isEqualTo("STORAGE-IN-USE");
        } finally {
            child.kill(last);
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndNotRepeated() {
        Settings right = Places.h2File(folder.resolve("locked"));
        open(right).close();
        Problem problem = refusal(with(right, "password", "hunter2"));
        assertThat(problem.code()).isEqualTo("STORAGE-ACCESS");
        assertThat(problem.where()).isEqualTo(right.require("url"));
        assertThat(problem.describe(Locale.ENGLISH)).doesNotContain("hunter2");
    }

    @Test
    void anUnknownUserIsRefused() {
        Settings settings = with(Places.postgresSchema(), "user", "nobody-here");
        assertThat(refusal(settings).code()).isEqualTo("STORAGE-ACCESS");
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Settings settings = new Settings(Map.of("url", "jdbc:postgresql://localhost:" + port + "/livskraft"));
        assertThat(refusal(settings).code()).isEqualTo("STORAGE-UNREACHABLE");
    }

    @Test
    void aDatabaseThatDoesNotExistIsTold() {
        String url = Places.postgresSchema().require("url").replace("/postgres?", "/missing?");
        Problem problem = refusal(new Settings(Map.of("url", url, "user", "postgres")));
        assertThat(problem.code()).isEqualTo("STORAGE-UNREACHABLE");
        assertThat(problem.where()).endsWith("/missing");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedUnchanged() throws IOException {
        byte[] garbage = new byte[20_000];
        new Random(7).nextBytes(garbage);
        Path file = folder.resolve("garbage.mv.db");
        Files.write(file, garbage);
        assertThat(refusal(Places.h2File(folder.resolve("garbage"))).code()).isEqualTo("STORAGE-DAMAGED");
        assertThat(Arrays.equals(Files.readAllBytes(file), garbage)).isTrue();
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        Settings settings = Places.h2File(folder.resolve("cut"));
        try (Storage storage = open(settings)) {
            for (int i = 0; i < 20; i++) {
                Commits.create(storage, "document " + i, Content.of(new byte[100_000 + i]));
            }
        }
        Path file = folder.resolve("cut.mv.db");
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            // its two headers are left; H2 alone would open it as an empty database
            access.setLength(8192);
        }
        assertThat(refusal(settings).code()).isEqualTo("STORAGE-DAMAGED");
    }

    @Test
    void aNewerSchemaIsRefusedUnchanged() throws SQLException {
        for (Settings settings : List.of(Places.h2File(folder.resolve("newer")), Places.postgresSchema())) {
            try (Storage storage = open(settings)) {
                Commits.create(storage, "kept", Content.ofUtf8("kept"));
            }
            Places.execute(
                    settings,
                    "INSERT INTO livskraft_schema_history SELECT \"installed_rank\" + 900, '901', 'later', \"type\","
                            + " 'V901__later.sql', 0, \"installed_by\", \"installed_on\", 0, \"success\""
                            + " FROM livskraft_schema_history WHERE \"version\" = '1'");
            Problem problem = refusal(settings);
            assertThat(problem.code()).isEqualTo("STORAGE-NEWER");
            assertThat(problem.describe(Locale.ENGLISH)).contains("schema 901");
            assertThat(names(settings)).containsExactly("kept");
        }
    }

    @Test
    void anAddressWithAPasswordIsRefusedWithoutRepeatingIt() {
        for (String url : List.of(
                "jdbc:postgresql://localhost/x?user=me&password=hunter2",
                "jdbc:postgresql://me:hunter2@localhost/x",
                "jdbc:h2:file:/x;PASSWORD=hunter2")) {
            StorageException refused =
                    catchThrowableOfType(StorageException.class, () -> open(new Settings(Map.of("url", url))));
            assertThat(refused.problems().get(0).code()).isEqualTo("STORAGE-URL");
            assertThat(refused.toString()).doesNotContain("hunter2");
        }
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThat(refusal(new Settings(Map.of("url", "jdbc:mysql://localhost/x")))
                        .code())
                .isEqualTo("STORAGE-URL");
    }

    @Test
    void aMissingAddressIsAMissingSetting() {
        assertThatThrownBy(() -> open(Settings.NONE))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContaining("PLUGIN-SETTING-MISSING url");
    }

    private static Storage open(Settings settings) {
        return new JdbcStorageProvider().open(Places.context(settings));
    }

    private static Problem refusal(Settings settings) {
        StorageException refused = catchThrowableOfType(StorageException.class, () -> open(settings));
        assertThat(refused).as("The place must be refused").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        Problem problem = refused.problems().get(0);
        assertThat(List.of("nb", "nn", "en")).allMatch(problem.message()::has);
        return problem;
    }

    private static Settings with(Settings settings, String name, String value) {
        Map<String, String> values = new HashMap<>(settings.values());
        values.put(name, value);
        return new Settings(values);
    }

    private static List<String> names(Settings settings) throws SQLException {
        try (Connection connection = Places.connect(settings);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM livskraft_document")) {
            return rows.next() ? List.of(rows.getString(1)) : List.of();
        }
    }
}
