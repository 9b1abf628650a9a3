package no.livskraft.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.network.Challenge;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * All ways from challenges to targets in a dossier, to be entered at any link. Immutable.
 *
 * <p>Whichever link a chain is found by, it is the same chain: what {@link #through(Measure)} gives is in
 * {@link #from(Challenge)} of its challenge and in {@link #to(String)} of its indicator.
 */
public final class Chains {

    private final List<Chain> all;

    private Chains(List<Chain> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The chains of a dossier.
     *
     * @param dossier the network with all that belongs to it
     * @return its chains, in the order of the challenges; at least one for each challenge
     */
    public static Chains of(NetworkDossier dossier) {
        List<Chain> chains = new ArrayList<>();
        for (Challenge challenge : dossier.network().challenges()) {
            List<Goal> goals = dossier.goalsFor(challenge.id());
            if (goals.isEmpty()) {
                chains.add(chain(dossier, challenge, null, null, Optional.empty(), Optional.empty()));
            }
            goals.forEach(goal -> addOf(dossier, challenge, goal, chains));
        }
        return new Chains(chains);
    }

    private static void addOf(NetworkDossier dossier, Challenge challenge, Goal goal, List<Chain> chains) {
        List<Measure> measures = dossier.measuresFor(goal.id());
        for (Optional<IndicatorTarget> target : orEmpty(goal.targets())) {
            if (measures.isEmpty()) {
                orEmpty(goal.anchors())
                        .forEach(anchor -> chains.add(chain(dossier, challenge, goal, null, anchor, target)));
            }
            for (Measure measure : measures) {
                orEmpty(measure.anchors())
                        .forEach(anchor -> chains.add(chain(dossier, challenge, goal, measure, anchor, target)));
            }
        }
    }

    private static <T> List<Optional<T>> orEmpty(List<T> values) {
        return values.isEmpty()
                ? List.of(Optional.empty())
                : values.stream().map(Optional::of).toList();
    }

    private static Chain chain(
            NetworkDossier dossier,
            Challenge challenge,
            @Nullable Goal goal,
            @Nullable Measure measure,
            Optional<PlanAnchor> anchor,
            Optional<IndicatorTarget> target) {
        List<Resolution> resolutions = goal != null
                ? dossier.resolutionsOf(goal.organisation())
                : dossier.resolutions().stream()
                        .filter(each -> each.themes().contains(challenge.theme()))
                        .toList();
        return new Chain(
                challenge,
                challenge.theme(),
                dossier.network(),
                resolutions,
                dossier.workshopsOn(challenge.id()),
                Optional.ofNullable(goal),
                Optional.ofNullable(measure),
                anchor,
                target);
    }

    /**
     * Every chain.
     *
     * @return the chains; unmodifiable
     */
    public List<Chain> all() {
        return all;
    }

    /**
     * The chains that start from a challenge.
     *
     * @param challenge the challenge
     * @return the chains; unmodifiable
     */
    public List<Chain> from(Challenge challenge) {
        return where(each -> each.challenge().equals(challenge));
    }

    /**
     * The chains of a theme.
     *
     * @param theme the theme's code
     * @return the chains; unmodifiable
     */
    public List<Chain> of(Identifier theme) {
        return where(each -> each.theme().equals(theme));
    }

    /**
     * The chains that rest on a resolution.
     *
     * @param resolution the resolution
     * @return the chains; unmodifiable
     */
    public List<Chain> through(Resolution resolution) {
        return where(each -> each.resolutions().contains(resolution));
    }

    /**
     * The chains that a workshop worked on.
     *
     * @param workshop the workshop
     * @return the chains; unmodifiable
     */
    public List<Chain> through(Workshop workshop) {
        return where(each -> each.workshops().contains(workshop));
    }

    /**
     * The chains of a goal.
     *
     * @param goal the goal
     * @return the chains; unmodifiable
     */
    public List<Chain> through(Goal goal) {
        return where(each -> each.goal().equals(Optional.of(goal)));
    }

    /**
     * The chains of a measure.
     *
     * @param measure the measure
     * @return the chains; unmodifiable
     */
    public List<Chain> through(Measure measure) {
        return where(each -> each.measure().equals(Optional.of(measure)));
    }

    /**
     * The chains that stand in a plan, whichever part of it.
     *
     * @param type the kind of plan
     * @param plan the plan's title
     * @return the chains; unmodifiable
     */
    public List<Chain> in(PlanType type, String plan) {
        return where(each -> each.anchor()
                .filter(anchor -> anchor.type() == type && anchor.plan().equals(plan))
                .isPresent());
    }

    /**
     * The chains that end at an indicator: from a value back to the challenge.
     *
     * @param indicator the indicator's id
     * @return the chains; unmodifiable
     */
    public List<Chain> to(String indicator) {
        return where(each -> each.target()
                .filter(target -> target.indicator().equals(indicator))
                .isPresent());
    }

    private List<Chain> where(Predicate<Chain> condition) {
        return all.stream().filter(condition).toList();
    }
}
