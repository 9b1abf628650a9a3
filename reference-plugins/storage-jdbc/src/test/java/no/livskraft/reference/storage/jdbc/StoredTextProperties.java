package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text people write comes back, and sorts as the storage promises. */
final class StoredTextProperties {

    @Property
    void escapedTextComesBack(@ForAll("texts") String text) {
        String escaped = PlainText.escape(text);
        assertThat(PlainText.unescape(escaped)).isEqualTo(text);
        assertThat(escaped.indexOf('\0')).isNegative();
        assertThat(escaped.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void jsonComesBack(@ForAll("texts") String key, @ForAll("texts") String value) {
        Map<String, Object> object = Map.of(key, List.of(value, Map.of(value, key), List.of()));
        String text = Json.write(object);
        assertThat(Json.readObject(text)).isEqualTo(object);
        assertThat(text.codePoints()).noneMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void bytesOfNamesSortAsTheNamesDo(@ForAll("texts") String one, @ForAll("texts") String other) {
        int byBytes = Arrays.compareUnsigned(PlainText.utf16(one), PlainText.utf16(other));
        assertThat(Integer.signum(byBytes)).isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void onlyEqualPairsHaveEqualHashes(
            @ForAll("texts") String key, @ForAll("texts") String value, @ForAll("texts") String more) {
        boolean same = Arrays.equals(PlainText.pairHash(key + more, value), PlainText.pairHash(key, more + value));
        assertThat(same).isEqualTo(more.isEmpty());
    }

    /** Texts in which everything troublesome is common: quotes, backslashes, NUL, halves of pairs. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> odd =
                Arbitraries.of('"', '\\', 'u', '\0', '\n', '\uD83D', '\uDE00', 'a', 'ø', '{', '\uFF21');
        return Arbitraries.oneOf(odd, Arbitraries.chars()).list().ofMaxSize(12).map(characters -> {
            StringBuilder text = new StringBuilder();
            characters.forEach(text::append);
            return text.toString();
        });
    }
}
