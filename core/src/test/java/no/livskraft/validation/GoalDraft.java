package no.livskraft.validation;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** A goal as fields that a test changes. */
final class GoalDraft {
    private final Goal from;
    Identifier id;
    Identifier theme;
    Identifier challenge;
    MemberOrganisation organisation;
    List<IndicatorTarget> targets;

    GoalDraft(Goal from) {
        this.from = from;
        id = from.id();
        theme = from.theme();
        challenge = from.challenge();
        organisation = from.organisation();
        targets = new ArrayList<>(from.targets());
    }

    Goal build() {
        return new Goal(
                id,
                from.network(),
                organisation,
                true,
                theme,
                challenge,
                from.description(),
                from.workshop(),
                from.set(),
                from.anchors(),
                targets);
    }
}
