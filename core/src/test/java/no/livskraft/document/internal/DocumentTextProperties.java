package no.livskraft.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Where a character stands, for texts of all lengths and line ends. */
class DocumentTextProperties {

    @Property
    void theLineIsOneMoreThanTheLineEndsBeforeAndTheColumnOneMoreThanTheCharactersSince(
            @ForAll @Chars({'\n', '\r'}) @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String piece,
            @ForAll @IntRange(min = 0, max = 3000) int before,
            @ForAll @IntRange(max = 20_000) int at) {
        String text = "x".repeat(before) + (piece + "æ").repeat(1 + 12_000 / (piece.length() + 1));
        int offset = Math.min(at, text.length());

        DocumentText.Place place =
                DocumentText.decode(text.getBytes(UTF_8)).text().place(offset);

        // a \r whose \n is yet to come has not ended its line
        String unfinished =
                text.startsWith("\n", offset) ? text.substring(0, offset) + "\n" : text.substring(0, offset);
        String[] lines = unfinished.split("\r\n|\r|\n", -1);
        int open = text.startsWith("\n", offset) ? 2 : 1;
        String last = lines[lines.length - open];
        int pending = text.startsWith("\n", offset) && text.substring(0, offset).endsWith("\r") ? 1 : 0;
        assertThat(place).isEqualTo(new DocumentText.Place(lines.length - open + 1, last.length() + pending + 1));
    }
}
