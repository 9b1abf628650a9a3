package no.livskraft.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.network.Challenge;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.Workshop;

/**
 * One way from a challenge to what shows whether anything happened: challenge, theme, network, resolution, workshop, goal,
 * measure, plan anchor, target. It can be read from either end. A link that is missing is empty, and ends nothing: a goal
 * without a measure still has its target.
 *
 * @param challenge the challenge that everything starts from
 * @param theme the code of its theme
 * @param network the network
 * @param resolutions the goal's organisation's resolutions, or all of the network's that name the theme where there is no
 *     goal yet; unmodifiable
 * @param workshops the workshops that worked on the challenge; unmodifiable
 * @param goal the goal; empty where nobody has set one
 * @param measure the measure; empty where the goal has none
 * @param anchor where the measure stands in a plan, or the goal where it has no measure; empty where neither does
 * @param target what an indicator is to show; empty where the goal has no target
 */
public record Chain(
        Challenge challenge,
        Identifier theme,
        Network network,
        List<Resolution> resolutions,
        List<Workshop> workshops,
        Optional<Goal> goal,
        Optional<Measure> measure,
        Optional<PlanAnchor> anchor,
        Optional<IndicatorTarget> target) {

    /** Copies the lists. */
    public Chain {
        Objects.requireNonNull(challenge, "challenge");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(network, "network");
        resolutions = List.copyOf(resolutions);
        workshops = List.copyOf(workshops);
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Whether no link is missing.
     *
     * @return true if somebody resolved, met, set a goal with a target, and does something that stands in a plan
     */
    public boolean isWhole() {
        return !resolutions.isEmpty()
                && !workshops.isEmpty()
                && goal.isPresent()
                && measure.isPresent()
                && anchor.isPresent()
                && target.isPresent();
    }
}
