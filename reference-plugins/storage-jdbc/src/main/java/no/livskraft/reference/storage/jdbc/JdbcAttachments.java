package no.livskraft.reference.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;

/**
 * Attachments in tables: a row for each, and rows for the pieces of its bytes. Whoever saves or removes an attachment holds
 * its row until it is done, so that one of two who do it at the same moment sees what the other did.
 */
final class JdbcAttachments implements AttachmentStore {

    /** How many bytes a piece has: few enough to be in memory for each reader, enough to make few rows. */
    static final int PIECE = 256 * 1024;

    private static final String OF_ATTACHMENT = " WHERE sha256 = ? AND media_type = ? AND byte_count = ?";
    private static final String EARLIER = "(saved_second < ? OR saved_second = ? AND saved_nano < ?)";

    private final Database database;

    JdbcAttachments(Database database) {
        this.database = database;
    }

    @Override
    public void save(AttachmentContent content, Instant at) {
        database.write(connection -> {
            if (!saveAgain(connection, content.attachment(), Moment.of(at))) {
                insert(connection, content, Moment.of(at));
            }
            return content;
        });
    }

    /** Moves the moment of an attachment on, and holds its row even where its moment stays; false if it is not there. */
    private static boolean saveAgain(Connection connection, Attachment attachment, Moment at) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE livskraft_attachment SET"
                                + " saved_nano = CASE WHEN " + EARLIER + " THEN ? ELSE saved_nano END,"
                                + " saved_second = CASE WHEN " + EARLIER + " THEN ? ELSE saved_second END"
                                + OF_ATTACHMENT,
                        at.second(),
                        at.second(),
                        at.nano(),
                        at.nano(),
                        at.second(),
                        at.second(),
                        at.nano(),
                        at.second(),
                        attachment.sha256(),
                        attachment.mediaType().value(),
                        attachment.length())
                == 1;
    }

    private static void insert(Connection connection, AttachmentContent content, Moment at) throws SQLException {
        Attachment attachment = content.attachment();
        long id = Sql.insertForKeyOrRetry(
                connection,
                "INSERT INTO livskraft_attachment (sha256, media_type, byte_count, saved_second, saved_nano)"
                        + " VALUES (?, ?, ?, ?, ?)",
                attachment.sha256(),
                attachment.mediaType().value(),
                attachment.length(),
                at.second(),
                at.nano());
        try (InputStream in = content.open()) {
            byte[] piece = in.readNBytes(PIECE);
            for (int ordinal = 0; piece.length > 0; ordinal++) {
                Sql.update(
                        connection,
                        "INSERT INTO livskraft_attachment_part (attachment_id, ordinal, content) VALUES (?, ?, ?)",
                        id,
                        ordinal,
                        piece);
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw unreadable(attachment, e);
        }
    }

    @Override
    public Optional<StoredAttachment> find(Attachment attachment) {
        return database
                .read(connection -> Sql.query(
                        connection,
                        "SELECT saved_second, saved_nano FROM livskraft_attachment" + OF_ATTACHMENT,
                        row -> new StoredAttachment(attachment, new Moment(row.getLong(1), row.getInt(2)).instant()),
                        attachment.sha256(),
                        attachment.mediaType().value(),
                        attachment.length()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<AttachmentContent> read(Attachment attachment) {
        return database
                .read(connection -> Sql.query(
                        connection,
                        "SELECT id FROM livskraft_attachment" + OF_ATTACHMENT,
                        row -> row.getLong(1),
                        attachment.sha256(),
                        attachment.mediaType().value(),
                        attachment.length()))
                .stream()
                .findFirst()
                .map(id -> AttachmentContent.of(attachment, () -> new PieceStream(ordinal -> piece(id, ordinal))));
    }

    /** Each piece is read by itself, so that a stream holds no connection between them. */
    private Optional<byte[]> piece(long id, int ordinal) {
        return database
                .read(connection -> Sql.query(
                        connection,
                        "SELECT content FROM livskraft_attachment_part WHERE attachment_id = ? AND ordinal = ?",
                        row -> row.getBytes(1),
                        id,
                        ordinal))
                .stream()
                .findFirst();
    }

    @Override
    public List<StoredAttachment> savedBefore(Instant moment) {
        Moment before = Moment.of(moment);
        return database
                .read(connection -> Sql.query(
                        connection,
                        "SELECT sha256, media_type, byte_count, saved_second, saved_nano FROM livskraft_attachment WHERE "
                                + EARLIER,
                        row -> new StoredAttachment(
                                new Attachment(row.getString(1), new MediaType(row.getString(2)), row.getLong(3)),
                                new Moment(row.getLong(4), row.getInt(5)).instant()),
                        before.second(),
                        before.second(),
                        before.nano()))
                .stream()
                // not by the database, whose order of texts is its own
                .sorted(Comparator.comparing(StoredAttachment::attachment))
                .toList();
    }

    @Override
    public boolean remove(StoredAttachment stored) {
        Attachment attachment = stored.attachment();
        Moment savedAt = Moment.of(stored.savedAt());
        return database.write(connection -> Sql.update(
                        connection,
                        "DELETE FROM livskraft_attachment" + OF_ATTACHMENT + " AND saved_second = ? AND saved_nano = ?",
                        attachment.sha256(),
                        attachment.mediaType().value(),
                        attachment.length(),
                        savedAt.second(),
                        savedAt.nano())
                == 1);
    }

    private static StorageException unreadable(Attachment attachment, IOException cause) {
        String reported = String.valueOf(cause.getMessage());
        return Failures.failure(
                "STORAGE-ATTACHMENT-UNREADABLE",
                attachment.sha256(),
                cause,
                LocalizedText.of(
                        "Innholdet lot seg ikke lese, og ingenting er lagret; rett årsaken og lagre vedlegget på nytt: "
                                + reported,
                        "Innhaldet lét seg ikkje lese, og ingenting er lagra; rett årsaka og lagre vedlegget på nytt: "
                                + reported,
                        "The content cannot be read, and nothing was saved; remove the cause and save the attachment"
                                + " again: " + reported));
    }
}
