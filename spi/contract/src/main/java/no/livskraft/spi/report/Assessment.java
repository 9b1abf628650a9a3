package no.livskraft.spi.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A judgement as a symbol, a word and a tone. Also an inline piece, so that it can stand in a sentence or a cell.
 *
 * @param tone what it is felt to say
 * @param symbol one or two characters whose shape differs between better and worse, such as {@code ▲} or {@code ▼};
 *     decoration beside the word, never read aloud
 * @param word the judgement in words, such as {@code går riktig vei}
 * @param note what the judgement rests on; for one that compares with others, the sentence that it is no verdict
 */
public record Assessment(Tone tone, String symbol, String word, Optional<String> note) implements Inline {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Assessment {
        Objects.requireNonNull(tone, "tone");
        Checks.text("an assessment's symbol", symbol);
        Checks.text("an assessment's word", word);
        note.ifPresent(text -> Checks.text("an assessment's note", text));
    }

    /**
     * A judgement without a note.
     *
     * @param tone what it is felt to say
     * @param symbol one or two characters
     * @param word the judgement in words
     * @return the assessment
     * @throws IllegalArgumentException if a text is blank
     */
    public static Assessment of(Tone tone, String symbol, String word) {
        return new Assessment(tone, symbol, word, Optional.empty());
    }

    /**
     * This judgement with what it rests on.
     *
     * @param text a short sentence
     * @return the assessment
     * @throws IllegalArgumentException if the text is blank
     */
    public Assessment withNote(String text) {
        return new Assessment(tone, symbol, word, Optional.of(text));
    }

    /** The word, as a reader without colours hears it. */
    @Override
    public String plain() {
        return word;
    }
}
