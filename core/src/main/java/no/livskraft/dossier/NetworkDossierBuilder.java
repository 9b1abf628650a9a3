package no.livskraft.dossier;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Workshop;

/** Collects the parts of a {@link NetworkDossier}. Not safe for use by several threads. */
public final class NetworkDossierBuilder {

    private final ProgrammeProfile programme;
    private Network network;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final List<Workshop> workshops = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private ExperienceRecord experience = ExperienceRecord.EMPTY;
    private final List<ClosingReport> closingReports = new ArrayList<>();

    NetworkDossierBuilder(ProgrammeProfile programme, Network network) {
        this.programme = programme;
        this.network = network;
    }

    NetworkDossierBuilder(NetworkDossier dossier) {
        this(dossier.programme(), dossier.network());
        resolutions.addAll(dossier.resolutions());
        workshops.addAll(dossier.workshops());
        goals.addAll(dossier.goals());
        measures.addAll(dossier.measures());
        experience = dossier.experience();
        closingReports.addAll(dossier.closingReports());
    }

    /**
     * Sets the network.
     *
     * @param value the network
     * @return this builder
     */
    public NetworkDossierBuilder network(Network value) {
        network = value;
        return this;
    }

    /**
     * Adds one to the members' resolutions.
     *
     * @param value one more
     * @return this builder
     */
    public NetworkDossierBuilder resolution(Resolution value) {
        resolutions.add(value);
        return this;
    }

    /**
     * Sets the members' resolutions, in place of those there were.
     *
     * @param values the members' resolutions
     * @return this builder
     */
    public NetworkDossierBuilder resolutions(List<Resolution> values) {
        resolutions.clear();
        resolutions.addAll(values);
        return this;
    }

    /**
     * Adds one to its workshops and other gatherings.
     *
     * @param value one more
     * @return this builder
     */
    public NetworkDossierBuilder workshop(Workshop value) {
        workshops.add(value);
        return this;
    }

    /**
     * Sets its workshops and other gatherings, in place of those there were.
     *
     * @param values its workshops and other gatherings
     * @return this builder
     */
    public NetworkDossierBuilder workshops(List<Workshop> values) {
        workshops.clear();
        workshops.addAll(values);
        return this;
    }

    /**
     * Adds one to its members' goals.
     *
     * @param value one more
     * @return this builder
     */
    public NetworkDossierBuilder goal(Goal value) {
        goals.add(value);
        return this;
    }

    /**
     * Sets its members' goals, in place of those there were.
     *
     * @param values its members' goals
     * @return this builder
     */
    public NetworkDossierBuilder goals(List<Goal> values) {
        goals.clear();
        goals.addAll(values);
        return this;
    }

    /**
     * Adds one to its members' measures.
     *
     * @param value one more
     * @return this builder
     */
    public NetworkDossierBuilder measure(Measure value) {
        measures.add(value);
        return this;
    }

    /**
     * Sets its members' measures, in place of those there were.
     *
     * @param values its members' measures
     * @return this builder
     */
    public NetworkDossierBuilder measures(List<Measure> values) {
        measures.clear();
        measures.addAll(values);
        return this;
    }

    /**
     * Sets what it holds of experience.
     *
     * @param value what it holds of experience
     * @return this builder
     */
    public NetworkDossierBuilder experience(ExperienceRecord value) {
        experience = value;
        return this;
    }

    /**
     * Adds one to what it leaves behind, as a rule in one report.
     *
     * @param value one more
     * @return this builder
     */
    public NetworkDossierBuilder closingReport(ClosingReport value) {
        closingReports.add(value);
        return this;
    }

    /**
     * Sets what it leaves behind, as a rule in one report, in place of those there were.
     *
     * @param values what it leaves behind, as a rule in one report
     * @return this builder
     */
    public NetworkDossierBuilder closingReports(List<ClosingReport> values) {
        closingReports.clear();
        closingReports.addAll(values);
        return this;
    }

    /**
     * The dossier with what has been set; further changes to the builder do not reach it.
     *
     * @return the dossier
     * @throws IllegalArgumentException if the network is of another programme, or a part is of another network
     */
    public NetworkDossier build() {
        return new NetworkDossier(
                programme, network, resolutions, workshops, goals, measures, experience, closingReports);
    }
}
