package no.livskraft.report.internal;

import no.livskraft.followup.PlanAnchor;

/** Where a measure stands in a plan, in words. */
final class Plans {

    private Plans() {}

    static String text(Say say, PlanAnchor anchor) {
        String plan = anchor.plan().isBlank() ? Say.capital(say.in(anchor.type().title())) : say.typed(anchor.plan());
        return anchor.section().isBlank() ? plan : plan + ", " + say.typed(anchor.section());
    }
}
