package no.livskraft.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link RuleDefinition}. Not safe for use by several threads. */
public final class RuleDefinitionBuilder {

    private final String id;
    private final RuleSubject subject;
    private final Severity severity;
    private final List<RuleDefinition.Case> further = new ArrayList<>();
    private final Map<String, Integer> limits = new TreeMap<>();
    private @Nullable LocalizedText title;
    private @Nullable LocalizedText message;
    private @Nullable LocalizedText why;
    private @Nullable LocalizedText remedy;
    private @Nullable String source;

    RuleDefinitionBuilder(String id, RuleSubject subject, Severity severity) {
        this.id = Objects.requireNonNull(id, "id");
        this.subject = Objects.requireNonNull(subject, "subject");
        this.severity = Objects.requireNonNull(severity, "severity");
    }

    /**
     * Says what is so where the rule is satisfied.
     *
     * @param value the title, in bokmål, nynorsk and English
     * @return this builder
     */
    public RuleDefinitionBuilder title(LocalizedText value) {
        title = value;
        return this;
    }

    /**
     * Says what is wrong where the rule's first case is violated.
     *
     * @param value the message, in bokmål, nynorsk and English; names of values stand in braces, such as
     *     <code>{workshop}</code>
     * @return this builder
     */
    public RuleDefinitionBuilder message(LocalizedText value) {
        message = value;
        return this;
    }

    /**
     * Adds a further way of breaking the rule.
     *
     * @param word its name within the rule, in lower-case letters a-z
     * @param ofCase how serious it is, unless the programme judges otherwise
     * @param value what is wrong then, as in {@link #message}
     * @return this builder
     * @throws IllegalArgumentException if the word is none
     */
    public RuleDefinitionBuilder furtherCase(String word, Severity ofCase, LocalizedText value) {
        further.add(new RuleDefinition.Case(id + "." + word, ofCase, value));
        return this;
    }

    /**
     * Says why the rule matters.
     *
     * @param value the reason, in bokmål, nynorsk and English
     * @return this builder
     */
    public RuleDefinitionBuilder why(LocalizedText value) {
        why = value;
        return this;
    }

    /**
     * Says what to do where the rule is violated.
     *
     * @param value the remedy, in bokmål, nynorsk and English
     * @return this builder
     */
    public RuleDefinitionBuilder remedy(LocalizedText value) {
        remedy = value;
        return this;
    }

    /**
     * Says where practice or law has the rule from.
     *
     * @param value the source, such as a decision of the county council; not blank
     * @return this builder
     */
    public RuleDefinitionBuilder source(String value) {
        source = value;
        return this;
    }

    /**
     * Adds a number that the rule compares with and that a programme may change.
     *
     * @param name its name within the rule, such as {@code mostDays}
     * @param value what it is unless the programme says otherwise
     * @return this builder
     */
    public RuleDefinitionBuilder limit(String name, int value) {
        limits.put(name, value);
        return this;
    }

    /**
     * The definition with what has been set.
     *
     * @return the definition, in force
     * @throws IllegalStateException if title, message, why, remedy or source was not set
     * @throws IllegalArgumentException if the id, a case or a limit's name has another form, or a case stands twice
     */
    public RuleDefinition build() {
        List<RuleDefinition.Case> cases = new ArrayList<>();
        cases.add(new RuleDefinition.Case(id, severity, set("message", message)));
        cases.addAll(further);
        return new RuleDefinition(
                id,
                subject,
                RuleDefinition.Status.IN_FORCE,
                set("title", title),
                set("why", why),
                set("remedy", remedy),
                set("source", source),
                cases,
                limits);
    }

    private <T> T set(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Rule " + id + " has no " + name);
        }
        return value;
    }
}
