package no.livskraft.report.internal;

import java.util.List;
import no.livskraft.followup.PlanAnchor;

/** Where a measure stands in a plan, in words. */
final class Plans {

    private Plans() {}

    /** All places in plans, or that there is none. */
    static String text(Say say, List<PlanAnchor> anchors) {
        return anchors.isEmpty()
                ? say.text("missing.plan")
                : say.list(anchors.stream().map(anchor -> text(say, anchor)).toList());
    }

    static String text(Say say, PlanAnchor anchor) {
        String plan = anchor.plan().isBlank() ? Say.capital(say.in(anchor.type().title())) : say.typed(anchor.plan());
        return anchor.section().isBlank() ? plan : plan + ", " + say.typed(anchor.section());
    }
}
