package no.livskraft.reference.storage.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Storage;

/** A program of its own that stores without end, and says what was acknowledged. */
final class Child {

    private final Process process;
    private final BufferedReader acknowledged;

    private Child(Process process) {
        this.process = process;
        this.acknowledged = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) {
        Storage storage = new JdbcStorageProvider().open(Places.context(Places.h2File(Path.of(arguments[0]))));
        for (int i = 0; ; i++) {
            DocumentChange change =
                    new DocumentChange.Put(new DocumentId("network", name(i)), Optional.empty(), Map.of(), content(i));
            storage.documents().commit(new Commit(List.of(change), "child", Instant.EPOCH, "test"));
            storage.observations().save(batch(i));
            storage.attachments().save(attachment(i), Instant.EPOCH);
            System.out.println(i);
            System.out.flush();
        }
    }

    static String name(int i) {
        return "document " + i;
    }

    static Content content(int i) {
        return Content.ofUtf8(("content " + i + " ").repeat(500));
    }

    /** More than one piece long. */
    static AttachmentContent attachment(int i) {
        byte[] bytes = new byte[JdbcAttachments.PIECE + 1000 + i];
        Arrays.fill(bytes, (byte) i);
        return AttachmentContent.of(bytes, MediaType.of("image/png"));
    }

    static ObservationBatch batch(int i) {
        Variable variable = Variable.flow(
                "invented", LocalizedText.ofBokmal("Oppdiktet"), new Unit("n", LocalizedText.ofBokmal("stk.")));
        Dataset dataset = new Dataset(
                "invented", variable.title(), "test", "CC0", variable.title(), Borders.eachPeriod(), List.of(variable));
        Grid grid = Grid.of(List.of(MunicipalityNumber.of("0301")), List.of(Period.year(2024)));
        Column cells = Column.builder(1).set(0, Figure.of(i)).build();
        return new ObservationBatch(
                dataset,
                new Vintage("invented", Instant.ofEpochSecond(i), "oppdiktet.csv"),
                List.of(new Observations(variable, grid, cells, Map.of())));
    }

    static Child start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Child(new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Child.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until something more was acknowledged, and tells what. */
    int next() throws IOException {
        String line = acknowledged.readLine();
        if (line == null) {
            throw new IllegalStateException("The child ended by itself");
        }
        return Integer.parseInt(line);
    }

    /** Ends the program without a word, and tells the last thing that it said was acknowledged. */
    int kill(int last) throws IOException, InterruptedException {
        // through its handle: the process itself would close what it has said so far
        process.toHandle().destroyForcibly();
        process.waitFor();
        int newest = last;
        for (String line = acknowledged.readLine(); line != null; line = acknowledged.readLine()) {
            newest = Math.max(newest, Integer.parseInt(line));
        }
        return newest;
    }
}
