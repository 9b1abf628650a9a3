package no.livskraft.validation.internal;

import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A rule in force. It looks at each thing that it is about and tells the evaluation what it saw; where it saw nothing,
 * its outcome is "not evaluated" with the reason. Two rules with one id look at different sides of the same rule.
 *
 * @param id the rule's id in the catalogue
 * @param whenNothing why it looked at nothing, where it did
 * @param check looks at the dossier in the context
 */
public record Rule(String id, Reason whenNothing, BiConsumer<RuleContext, Evaluation> check) {

    /** Checks that nothing is missing. */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Objects.requireNonNull(check, "check");
    }
}
