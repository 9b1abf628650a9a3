package no.livskraft.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.SourcePosition;
import no.livskraft.programme.Severity;

/**
 * One place where a rule is violated. Texts are in bokmål, nynorsk and English: ask them with the reader's locale; an
 * unknown language gets bokmål.
 *
 * <p>Findings are ordered by severity, then place, then rule.
 *
 * @param ruleId the rule, such as {@code LK-011}
 * @param code the case of the rule, such as {@code LK-011.barely}; the rule's id where the rule has one case
 * @param severity how serious it is in this programme
 * @param place where it is
 * @param values the values concerned, by the names that the message has in braces; unmodifiable
 * @param title what would be so if the rule were satisfied
 * @param message what is wrong, with the values in it
 * @param why why it matters
 * @param remedy what to do
 * @param source where the place stands in the file that it was read from; empty where that is not known, as for a network
 *     from a storage
 */
public record Finding(
        String ruleId,
        String code,
        Severity severity,
        Place place,
        Map<String, LocalizedText> values,
        LocalizedText title,
        LocalizedText message,
        LocalizedText why,
        LocalizedText remedy,
        Optional<SourcePosition> source)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().byLanguage().toString())
            .thenComparing(finding -> finding.values().toString())
            .thenComparing(finding -> finding.title().byLanguage().toString())
            .thenComparing(finding -> finding.why().byLanguage().toString())
            .thenComparing(finding -> finding.remedy().byLanguage().toString())
            .thenComparing(Finding::ruleId)
            .thenComparing(
                    finding -> finding.source().map(SourcePosition::toString).orElse(""));

    /** Checks that nothing is missing and copies the values. */
    public Finding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(source, "source");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A finding whose place in a file is not known.
     *
     * @param ruleId the rule
     * @param code the case of the rule
     * @param severity how serious it is in this programme
     * @param place where it is
     * @param values the values concerned
     * @param title what would be so if the rule were satisfied
     * @param message what is wrong, with the values in it
     * @param why why it matters
     * @param remedy what to do
     */
    public Finding(
            String ruleId,
            String code,
            Severity severity,
            Place place,
            Map<String, LocalizedText> values,
            LocalizedText title,
            LocalizedText message,
            LocalizedText why,
            LocalizedText remedy) {
        this(ruleId, code, severity, place, values, title, message, why, remedy, Optional.empty());
    }

    /**
     * This finding with its place in a file.
     *
     * @param position where the place stands in the file that it was read from
     * @return the finding
     */
    public Finding at(SourcePosition position) {
        return new Finding(ruleId, code, severity, place, values, title, message, why, remedy, Optional.of(position));
    }

    /**
     * The place as one line, with that in the file where it is known, such as {@code network telemark-eksempel /
     * members[2] (4020 Midt-Telemark), network.json:12:5}.
     *
     * @return the line
     */
    public String where() {
        return place + source.map(position -> ", " + position).orElse("");
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
