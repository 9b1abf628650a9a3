package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page as content: everything that a reader is to see, in the order of reading and in the reader's language.
 *
 * @param title the page's title
 * @param language the language of all its texts as a BCP 47 tag, such as {@code nb}, {@code nn} or {@code en}
 * @param facts who and when: the network, its members, the period, the profile, the vintage of the figures; unmodifiable
 * @param fictitious what to tell the reader if something on the page is invented; a renderer shows it at the top and on
 *     every printed page
 * @param sections the page's parts in order, at least one; unmodifiable
 * @param credits whose figures are shown, for the end of the page and, by publisher, for the foot of every printed page;
 *     unmodifiable
 * @param generated when the page was made, as people read it, such as {@code Laget 23. november 2026}
 * @param words the few words that a renderer needs
 */
public record Page(
        String title,
        String language,
        List<Fact> facts,
        Optional<Fictitious> fictitious,
        List<Section> sections,
        List<Credit> credits,
        String generated,
        Words words) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * What a reader must know about invented content.
     *
     * @param label a short form for the top of every printed page, such as {@code Oppdiktet eksempel}
     * @param text what is invented and what is not, in a sentence or two
     */
    public record Fictitious(String label, String text) {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Fictitious {
            Checks.text("the label of fictitious content", label);
            Checks.text("the notice of fictitious content", text);
        }
    }

    /**
     * Copies the lists and checks that the page is whole.
     *
     * @throws IllegalArgumentException if a text is blank, the language is no tag, there is no section, an anchor stands
     *     twice, or a link within the page leads nowhere; the message names every such anchor
     */
    public Page {
        Checks.text("a page's title", title);
        Checks.text("a page's date", generated);
        Objects.requireNonNull(fictitious, "fictitious");
        Objects.requireNonNull(words, "words");
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("The language of a page is a tag such as nb: '" + language + "'");
        }
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        credits = List.copyOf(credits);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("Page '" + title + "' needs at least one section");
        }
        new Anchors().facts(facts).blocks(sections).credits(credits).check(title);
    }
}
