package no.livskraft.validation.internal.rules;

import java.util.List;
import no.livskraft.validation.internal.DossierValues;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;

/**
 * Rules that the types of values keep: what breaks them never becomes an object, and the document reader reports it under
 * the rule's id. In a dossier they are satisfied by every value there is.
 */
final class ValueRules {

    private ValueRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "LK-001",
                        Reason.NO_MUNICIPALITY_NUMBERS,
                        (context, evaluation) ->
                                evaluation.satisfied((int) DossierValues.municipalityNumbers(context.dossier())
                                        .count())),
                new Rule(
                        "LK-005",
                        Reason.NO_ORGANISATION_NUMBERS,
                        (context, evaluation) ->
                                evaluation.satisfied((int) DossierValues.organisationNumbers(context.dossier())
                                        .count())),
                new Rule(
                        "LK-039",
                        Reason.NO_ATTENDANCE,
                        (context, evaluation) -> evaluation.satisfied(DossierValues.attendances(context.dossier()))));
    }
}
