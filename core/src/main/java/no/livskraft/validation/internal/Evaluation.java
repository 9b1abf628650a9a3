package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;

/** Collects what one rule sees in one dossier. */
public final class Evaluation {

    private final RuleDefinition definition;
    private final Map<String, Severity> severities;
    private final List<Finding> findings = new ArrayList<>();
    private int evaluated;

    /** An evaluation that has seen nothing yet. */
    public Evaluation(RuleDefinition definition, Map<String, Severity> severities) {
        this.definition = definition;
        this.severities = severities;
    }

    /** One more thing was looked at, and nothing is wrong with it. */
    public void satisfied() {
        evaluated++;
    }

    /** Some more things were looked at, and nothing is wrong with them. */
    public void satisfied(int things) {
        evaluated += things;
    }

    /** One more thing was looked at, and the rule's first case is violated unless the condition holds. */
    public void check(boolean condition, Place place, Object... namesAndValues) {
        if (condition) {
            satisfied();
        } else {
            violated("", place, namesAndValues);
        }
    }

    /** One more thing was looked at, and a further case of the rule is violated unless the condition holds. */
    public void checkCase(String word, boolean condition, Place place, Object... namesAndValues) {
        if (condition) {
            satisfied();
        } else {
            violated(word, place, namesAndValues);
        }
    }

    /** One more thing was looked at, and a case of the rule is violated: the first if the word is empty. */
    public void violated(String word, Place place, Object... namesAndValues) {
        evaluated++;
        String code = definition.id() + (word.isEmpty() ? "" : "." + word);
        RuleDefinition.Case violated = definition
                .findCase(code)
                .orElseThrow(() -> new IllegalStateException("The catalogue has no case " + code));
        Map<String, LocalizedText> values = Values.of(namesAndValues);
        findings.add(new Finding(
                definition.id(),
                code,
                definition.severity(violated, severities),
                masked(place),
                values,
                definition.title(),
                Template.fill(violated.message(), values),
                definition.why(),
                definition.remedy()));
    }

    /** A national identity number is never repeated in a report, not even in the name of a place or the way to it. */
    private static Place masked(Place place) {
        return new Place(
                place.kind(),
                NationalIdentityNumbers.mask(place.id()),
                NationalIdentityNumbers.mask(place.path()),
                NationalIdentityNumbers.mask(place.label()));
    }

    /** The outcome of what was seen. */
    public RuleOutcome outcome(Optional<Reason> whenNothing, Texts texts) {
        return outcome(() -> texts.get(whenNothing.orElse(Reason.NOTHING).key()));
    }

    /** The outcome of what was seen. */
    RuleOutcome outcome(Supplier<LocalizedText> whenNothing) {
        if (!findings.isEmpty()) {
            return new RuleOutcome.Violated(definition.id(), evaluated, findings);
        }
        if (evaluated > 0) {
            return new RuleOutcome.Satisfied(definition.id(), evaluated);
        }
        return new RuleOutcome.NotEvaluated(definition.id(), whenNothing.get());
    }
}
