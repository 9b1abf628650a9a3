package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import org.junit.jupiter.api.Test;

/** What stands in the tables is what the schema says, byte for byte, so that it can be read in twenty years. */
final class StoredFormTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void cellsAreLettersThenFlagsThenNumbers() {
        Column cells = Column.builder(4)
                .set(0, Figure.of(1.5).with(Flag.PROVISIONAL, Flag.RECALCULATED))
                .set(1, Figure.absent(Status.WITHHELD))
                .set(3, Figure.of(-2).with(Flag.SMALL_BASE))
                .build();
        byte[] bytes = CellBytes.encode(cells);
        // version 1; "=WA="; flags 1 + 32, none, none, 64; 1.5 and -2 as IEEE 754
        assertThat(HEX.formatHex(bytes))
                .isEqualTo("01" + "3d57413d" + "21000040" + "3ff8000000000000" + "c000000000000000");
        assertThat(CellBytes.decode(bytes, 4)).isEqualTo(cells);
    }

    @Test
    void everyStatusHasALetterOfItsOwn() {
        Column.Builder cells = Column.builder(Status.values().length);
        for (Status status : Status.values()) {
            cells.set(status.ordinal(), status.isAbsent() ? Figure.absent(status) : Figure.of(0));
        }
        byte[] bytes = CellBytes.encode(cells.build());
        assertThat(new String(bytes, 1, Status.values().length, StandardCharsets.US_ASCII))
                .isEqualTo("=ALRUNCW");
    }

    @Test
    void bytesOfAnotherFormAreNotTakenForFigures() {
        assertThatThrownBy(() -> CellBytes.decode(new byte[] {2, 'A', 0}, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CellBytes.decode(new byte[] {1, 'A'}, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CellBytes.decode(new byte[] {1, '?', 0}, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDatasetIsReadableJson() {
        Dataset dataset = new Dataset(
                "people",
                LocalizedText.of("Folk", "Folk", "People"),
                "SSB",
                "CC BY 4.0",
                LocalizedText.ofBokmal("Kilde: «SSB»"),
                Borders.eachPeriod(),
                List.of(Variable.stock(
                        "population",
                        LocalizedText.ofBokmal("Folkemengde"),
                        new Unit("persons", LocalizedText.ofBokmal("personer")),
                        MeasuredAt.START)));
        String text = DatasetText.write(dataset);
        assertThat(text)
                .isEqualTo("{\"id\":\"people\",\"title\":{\"en\":\"People\",\"nb\":\"Folk\",\"nn\":\"Folk\"},"
                        + "\"publisher\":\"SSB\",\"licence\":\"CC BY 4.0\",\"credit\":{\"nb\":\"Kilde: «SSB»\"},"
                        + "\"borders\":\"each period\",\"variables\":[{\"id\":\"population\","
                        + "\"title\":{\"nb\":\"Folkemengde\"},\"unit\":\"persons\",\"unitLabel\":{\"nb\":\"personer\"},"
                        + "\"additiveOverPlaces\":\"true\",\"additiveOverTime\":\"false\",\"measuredAt\":\"START\"}]}");
        assertThat(DatasetText.read(text)).isEqualTo(dataset);
    }

    @Test
    void jsonThatGoesFurtherIsRefused() {
        for (String text : List.of("", "{", "{}x", "{\"a\":1}", "{\"a\" \"b\"}", "{\"a\":[\"b\"", "{\"a\":\"b")) {
            assertThatThrownBy(() -> Json.readObject(text)).as(text).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Json.readObject("{}")).isEqualTo(new TreeMap<>(Map.of()));
    }
}
