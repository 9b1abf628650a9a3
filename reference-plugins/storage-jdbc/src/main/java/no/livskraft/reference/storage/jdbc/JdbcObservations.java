package no.livskraft.reference.storage.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.StorageException;

/** Observations in tables: a row for each variable and vintage, which holds its cells in one piece. */
final class JdbcObservations implements ObservationStore {

    private static final String OF_VINTAGE = " WHERE dataset_id = ? AND known_second = ? AND known_nano = ?";
    private static final String FIGURES =
            "SELECT v.dataset_id, v.known_second, v.known_nano, v.retrieved_from, v.description,"
                    + " o.ordinal, o.variable_id, o.municipalities, o.periods, o.cells, o.symbols"
                    + " FROM livskraft_vintage v JOIN livskraft_observations o ON o.dataset_id = v.dataset_id"
                    + " AND o.known_second = v.known_second AND o.known_nano = v.known_nano";

    private final Database database;

    JdbcObservations(Database database) {
        this.database = database;
    }

    @Override
    public void save(ObservationBatch batch) {
        database.write(connection -> {
            String description = DatasetText.write(batch.dataset());
            describe(connection, batch.dataset(), description);
            if (holds(connection, batch.vintage())) {
                compare(connection, batch);
                updateDescription(connection, batch.vintage(), description);
            } else {
                insert(connection, batch, description);
            }
            return batch;
        });
    }

    /** Also locks the dataset's row, so that two batches of one dataset are kept one after the other. */
    private static void describe(Connection connection, Dataset dataset, String description) throws SQLException {
        int known = Sql.update(
                connection, "UPDATE livskraft_dataset SET description = ? WHERE id = ?", description, dataset.id());
        if (known == 0) {
            Sql.insertOrRetry(
                    connection,
                    "INSERT INTO livskraft_dataset (id, description) VALUES (?, ?)",
                    dataset.id(),
                    description);
        }
        List<String> ids =
                dataset.variables().stream().map(Variable::id).sorted().toList();
        Map<String, String> owners = new HashMap<>();
        Array array = array(connection, ids);
        Sql.query(
                connection,
                "SELECT id, dataset_id FROM livskraft_variable WHERE id = ANY (?)",
                row -> owners.put(row.getString(1), row.getString(2)),
                array);
        for (String id : ids) {
            String owner = owners.get(id);
            if (owner == null) {
                Sql.insertOrRetry(
                        connection, "INSERT INTO livskraft_variable (id, dataset_id) VALUES (?, ?)", id, dataset.id());
            } else if (!owner.equals(dataset.id())) {
                throw taken(id, owner, dataset.id());
            }
        }
    }

    private static Array array(Connection connection, Iterable<String> ids) throws SQLException {
        List<String> list = new ArrayList<>();
        ids.forEach(list::add);
        return connection.createArrayOf("varchar", list.toArray());
    }

    private static boolean holds(Connection connection, Vintage vintage) throws SQLException {
        Moment knownFrom = Moment.of(vintage.knownFrom());
        return !Sql.query(
                        connection,
                        "SELECT dataset_id FROM livskraft_vintage" + OF_VINTAGE,
                        row -> row.getString(1),
                        vintage.datasetId(),
                        knownFrom.second(),
                        knownFrom.nano())
                .isEmpty();
    }

    private static void compare(Connection connection, ObservationBatch batch) throws SQLException {
        Vintage vintage = batch.vintage();
        Moment knownFrom = Moment.of(vintage.knownFrom());
        Map<String, Observations> held = new HashMap<>();
        List<ObservationBatch> batches = figures(
                connection,
                FIGURES + " WHERE v.dataset_id = ? AND v.known_second = ? AND v.known_nano = ?",
                vintage.datasetId(),
                knownFrom.second(),
                knownFrom.nano());
        batches.forEach(each ->
                each.observations().forEach(one -> held.put(one.variable().id(), one)));
        boolean same = held.size() == batch.observations().size();
        for (Observations given : batch.observations()) {
            Observations before = held.get(given.variable().id());
            same &= before != null && before.hasSameFiguresAs(given);
        }
        if (!same) {
            throw exists(vintage);
        }
    }

    private static void updateDescription(Connection connection, Vintage vintage, String description)
            throws SQLException {
        Moment knownFrom = Moment.of(vintage.knownFrom());
        Sql.update(
                connection,
                "UPDATE livskraft_vintage SET description = ?" + OF_VINTAGE,
                description,
                vintage.datasetId(),
                knownFrom.second(),
                knownFrom.nano());
    }

    private static void insert(Connection connection, ObservationBatch batch, String description) throws SQLException {
        Vintage vintage = batch.vintage();
        Moment knownFrom = Moment.of(vintage.knownFrom());
        Sql.insertOrRetry(
                connection,
                "INSERT INTO livskraft_vintage (dataset_id, known_second, known_nano, retrieved_from, description)"
                        + " VALUES (?, ?, ?, ?, ?)",
                vintage.datasetId(),
                knownFrom.second(),
                knownFrom.nano(),
                PlainText.escape(vintage.retrievedFrom()),
                description);
        int ordinal = 0;
        for (Observations each : batch.observations()) {
            Sql.update(
                    connection,
                    "INSERT INTO livskraft_observations (dataset_id, known_second, known_nano, variable_id, ordinal,"
                            + " municipalities, periods, cells, symbols) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    vintage.datasetId(),
                    knownFrom.second(),
                    knownFrom.nano(),
                    each.variable().id(),
                    ordinal++,
                    join(each.grid().municipalities()),
                    join(each.grid().periods()),
                    CellBytes.encode(each.cells()),
                    Json.write(each.symbols()));
        }
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static List<String> split(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(" ", -1));
    }

