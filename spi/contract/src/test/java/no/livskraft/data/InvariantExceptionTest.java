package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvariantExceptionTest {

    private static InvariantException refusal(Map<String, String> texts) {
        return catchThrowableOfType(InvariantException.class, () -> new LocalizedText(texts));
    }

    @Test
    void aProgrammerReadsEnglishAndEverybodyElseTheirOwnLanguage() {
        InvariantException refused = refusal(Map.of("nb", " "));

        assertThat(refused).hasMessage("The text in language 'nb' is blank; write it, or remove the language");
        assertThat(refused.reason().in(Locale.forLanguageTag("nb")))
                .isEqualTo("Teksten på språket «nb» er tom; skriv den, eller fjern språket");
        assertThat(refused.reason().in(Locale.forLanguageTag("nn")))
                .isEqualTo("Teksten på språket «nb» er tom; skriv han, eller ta bort språket");
    }

    @Test
    void aTextThatRefusesItsPartsSaysWhy() {
        assertThat(refusal(Map.of())).hasMessage("A text needs at least one language");
        assertThat(refusal(Map.of("NB", "a")))
                .hasMessage("Language code must be two or three lower-case letters, such as nb: 'NB'");
    }

    @Test
    void itSurvivesSerialization() throws IOException, ClassNotFoundException {
        InvariantException before = new InvariantException("a", "b", "c");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(before);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvariantException after = (InvariantException) in.readObject();

            assertThat(after).hasMessage("c");
            assertThat(after.reason()).isEqualTo(before.reason());
        }
    }
}
