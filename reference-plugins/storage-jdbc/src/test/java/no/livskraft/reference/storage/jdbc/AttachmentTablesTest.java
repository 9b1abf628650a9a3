package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.livskraft.data.MediaType;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the tables of attachments, and what becomes of them when others change it. */
final class AttachmentTablesTest {

    private static final MediaType PNG = MediaType.of("image/png");

    @TempDir
    static Path folder;

    private static int places;

    static Stream<Settings> databases() {
        return Stream.of(Places.h2File(folder.resolve("place" + ++places)), Places.postgresSchema());
    }

    private static Storage open(Settings settings) {
        return new JdbcStorageProvider().open(Places.context(settings));
    }

    /** Two whole pieces and one byte. */
    private static AttachmentContent threePieces() {
        byte[] bytes = new byte[2 * JdbcAttachments.PIECE + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i / 1021);
        }
        return AttachmentContent.of(bytes, PNG);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDatabaseOfTheFirstVersionIsBroughtToThisOneWithAllThatItHolds(Settings settings) throws Exception {
        try (Storage storage = open(settings)) {
            Commits.create(storage, "old", Content.ofUtf8("old"));
        }
        Places.execute(settings, "DROP TABLE livskraft_attachment_part");
        Places.execute(settings, "DROP TABLE livskraft_attachment");
        assertThat(Places.execute(settings, "DELETE FROM livskraft_schema_history WHERE \"version\" = '2'"))
                .isEqualTo(1);
        try (Storage storage = open(settings)) {
            assertThat(storage.documents().find(new DocumentId("network", "old")))
                    .map(StoredDocument::content)
                    .contains(Content.ofUtf8("old"));
            storage.attachments().save(threePieces(), Instant.EPOCH);
            assertThat(storage.attachments().find(threePieces().attachment())).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anUpgradeThatWasInterruptedIsDoneAgain(Settings settings) throws SQLException {
        open(settings).close();
        // H2 commits each statement of a script by itself, so the first may stand alone
        Places.execute(settings, "DROP TABLE livskraft_attachment_part");
        Places.execute(settings, "DELETE FROM livskraft_schema_history WHERE \"version\" = '2'");
        try (Storage storage = open(settings)) {
            storage.attachments().save(threePieces(), Instant.EPOCH);
            assertThat(storage.attachments().find(threePieces().attachment())).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void bytesStandInPiecesOneAfterTheOtherAndGoWithTheirAttachment(Settings settings) throws SQLException {
        AttachmentContent content = threePieces();
        try (Storage storage = open(settings)) {
            storage.attachments().save(content, Instant.parse("2026-11-23T09:15:30.123456789Z"));
            assertThat(rows(
                            settings,
                            "SELECT sha256 || ' ' || media_type || ' ' || byte_count || ' ' || saved_second || ' '"
                                    + " || saved_nano FROM livskraft_attachment"))
                    .containsExactly(content.attachment().sha256() + " image/png 524289 1795425330 123456789");
            assertThat(rows(
                            settings,
                            "SELECT ordinal || ' ' || OCTET_LENGTH(content) FROM livskraft_attachment_part"
                                    + " ORDER BY ordinal"))
                    .containsExactly("0 262144", "1 262144", "2 1");
            assertThat(storage.attachments()
                            .remove(storage.attachments()
                                    .find(content.attachment())
                                    .orElseThrow()))
                    .isTrue();
            assertThat(rows(settings, "SELECT ordinal FROM livskraft_attachment_part"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatOthersChangedIsNotTakenForTheAttachment(Settings settings) throws SQLException {
        AttachmentContent content = threePieces();
        for (String damage : List.of(
                "UPDATE livskraft_attachment_part SET content = (SELECT content FROM livskraft_attachment_part"
                        + " WHERE ordinal = 0) WHERE ordinal = 1",
                "DELETE FROM livskraft_attachment_part WHERE ordinal = 2",
                "UPDATE livskraft_attachment_part SET ordinal = 7 WHERE ordinal = 0")) {
            try (Storage storage = open(settings)) {
                storage.attachments().save(content, Instant.EPOCH);
                AttachmentContent read =
                        storage.attachments().read(content.attachment()).orElseThrow();
                assertThat(catchThrowableOfType(Exception.class, read::toByteArray))
                        .isNull();
                assertThat(Places.execute(settings, damage)).isEqualTo(1);
                StorageException refused = catchThrowableOfType(StorageException.class, read::toByteArray);
                assertThat(refused.problems().get(0).code()).as(damage).isEqualTo("STORAGE-ATTACHMENT-DAMAGED");
                assertThat(refused.problems().get(0).where())
                        .isEqualTo(content.attachment().sha256());
                // as the message advises
                storage.attachments()
                        .remove(storage.attachments().find(content.attachment()).orElseThrow());
            }
        }
    }

    private static List<String> rows(Settings settings, String query) throws SQLException {
        try (Connection connection = Places.connect(settings)) {
            return Sql.query(connection, query, row -> row.getString(1));
        }
    }
}