    @Override
    public List<Dataset> datasets() {
        return database
                .read(connection -> Sql.query(
                        connection,
                        "SELECT description FROM livskraft_dataset",
                        row -> DatasetText.read(row.getString(1))))
                .stream()
                .sorted(Comparator.comparing(Dataset::id))
                .toList();
    }

    @Override
    public List<Vintage> vintages(String datasetId) {
        return List.copyOf(database.read(connection -> Sql.query(
                connection,
                "SELECT dataset_id, known_second, known_nano, retrieved_from FROM livskraft_vintage"
                        + " WHERE dataset_id = ? ORDER BY known_second DESC, known_nano DESC",
                JdbcObservations::vintage,
                PlainText.escape(datasetId))));
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        Moment knownFrom = new Moment(row.getLong(2), row.getInt(3));
        return new Vintage(row.getString(1), knownFrom.instant(), PlainText.unescape(row.getString(4)));
    }

    @Override
    public List<ObservationBatch> read(ObservationQuery query) {
        Moment knownAt = Moment.of(query.knownAt());
        List<String> ids = query.variables().stream().map(PlainText::escape).toList();
        return database.read(connection -> figures(
                connection,
                FIGURES + " WHERE o.variable_id = ANY (?)"
                        + " AND (v.known_second < ? OR v.known_second = ? AND v.known_nano <= ?)",
                array(connection, ids),
                knownAt.second(),
                knownAt.second(),
                knownAt.nano()));
    }

    /** The figures of a vintage, while its rows come in. */
    private record Gathered(Vintage vintage, Dataset dataset, Map<Integer, Observations> byOrdinal) {

        ObservationBatch batch() {
            return new ObservationBatch(dataset, vintage, List.copyOf(byOrdinal.values()));
        }
    }

    private static List<ObservationBatch> figures(Connection connection, String sql, Object... parameters)
            throws SQLException {
        Map<Vintage, Gathered> gathered = new LinkedHashMap<>();
        Sql.query(
                connection,
                sql,
                row -> {
                    Vintage vintage = vintage(row);
                    Gathered into = gathered.get(vintage);
                    if (into == null) {
                        into = new Gathered(vintage, DatasetText.read(row.getString(5)), new TreeMap<>());
                        gathered.put(vintage, into);
                    }
                    return into.byOrdinal().put(row.getInt(6), observations(into.dataset(), row));
                },
                parameters);
        return gathered.values().stream()
                .map(Gathered::batch)
                .sorted(Comparator.comparing(
                                (ObservationBatch batch) -> batch.dataset().id())
                        .thenComparing(batch -> batch.vintage().knownFrom(), Comparator.reverseOrder()))
                .toList();
    }

    private static Observations observations(Dataset dataset, ResultSet row) throws SQLException {
        String id = row.getString(7);
        Variable variable = dataset.variables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The description of " + dataset.id() + " lacks " + id));
        Grid grid = Grid.of(
                split(row.getString(8)).stream().map(MunicipalityNumber::of).toList(),
                split(row.getString(9)).stream().map(Period::parse).toList());
        Column cells = CellBytes.decode(row.getBytes(10), grid.size());
        Map<Integer, String> symbols = new TreeMap<>();
        Json.readObject(row.getString(11))
                .forEach((index, symbol) -> symbols.put(Integer.valueOf(index), symbol.toString()));
        return new Observations(variable, grid, cells, symbols);
    }

    private static StorageException exists(Vintage vintage) {
        return new StorageException(new Problem(
                "STORAGE-VINTAGE-EXISTS",
                vintage.datasetId() + " " + vintage.knownFrom(),
                LocalizedText.of(
                        "Lageret har alt andre tall for denne årgangen, og de blir stående; lagre de nye med tidspunktet"
                                + " da de ble kjent",
                        "Lageret har alt andre tal for denne årgangen, og dei blir ståande; lagre dei nye med tidspunktet"
                                + " då dei vart kjende",
                        "The storage already holds other figures for this vintage, and they stay; save the new ones with"
                                + " the moment from which they were known")));
    }

    private static StorageException taken(String variable, String owner, String dataset) {
        return new StorageException(new Problem(
                "STORAGE-VARIABLE-TAKEN",
                dataset + "/" + variable,
                LocalizedText.of(
                        "Variabelen hører til datasettet «" + owner + "»; gi den et annet navn i «" + dataset + "»",
                        "Variabelen høyrer til datasettet «" + owner + "»; gi han eit anna namn i «" + dataset + "»",
                        "The variable belongs to the dataset '" + owner + "'; give it another name in '" + dataset
                                + "'")));
    }
}
