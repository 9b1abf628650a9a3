package no.livskraft.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link Measure}. Not safe for use by several threads. */
public final class MeasureBuilder {

    private final Identifier id;
    private final Identifier network;
    private final MemberOrganisation organisation;
    private boolean fictitious;
    private String title = "";
    private Optional<Identifier> goal = Optional.empty();
    private Optional<Identifier> workshop = Optional.empty();
    private Optional<String> responsible = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();
    private Optional<LocalDate> decided = Optional.empty();
    private final List<PlanAnchor> anchors = new ArrayList<>();
    private Measure.Status status = Measure.Status.PLANNED;
    private Optional<Measure.Contribution> contribution = Optional.empty();
    private Optional<String> result = Optional.empty();

    MeasureBuilder(Identifier id, Identifier network, MemberOrganisation organisation) {
        this.id = id;
        this.network = network;
        this.organisation = organisation;
    }

    MeasureBuilder(Measure measure) {
        this(measure.id(), measure.network(), measure.organisation());
        fictitious = measure.fictitious();
        title = measure.title();
        goal = measure.goal();
        workshop = measure.workshop();
        decided = measure.decided();
        responsible = measure.responsible();
        deadline = measure.deadline();
        anchors.addAll(measure.anchors());
        status = measure.status();
        contribution = measure.contribution();
        result = measure.result();
    }

    /**
     * Marks it as fictitious: invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public MeasureBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets what is done, in a few words.
     *
     * @param value what is done, in a few words
     * @return this builder
     */
    public MeasureBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets the goal that it serves.
     *
     * @param value the goal that it serves
     * @return this builder
     */
    public MeasureBuilder goal(Identifier value) {
        goal = Optional.of(value);
        return this;
    }

    /**
     * Sets the workshop that it came from.
     *
     * @param value the workshop that it came from
     * @return this builder
     */
    public MeasureBuilder workshop(Identifier value) {
        workshop = Optional.of(value);
        return this;
    }

    /**
     * Sets the role that answers for it.
     *
     * @param value the role that answers for it
     * @return this builder
     */
    public MeasureBuilder responsible(String value) {
        responsible = Optional.of(value);
        return this;
    }

    /**
     * Sets the day by which it is to be done.
     *
     * @param value the day by which it is to be done
     * @return this builder
     */
    public MeasureBuilder deadline(LocalDate value) {
        deadline = Optional.of(value);
        return this;
    }

    /**
     * Sets the day it was decided.
     *
     * @param value the day
     * @return this builder
     */
    public MeasureBuilder decided(LocalDate value) {
        decided = Optional.of(value);
        return this;
    }

    /**
     * Adds one to where it stands in the organisation's plans.
     *
     * @param value one more
     * @return this builder
     */
    public MeasureBuilder anchor(PlanAnchor value) {
        anchors.add(value);
        return this;
    }

    /**
     * Sets where it stands in the organisation's plans, in place of those there were.
     *
     * @param values where it stands in the organisation's plans
     * @return this builder
     */
    public MeasureBuilder anchors(List<PlanAnchor> values) {
        anchors.clear();
        anchors.addAll(values);
        return this;
    }

    /**
     * Sets how far it has come.
     *
     * @param value how far it has come
     * @return this builder
     */
    public MeasureBuilder status(Measure.Status value) {
        status = value;
        return this;
    }

    /**
     * Sets how much the programme has meant for it.
     *
     * @param value how much the programme has meant for it
     * @return this builder
     */
    public MeasureBuilder contribution(Measure.Contribution value) {
        contribution = Optional.of(value);
        return this;
    }

    /**
     * Sets what came of it, in plain words.
     *
     * @param value what came of it, in plain words
     * @return this builder
     */
    public MeasureBuilder result(String value) {
        result = Optional.of(value);
        return this;
    }

    /**
     * The measure with what has been set; further changes to the builder do not reach it.
     *
     * @return the measure
     */
    public Measure build() {
        return new Measure(
                id,
                network,
                organisation,
                fictitious,
                title,
                goal,
                workshop,
                decided,
                responsible,
                deadline,
                anchors,
                status,
                contribution,
                result);
    }
}
