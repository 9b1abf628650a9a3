package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import no.livskraft.data.Attachment;
import no.livskraft.data.MediaType;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest attachment goes in and out of a program that has no memory for it. */
final class LargeAttachmentTest {

    /** Less than the largest attachment, and what a small program with a database needs. */
    private static final String HEAP = "-Xmx40m";

    @TempDir
    Path folder;

    /** The program: saves the largest attachment, reads it, and says how many bytes it read. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = new Settings(Map.of("url", arguments[0], "user", arguments[1], "password", arguments[2]));
        AttachmentContent content = largest();
        try (Storage storage = new JdbcStorageProvider().open(Places.context(settings))) {
            storage.attachments().save(content, Instant.EPOCH);
            AttachmentContent read =
                    storage.attachments().read(content.attachment()).orElseThrow();
            try (InputStream in = read.open()) {
                System.out.println(in.transferTo(OutputStream.nullOutputStream()) + " bytes with "
                        + (Runtime.getRuntime().maxMemory() < Attachment.LARGEST ? "less" : "more") + " memory");
            }
        }
    }

    private static AttachmentContent largest() throws IOException {
        MessageDigest digest = Attachment.newDigest();
        byte[] buffer = new byte[8192];
        try (InputStream in = noise()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return AttachmentContent.of(
                new Attachment(sha256, MediaType.of("image/tiff"), Attachment.LARGEST), LargeAttachmentTest::noise);
    }

    /** Bytes that no database can make smaller. */
    private static InputStream noise() {
        SplittableRandom random = new SplittableRandom(1);
        return new PieceStream(ordinal -> {
            byte[] block = new byte[8192];
            random.nextBytes(block);
            return ordinal < Attachment.LARGEST / block.length ? Optional.of(block) : Optional.empty();
        });
    }

    @Test
    void h2TakesItPieceByPiece() throws Exception {
        assertThat(run(Places.h2File(folder.resolve("large")), "sa")).isEqualTo("52428800 bytes with less memory");
    }

    @Test
    void postgresTakesItPieceByPiece() throws Exception {
        assertThat(run(Places.postgresSchema(), "postgres")).isEqualTo("52428800 bytes with less memory");
    }

    private static String run(Settings settings, String user) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeAttachmentTest.class.getName(),
                        settings.require("url"),
                        user,
                        settings.require("password"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
