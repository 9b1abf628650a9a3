package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import org.junit.jupiter.api.Test;

class LivskraftExceptionTest {

    private static final Problem ONE = new Problem("TEST-1", "line 1", LocalizedText.of("feil", "feil", "wrong"));
    private static final Problem TWO = new Problem("TEST-2", "line 2", LocalizedText.of("galt", "gale", "bad"));

    private static <T> T throughSerialization(T value, Class<T> type) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return type.cast(in.readObject());
        }
    }

    @Test
    void itCarriesEveryProblemAndSaysThemInEnglish() {
        LivskraftException exception = new LivskraftException(List.of(ONE, TWO));
        assertThat(exception.problems()).containsExactly(ONE, TWO);
        assertThat(exception).hasMessageContainingAll("TEST-1 line 1: wrong", "TEST-2 line 2: bad");
    }

    @Test
    void anExceptionWithoutAProblemIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LivskraftException(List.of()));
    }

    @Test
    void itsProblemsSurviveAJourneyToAnotherProcess() throws Exception {
        LivskraftException read =
                throughSerialization(new LivskraftException(List.of(ONE, TWO)), LivskraftException.class);
        assertThat(read.problems()).containsExactly(ONE, TWO);
    }

    @Test
    void aConflictStillNamesBothRevisionsAfterTheJourney() throws Exception {
        RevisionConflictException conflict = new RevisionConflictException(
                new DocumentId("network", "n"), Optional.of(new Revision("a")), Optional.empty());
        RevisionConflictException read = throughSerialization(conflict, RevisionConflictException.class);
        assertThat(read.id()).isEqualTo(new DocumentId("network", "n"));
        assertThat(read.expected()).contains(new Revision("a"));
        assertThat(read.actual()).isEmpty();
    }
}
