package no.livskraft.reference.storage.jdbc;

import java.sql.SQLException;
import java.util.Set;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.storage.StorageException;
import org.jspecify.annotations.Nullable;

/** What a database reports, in words for people. */
final class Failures {

    private static final Set<Integer> H2_IN_USE = Set.of(90020);
    private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90048);
    private static final Set<Integer> H2_BUSY = Set.of(50200, 90131);

    private Failures() {}

    /** Whether the same work may succeed if it is done again. */
    static boolean isPassing(SQLException e) {
        String state = state(e);
        return state.equals("40001") || state.equals("40P01") || H2_BUSY.contains(e.getErrorCode());
    }

    static boolean isDuplicate(SQLException e) {
        return state(e).equals("23505");
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    static StorageException of(String place, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException reported) {
                @Nullable StorageException known = known(place, reported);
                if (known != null) {
                    return known;
                }
            }
        }
        String reported = String.valueOf(thrown.getMessage());
        return failure(
                "STORAGE-FAILED",
                place,
                thrown,
                LocalizedText.of(
                        "Databasen svarte med en feil; rett årsaken og prøv igjen: " + reported,
                        "Databasen svarte med ein feil; rett årsaka og prøv igjen: " + reported,
                        "The database reported an error; remove the cause and try again: " + reported));
    }

    private static @Nullable StorageException known(String place, SQLException e) {
        String state = state(e);
        int code = e.getErrorCode();
        if (H2_IN_USE.contains(code)) {
            return failure(
                    "STORAGE-IN-USE",
                    place,
                    e,
                    LocalizedText.of(
                            "Databasefilen er i bruk av et annet program; lukk det, eller bruk PostgreSQL for flere"
                                    + " brukere",
                            "Databasefila er i bruk av eit anna program; lukk det, eller bruk PostgreSQL for fleire"
                                    + " brukarar",
                            "The database file is in use by another program; close it, or use PostgreSQL for several"
                                    + " users"));
        }
        if (H2_DAMAGED.contains(code)) {
            return failure(
                    "STORAGE-DAMAGED",
                    place,
                    e,
                    LocalizedText.of(
                            "Filen er skadet eller er ikke en H2-database som denne utgaven kan lese; hent den fra en"
                                    + " sikkerhetskopi, eller oppgi en annen fil",
                            "Fila er skadd eller er ikkje ein H2-database som denne utgåva kan lese; hent ho frå ein"
                                    + " tryggingskopi, eller oppgi ei anna fil",
                            "The file is damaged, or no H2 database that this version can read; restore it from a backup,"
                                    + " or give another file"));
        }
        if (state.startsWith("28") || state.equals("42501")) {
            return failure(
                    "STORAGE-ACCESS",
                    place,
                    e,
                    LocalizedText.of(
                            "Databasen avviste brukeren; kontroller innstillingene «user» og «password» og brukerens"
                                    + " rettigheter",
                            "Databasen avviste brukaren; kontroller innstillingane «user» og «password» og rettane til"
                                    + " brukaren",
                            "The database refused the user; check the settings 'user' and 'password' and the user's"
                                    + " rights"));
        }
        if (state.startsWith("08") || state.equals("3D000") || e instanceof java.sql.SQLTransientConnectionException) {
            return failure(
                    "STORAGE-UNREACHABLE",
                    place,
                    e,
                    LocalizedText.of(
                            "Databasen svarer ikke; kontroller adressen, at databasen finnes, og at den er i gang",
                            "Databasen svarer ikkje; kontroller adressa, at databasen finst, og at han er i gang",
                            "The database does not answer; check the address, that the database exists, and that it"
                                    + " runs"));
        }
        return isPassing(e) ? busy(place, e) : null;
    }

    private static StorageException busy(String place, SQLException e) {
        return failure(
                "STORAGE-BUSY",
                place,
                e,
                LocalizedText.of(
                        "Andre endret det samme hele tiden; prøv igjen",
                        "Andre endra det same heile tida; prøv igjen",
                        "Others kept changing the same things; try again"));
    }

    static StorageException closed(String place) {
        return new StorageException(new Problem(
                "STORAGE-CLOSED",
                place,
                LocalizedText.of(
                        "Lageret er lukket; åpne det på nytt",
                        "Lageret er lukka; opne det på nytt",
                        "The storage is closed; open it again")));
    }

    static StorageException newer(String place, String version) {
        return new StorageException(new Problem(
                "STORAGE-NEWER",
                place,
                LocalizedText.of(
                        "Databasen ble skrevet av en nyere utgave (skjema " + version
                                + ") og er ikke endret; oppgrader programtillegget",
                        "Databasen vart skriven av ei nyare utgåve (skjema " + version
                                + ") og er ikkje endra; oppgrader programtillegget",
                        "The database was written by a newer version (schema " + version
                                + ") and was not changed; upgrade the plugin")));
    }

    static StorageException schema(String place, Throwable cause) {
        String reported = String.valueOf(cause.getMessage());
        return failure(
                "STORAGE-SCHEMA",
                place,
                cause,
                LocalizedText.of(
                        "Tabellene kunne ikke opprettes eller oppgraderes; rett årsaken og åpne på nytt: " + reported,
                        "Tabellane kunne ikkje opprettast eller oppgraderast; rett årsaka og opne på nytt: " + reported,
                        "The tables could not be created or upgraded; remove the cause and open again: " + reported));
    }

    static StorageException failure(String code, String place, Throwable cause, LocalizedText message) {
        return new StorageException(new Problem(code, place, message), cause);
    }
}
