package no.livskraft.validation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.livskraft.data.LocalizedText;
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
        LocalizedText remedy)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::place)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.message().byLanguage().toString())
            .thenComparing(finding -> finding.values().toString())
            .thenComparing(finding -> finding.title().byLanguage().toString())
            .thenComparing(finding -> finding.why().byLanguage().toString())
            .thenComparing(finding -> finding.remedy().byLanguage().toString())
            .thenComparing(Finding::ruleId);

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
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
