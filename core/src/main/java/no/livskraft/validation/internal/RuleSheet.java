package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.rule.RuleFindings;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of a county tells of one network. What it tells wrongly is not forgiven, even if the rule catches the
 * exception and goes on: a finding that is lost must not look like none.
 */
final class RuleSheet implements RuleFindings {

    private final RuleDefinition definition;
    private final Evaluation evaluation;
    private Optional<LocalizedText> whyNothing = Optional.empty();
    private @Nullable Throwable fault;
    private boolean closed;

    RuleSheet(RuleDefinition definition, Map<String, Severity> severities) {
        this.definition = definition;
        this.evaluation = new Evaluation(definition, severities);
    }

    @Override
    public synchronized void satisfied() {
        checkOpen();
        evaluation.satisfied();
    }

    @Override
    public synchronized void violated(String word, Place place, Map<String, ?> values) {
        checkOpen();
        try {
            tell(word, place, values);
        } catch (RuntimeException | Error wrong) {
            fault = Objects.requireNonNullElse(fault, wrong);
            throw wrong;
        }
    }

    private void tell(String word, @Nullable Place place, Map<String, ?> values) {
        String code = definition.id() + (word.isEmpty() ? "" : "." + word);
        RuleDefinition.Case violated = definition.findCase(code).orElseThrow(() -> RuleFailures.noSuchCase(code));
        if (place == null) {
            throw RuleFailures.noPlace();
        }
        Set<String> missing =
                new TreeSet<>(Template.placeholders(violated.message().in(Locale.ROOT)));
        List<Object> namesAndValues = new ArrayList<>();
        // in the order of the names, since a Map.of has another order in each run
        new TreeMap<String, Object>(values).forEach((name, value) -> {
            if (name.isBlank() || value == null) {
                throw RuleFailures.noValue(name);
            }
            missing.remove(name);
            namesAndValues.add(name);
            namesAndValues.add(value);
        });
        if (!missing.isEmpty()) {
            throw RuleFailures.missingValues(code, missing);
        }
        evaluation.violated(word, place, namesAndValues.toArray());
    }

    @Override
    public synchronized void nothing(LocalizedText reason) {
        checkOpen();
        whyNothing = Optional.of(Values.text(reason));
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The evaluation of " + definition.id() + " is over");
        }
    }

    /** What came of it; the sheet takes nothing more. */
    synchronized RuleOutcome outcome(LocalizedText nothing) throws Throwable {
        closed = true;
        if (fault != null) {
            throw fault;
        }
        return evaluation.outcome(() -> whyNothing.orElse(nothing));
    }
}
