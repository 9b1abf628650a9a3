package no.livskraft.reference.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.storage.StorageException;

/** Two things that H2 does not see to by itself: that a file is whole, and that it writes before it acknowledges. */
final class H2File {

    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:(?:file:)?((?:[A-Za-z]:)?[./~\\\\][^;]*)(?:;.*)?");
    private static final Pattern BLOCK = Pattern.compile("[:,]block:([0-9a-f]+),");
    private static final Pattern BLOCK_SIZE = Pattern.compile(",blockSize:([0-9a-f]+),");
    private static final int HEADER = 512;

    private H2File() {}

    /**
     * Refuses a file that was cut short after it had been closed in order. H2 would open it as it was at some earlier
     * time, without a word about what is missing. The header of such a file names the block of its newest part. Where only
     * older parts are cut off, H2 reports the damage itself as soon as one of them is read.
     */
    static void requireWhole(Place place) {
        Matcher url = FILE_URL.matcher(place.url());
        if (place.kind() != Place.Kind.H2 || !url.matches()) {
            return;
        }
        String home = System.getProperty("user.home", "");
        String name = url.group(1);
        Path file = Path.of((name.startsWith("~") ? home + name.substring(1) : name) + ".mv.db");
        try {
            if (Files.isRegularFile(file) && endsTooEarly(header(file), Files.size(file))) {
                throw new StorageException(new Problem(
                        "STORAGE-DAMAGED",
                        place.toString(),
                        LocalizedText.of(
                                "Filen er kuttet: den nyeste delen mangler; hent den fra en sikkerhetskopi",
                                "Fila er kutta: den nyaste delen manglar; hent ho frå ein tryggingskopi",
                                "The file was cut short: its newest part is missing; restore it from a backup")));
            }
        } catch (IOException e) {
            throw Failures.of(place.toString(), e);
        }
    }

    private static String header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean endsTooEarly(String header, long length) {
        if (!header.startsWith("H:") || !header.contains(",clean:1,")) {
            return false;
        }
        Optional<Long> block = number(BLOCK, header);
        Optional<Long> size = number(BLOCK_SIZE, header);
        return block.isPresent() && size.isPresent() && (block.get() + 1) * size.get() > length;
    }

    private static Optional<Long> number(Pattern field, String header) {
        Matcher matcher = field.matcher(header);
        return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1), 16)) : Optional.empty();
    }

    /**
     * Sees to it that everything committed so far is written, and what is committed next as well. Without this, H2
     * acknowledges up to half a second before it writes; and every new connection whose address says so takes it back.
     */
    static void makeDurable(Connection connection, String place) throws SQLException {
        if (isDurable(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        } catch (SQLException e) {
            throw Failures.failure(
                    "STORAGE-NOT-DURABLE",
                    place,
                    e,
                    LocalizedText.of(
                            "H2 venter med å skrive, og brukeren kan ikke endre det; sett WRITE_DELAY=0 i adressen",
                            "H2 ventar med å skrive, og brukaren kan ikkje endre det; set WRITE_DELAY=0 i adressa",
                            "H2 writes late, and the user may not change that; put WRITE_DELAY=0 into the address"));
        }
    }

    private static boolean isDurable(Connection connection) throws SQLException {
        String query = "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() && rows.getString(1).equals("0");
        }
    }
}
