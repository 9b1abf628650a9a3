package no.livskraft.reference.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StoredDocument;

/**
 * Documents in tables. A revision is the number of the state among those of its document. Two commits that change the same
 * document meet at its row, which only one of them finds with the number that it read.
 */
final class JdbcDocuments implements DocumentStore {

    private static final String STATE = "SELECT d.name, r.number, r.keys, r.content FROM livskraft_document d"
            + " JOIN livskraft_revision r ON r.kind = d.kind AND r.name_key = d.name_key";

    private final Database database;

    JdbcDocuments(Database database) {
        this.database = database;
    }

    /** Where a document stands: the number of its newest state, and whether that is a removal. */
    private record Standing(int number, boolean removed) {

        Optional<Revision> revision() {
            return removed ? Optional.empty() : Optional.of(JdbcDocuments.revision(number));
        }
    }

    private static Revision revision(int number) {
        return new Revision(Integer.toString(number));
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id) {
        String sql = STATE + " AND r.number = d.number WHERE d.kind = ? AND d.name_key = ? AND NOT d.removed";
        return database
                .read(connection -> Sql.query(
                        connection, sql, row -> document(id.kind(), row), id.kind(), PlainText.utf16(id.name())))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<StoredDocument> find(DocumentId id, Revision revision) {
        String sql = STATE + " WHERE d.kind = ? AND d.name_key = ? AND r.content IS NOT NULL"
                + " AND CAST(r.number AS VARCHAR) = ?";
        return database
                .read(connection -> Sql.query(
                        connection,
                        sql,
                        row -> document(id.kind(), row),
                        id.kind(),
                        PlainText.utf16(id.name()),
                        PlainText.escape(revision.token())))
                .stream()
                .findFirst();
    }

    @Override
    public List<StoredDocument> search(DocumentQuery query) {
        StringBuilder sql = new StringBuilder(STATE + " AND r.number = d.number WHERE d.kind = ? AND NOT d.removed");
        List<Object> parameters = new ArrayList<>(List.of(query.kind()));
        query.after().ifPresent(name -> {
            sql.append(" AND d.name_key > ?");
            parameters.add(PlainText.utf16(name));
        });
        query.keys().forEach((key, value) -> {
            sql.append(" AND EXISTS (SELECT 1 FROM livskraft_document_key k"
                    + " WHERE k.kind = d.kind AND k.name_key = d.name_key AND k.pair_hash = ?)");
            parameters.add(PlainText.pairHash(key, value));
        });
        sql.append(" ORDER BY d.name_key LIMIT ?");
        parameters.add(query.limit());
        return List.copyOf(database.read(connection ->
                Sql.query(connection, sql.toString(), row -> document(query.kind(), row), parameters.toArray())));
    }

    private static StoredDocument document(String kind, ResultSet row) throws SQLException {
        DocumentId id = new DocumentId(kind, PlainText.unescape(row.getString(1)));
        return new StoredDocument(id, revision(row.getInt(2)), keys(row.getString(3)), Content.of(row.getBytes(4)));
    }

    private static Map<String, Set<String>> keys(String json) {
        Map<String, Set<String>> keys = new TreeMap<>();
        Json.readObject(json).forEach((key, values) -> {
            Set<String> texts = new TreeSet<>();
            ((List<?>) values).forEach(value -> texts.add(value.toString()));
            keys.put(key, texts);
        });
        return keys;
    }

    @Override
    public List<StoredDocument> commit(Commit commit) {
        return database.write(connection -> commit(connection, commit));
    }

    /** Changes rows in the order of their keys, so that two commits never wait for each other. */
    private static List<StoredDocument> commit(Connection connection, Commit commit) throws SQLException {
        TreeMap<DocumentId, DocumentChange> ordered = new TreeMap<>();
        commit.changes().forEach(change -> ordered.put(change.id(), change));
        Moment at = Moment.of(commit.at());
        long commitId = Sql.insertForKey(
                connection,
                "INSERT INTO livskraft_commit (actor, at_second, at_nano, reason) VALUES (?, ?, ?, ?)",
                PlainText.escape(commit.actor()),
                at.second(),
                at.nano(),
                PlainText.escape(commit.reason()));
        Map<DocumentId, Integer> numbers = new HashMap<>();
        for (DocumentChange change : ordered.values()) {
            numbers.put(change.id(), advance(connection, change));
        }
        List<StoredDocument> written = new ArrayList<>();
        for (DocumentChange change : commit.changes()) {
            int number = numbers.getOrDefault(change.id(), 0);
            writeState(connection, change, number, commitId);
            if (change instanceof DocumentChange.Put put) {
                written.add(new StoredDocument(put.id(), revision(number), put.keys(), put.content()));
            }
        }
        return List.copyOf(written);
    }

    /** Moves a document's row to its next number, if it stands where the change expects it. */
    private static int advance(Connection connection, DocumentChange change) throws SQLException {
        DocumentId id = change.id();
        byte[] nameKey = PlainText.utf16(id.name());
        Optional<Standing> standing = Sql.query(
                        connection,
                        "SELECT number, removed FROM livskraft_document WHERE kind = ? AND name_key = ?",
                        row -> new Standing(row.getInt(1), row.getBoolean(2)),
                        id.kind(),
                        nameKey)
                .stream()
                .findFirst();
        Optional<Revision> actual = standing.flatMap(Standing::revision);
        if (!actual.equals(change.expected())) {
            throw new RevisionConflictException(id, change.expected(), actual);
        }
        if (standing.isEmpty()) {
            Sql.insertOrRetry(
                    connection,
                    "INSERT INTO livskraft_document (kind, name_key, name, number, removed) VALUES (?, ?, ?, 1, FALSE)",
                    id.kind(),
                    nameKey,
                    PlainText.escape(id.name()));
            return 1;
        }
        int number = standing.get().number();
        int changed = Sql.update(
                connection,
                "UPDATE livskraft_document SET number = ?, removed = ? WHERE kind = ? AND name_key = ? AND number = ?",
                number + 1,
                change instanceof DocumentChange.Remove,
                id.kind(),
                nameKey,
                number);
        if (changed != 1) {
            throw Sql.retry(null);
        }
        return number + 1;
    }

    private static void writeState(Connection connection, DocumentChange change, int number, long commitId)
            throws SQLException {
        String kind = change.id().kind();
        byte[] nameKey = PlainText.utf16(change.id().name());
        Sql.update(connection, "DELETE FROM livskraft_document_key WHERE kind = ? AND name_key = ?", kind, nameKey);
        if (change instanceof DocumentChange.Put put) {
            Sql.update(
                    connection,
                    "INSERT INTO livskraft_revision (kind, name_key, number, commit_id, keys, content)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    kind,
                    nameKey,
                    number,
                    commitId,
                    Json.write(put.keys()),
                    put.content().toByteArray());
            for (Map.Entry<String, Set<String>> key : put.keys().entrySet()) {
                for (String value : key.getValue()) {
                    Sql.update(
                            connection,
                            "INSERT INTO livskraft_document_key (kind, pair_hash, name_key) VALUES (?, ?, ?)",
                            kind,
                            PlainText.pairHash(key.getKey(), value),
                            nameKey);
                }
            }
        } else {
            Sql.update(
                    connection,
                    "INSERT INTO livskraft_revision (kind, name_key, number, commit_id) VALUES (?, ?, ?, ?)",
                    kind,
                    nameKey,
                    number,
                    commitId);
        }
    }

    @Override
    public List<HistoryEntry> history(DocumentId id) {
        String sql = "SELECT r.number, r.content IS NULL, c.actor, c.at_second, c.at_nano, c.reason"
                + " FROM livskraft_revision r JOIN livskraft_commit c ON c.id = r.commit_id"
                + " WHERE r.kind = ? AND r.name_key = ? ORDER BY r.number DESC";
        return List.copyOf(database.read(connection -> Sql.query(
                connection,
                sql,
                row -> new HistoryEntry(
                        revision(row.getInt(1)),
                        row.getBoolean(2),
                        PlainText.unescape(row.getString(3)),
                        new Moment(row.getLong(4), row.getInt(5)).instant(),
                        PlainText.unescape(row.getString(6))),
                id.kind(),
                PlainText.utf16(id.name()))));
    }

    @Override
    public Optional<List<DocumentId>> removed(String kind) {
        String sql = "SELECT name FROM livskraft_document WHERE kind = ? AND removed ORDER BY name_key";
        return Optional.of(List.copyOf(database.read(connection ->
                Sql.query(connection, sql, row -> new DocumentId(kind, PlainText.unescape(row.getString(1))), kind))));
    }
}
