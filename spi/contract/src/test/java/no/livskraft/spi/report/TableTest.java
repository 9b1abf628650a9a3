package no.livskraft.spi.report;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aRowThatDoesNotFitTheColumnsIsRefusedByName() {
        List<Table.Column> columns = List.of(Table.Column.text("Kommune"), Table.Column.number("Tall"));
        List<Table.Row> rows = List.of(Table.Row.of("Moen", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Tabell", columns, rows))
                .withMessageContaining("Tabell")
                .withMessageContaining("Moen");
    }

    @Test
    void absenceIsNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.absent(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Absent("kan ikke sies", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation.Count.Unknown(""));
    }

    @Test
    void everyZoneHasACountOrAReason() {
        List<Participation.Attendance> rows =
                List.of(new Participation.Attendance("Moen", List.of(new Participation.Count.Known(0, "0")), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Participation("Verksted", "Kommune", List.of("A", "B"), rows, Optional.empty()))
                .withMessageContaining("Moen");
        assertThatIllegalArgumentException().isThrownBy(() -> new Participation.Count.Known(-1, "-1"));
    }
}
