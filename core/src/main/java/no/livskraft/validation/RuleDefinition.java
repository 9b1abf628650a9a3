package no.livskraft.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;

/**
 * A rule as the catalogue describes it. A rule can be broken in more ways than one: its first case has the rule's id as
 * its code, each further case the id, a full stop and a word, such as {@code LK-011.barely}. Cases have a severity and a
 * message each.
 *
 * @param id the rule's id, such as {@code LK-011}, or {@code TELEMARK-001} for a rule of a county; never reused for another
 *     rule
 * @param subject what the rule is about
 * @param status whether it is evaluated
 * @param title what is so where the rule is satisfied
 * @param why why it matters
 * @param remedy what to do where it is violated
 * @param source where practice or law has it from; in English
 * @param cases the ways of breaking it, the first one first; at least one; unmodifiable
 * @param limits the numbers of its own that it compares with, by name, as they are unless the programme says otherwise; most
 *     rules of the library have none, since they compare with {@link no.livskraft.programme.Limits}; unmodifiable
 */
public record RuleDefinition(
        String id,
        RuleSubject subject,
        Status status,
        LocalizedText title,
        LocalizedText why,
        LocalizedText remedy,
        String source,
        List<Case> cases,
        Map<String, Integer> limits) {

    private static final String FORM = "([A-Z][A-Z0-9]*-)+[0-9]{3}";
    private static final Pattern ID = Pattern.compile(FORM);
    private static final Pattern CODE = Pattern.compile(FORM + "(\\.[a-z]+)?");
    private static final Pattern LIMIT = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Whether a rule is evaluated. */
    public enum Status {
        /** It is evaluated. */
        IN_FORCE,
        /** The library does not yet hold what it needs; it is described, but never evaluated. */
        PLANNED
    }

    /**
     * A way of breaking a rule.
     *
     * @param code the rule's id, for a further case followed by a full stop and a word
     * @param severity how serious it is, unless the programme judges otherwise
     * @param message what is wrong; names of values stand in braces, such as <code>{municipality}</code>
     */
    public record Case(String code, Severity severity, LocalizedText message) {

        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if the code has another form
         */
        public Case {
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(message, "message");
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("A case's code looks like LK-011 or LK-011.barely: '" + code + "'");
            }
        }
    }

    /**
     * Checks that id and cases belong together.
     *
     * @throws IllegalArgumentException if the id has another form, there is no case, the first case has another code
     *     than the id, a further case belongs to another rule, a case stands twice, or a limit's name is no word
     */
    public RuleDefinition {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(source, "source");
        cases = List.copyOf(cases);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A rule's id looks like LK-011 or TELEMARK-001: '" + id + "'");
        }
        if (cases.isEmpty() || !cases.get(0).code().equals(id)) {
            throw new IllegalArgumentException("The first case of rule " + id + " has the rule's id as its code");
        }
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
        limits.keySet().stream()
                .filter(name -> !LIMIT.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "The name of a limit of rule " + id + " looks like mostDays: '" + name + "'");
                });
        Map<String, Case> byCode = new LinkedHashMap<>();
        for (Case each : cases) {
            if (!each.code().startsWith(id) || byCode.put(each.code(), each) != null) {
                throw new IllegalArgumentException("Case " + each.code() + " cannot stand in rule " + id);
            }
        }
    }

    /**
     * Begins a rule of a county, in force.
     *
     * @param id its id, such as {@code TELEMARK-001}
     * @param subject what it is about
     * @param severity how serious its first case is, unless the programme judges otherwise
     * @return the builder
     */
    public static RuleDefinitionBuilder builder(String id, RuleSubject subject, Severity severity) {
        return new RuleDefinitionBuilder(id, subject, severity);
    }

    /**
     * What a programme calls a limit of this rule.
     *
     * @param name the limit's name, such as {@code mostDays}
     * @return the rule's id, a full stop and the name, such as {@code TELEMARK-001.mostDays}
     */
    public String limitCode(String name) {
        return id + "." + name;
    }

    /**
     * A case of the rule.
     *
     * @param code its code
     * @return the case, or empty if the rule has none of that code
     */
    public Optional<Case> findCase(String code) {
        return cases.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * The id of the rule that a case belongs to.
     *
     * @param code the code of a case, such as {@code LK-011.barely}; need not exist
     * @return what stands before the full stop, or all of it where there is none
     */
    public static String idOf(String code) {
        int stop = code.indexOf('.');
        return stop < 0 ? code : code.substring(0, stop);
    }

    /**
     * The severity of a case in a programme.
     *
     * @param each a case of this rule
     * @param severities what the programme judges otherwise, by code of the case
     * @return the programme's severity, or the case's own
     */
    public Severity severity(Case each, Map<String, Severity> severities) {
        return severities.getOrDefault(each.code(), each.severity());
    }
}
