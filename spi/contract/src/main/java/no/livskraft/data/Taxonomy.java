package no.livskraft.data;

import java.util.Objects;
import java.util.Optional;

/**
 * An indicator's place in the taxonomy of KS and Statistics Norway, which sorts indicators for the Sustainable Development
 * Goals by three questions. The words are whatever whoever sorts has agreed on; they are names and not checked against a
 * list.
 *
 * @param goal what the indicator is about, such as {@code environmental}; the goals' own targets stand in
 *     {@link IndicatorDefinition#sdgTargets()}
 * @param perspective why, or in which context, it is used, such as {@code outcome}
 * @param quality how fit it is for its purpose, such as {@code good}
 * @see <a
 *     href="https://www.ssb.no/natur-og-miljo/artikler-og-publikasjoner/taksonomi-for-klassifisering-av-indikatorer-til-baerekraftsmalene">SSB,
 *     Notater 2021/03</a>
 */
public record Taxonomy(Optional<String> goal, Optional<String> perspective, Optional<String> quality) {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if all are empty, or one is not a lower-case letter followed by at most 79
     *     lower-case letters, digits or underscores
     */
    public Taxonomy {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(perspective, "perspective");
        Objects.requireNonNull(quality, "quality");
        goal.ifPresent(word -> Identifiers.check("a taxonomy's goal", word));
        perspective.ifPresent(word -> Identifiers.check("a taxonomy's perspective", word));
        quality.ifPresent(word -> Identifiers.check("a taxonomy's quality", word));
        if (goal.isEmpty() && perspective.isEmpty() && quality.isEmpty()) {
            throw new InvariantException(
                    "En plass i taksonomien trenger et mål, et perspektiv eller en kvalitet; ellers utelates den",
                    "Ein plass i taksonomien treng eit mål, eit perspektiv eller ein kvalitet; elles blir han utelaten",
                    "A place in the taxonomy needs a goal, a perspective or a quality; otherwise leave it out");
        }
    }
}
