package no.livskraft.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link Goal}. Not safe for use by several threads. */
public final class GoalBuilder {

    private final Identifier id;
    private final Identifier network;
    private final MemberOrganisation organisation;
    private final Identifier theme;
    private final Identifier challenge;
    private boolean fictitious;
    private String description = "";
    private Optional<Identifier> workshop = Optional.empty();
    private Optional<LocalDate> set = Optional.empty();
    private final List<PlanAnchor> anchors = new ArrayList<>();
    private final List<IndicatorTarget> targets = new ArrayList<>();

    GoalBuilder(
            Identifier id,
            Identifier network,
            MemberOrganisation organisation,
            Identifier theme,
            Identifier challenge) {
        this.id = id;
        this.network = network;
        this.organisation = organisation;
        this.theme = theme;
        this.challenge = challenge;
    }

    GoalBuilder(Goal goal) {
        this(goal.id(), goal.network(), goal.organisation(), goal.theme(), goal.challenge());
        fictitious = goal.fictitious();
        description = goal.description();
        workshop = goal.workshop();
        set = goal.set();
        anchors.addAll(goal.anchors());
        targets.addAll(goal.targets());
    }

    /**
     * Marks it as fictitious: invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public GoalBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets the desired state, in plain words.
     *
     * @param value the desired state, in plain words
     * @return this builder
     */
    public GoalBuilder description(String value) {
        description = value;
        return this;
    }

    /**
     * Sets the workshop that it came from.
     *
     * @param value the workshop that it came from
     * @return this builder
     */
    public GoalBuilder workshop(Identifier value) {
        workshop = Optional.of(value);
        return this;
    }

    /**
     * Sets the day it was set.
     *
     * @param value the day
     * @return this builder
     */
    public GoalBuilder set(LocalDate value) {
        set = Optional.of(value);
        return this;
    }

    /**
     * Adds one to where it stands in the organisation's plans.
     *
     * @param value one more
     * @return this builder
     */
    public GoalBuilder anchor(PlanAnchor value) {
        anchors.add(value);
        return this;
    }

    /**
     * Sets where it stands in the organisation's plans, in place of those there were.
     *
     * @param values where it stands in the organisation's plans
     * @return this builder
     */
    public GoalBuilder anchors(List<PlanAnchor> values) {
        anchors.clear();
        anchors.addAll(values);
        return this;
    }

    /**
     * Adds one to what indicators are to show when it is reached.
     *
     * @param value one more
     * @return this builder
     */
    public GoalBuilder target(IndicatorTarget value) {
        targets.add(value);
        return this;
    }

    /**
     * Sets what indicators are to show when it is reached, in place of those there were.
     *
     * @param values what indicators are to show when it is reached
     * @return this builder
     */
    public GoalBuilder targets(List<IndicatorTarget> values) {
        targets.clear();
        targets.addAll(values);
        return this;
    }

    /**
     * The goal with what has been set; further changes to the builder do not reach it.
     *
     * @return the goal
     */
    public Goal build() {
        return new Goal(
                id, network, organisation, fictitious, theme, challenge, description, workshop, set, anchors, targets);
    }
}
