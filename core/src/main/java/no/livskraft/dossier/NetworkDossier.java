package no.livskraft.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Workshop;

/**
 * A network with all that belongs to it, as one consistent state: the chain from challenge to target can be followed
 * from either end. Immutable. A link may lead nowhere while people work on it; the rules say so.
 *
 * @param programme the programme that the network belongs to
 * @param network the network
 * @param resolutions the members' resolutions; unmodifiable
 * @param workshops its workshops and other gatherings; unmodifiable
 * @param goals its members' goals; unmodifiable
 * @param measures its members' measures; unmodifiable
 * @param experience what it holds of experience
 * @param closingReports what it leaves behind, as a rule in one report; empty until it ends; unmodifiable
 */
public record NetworkDossier(
        ProgrammeProfile programme,
        Network network,
        List<Resolution> resolutions,
        List<Workshop> workshops,
        List<Goal> goals,
        List<Measure> measures,
        ExperienceRecord experience,
        List<ClosingReport> closingReports) {

    /**
     * Checks that the parts belong together and copies the lists.
     *
     * @throws IllegalArgumentException if the network is of another programme, or a part is of another network
     */
    public NetworkDossier {
        Objects.requireNonNull(programme, "programme");
        Identifier id = network.id();
        if (!network.programme().equals(programme.id())) {
            throw new IllegalArgumentException(
                    "Network " + id + " belongs to programme " + network.programme() + ", not " + programme.id());
        }
        resolutions = List.copyOf(resolutions);
        workshops = List.copyOf(workshops);
        goals = List.copyOf(goals);
        measures = List.copyOf(measures);
        closingReports = List.copyOf(closingReports);
        Stream.of(resolutions, workshops, goals, measures, closingReports)
                .flatMap(List::stream)
                .forEach(each -> checkNetwork(id, each));
        experience.parts().forEach(each -> checkNetwork(id, each));
    }

    private static void checkNetwork(Identifier network, NetworkPart part) {
        if (!part.network().equals(network)) {
            throw new IllegalArgumentException(part.getClass().getSimpleName() + " " + part.id()
                    + " belongs to network " + part.network() + ", not " + network);
        }
    }

    /**
     * A network that has nothing yet but itself.
     *
     * @param programme the programme that it belongs to
     * @param network the network
     * @return the dossier
     * @throws IllegalArgumentException if the network is of another programme
     */
    public static NetworkDossier of(ProgrammeProfile programme, Network network) {
        return builder(programme, network).build();
    }

    /**
     * Begins a dossier.
     *
     * @param programme the programme that the network belongs to
     * @param network the network
     * @return the builder
     */
    public static NetworkDossierBuilder builder(ProgrammeProfile programme, Network network) {
        return new NetworkDossierBuilder(programme, network);
    }

    /**
     * A builder that has everything of this dossier already.
     *
     * @return the builder
     */
    public NetworkDossierBuilder toBuilder() {
        return new NetworkDossierBuilder(this);
    }

    /**
     * This dossier with another state of its network.
     *
     * @param changed the network
     * @return the dossier
     * @throws IllegalArgumentException if it is another network or of another programme
     */
    public NetworkDossier withNetwork(Network changed) {
        return toBuilder().network(changed).build();
    }

    /**
     * Everything that belongs to the network, of every kind, beside the network itself.
     *
     * @return the parts, kind by kind, each in the order they were entered
     */
    public Stream<NetworkPart> parts() {
        return Stream.of(
                        Stream.of(resolutions, workshops, goals, measures).flatMap(List::stream),
                        experience.parts(),
                        closingReports.stream())
                .flatMap(each -> each);
    }

    /**
     * Whether anything in the dossier is invented.
     *
     * @return true if the network or one of its parts is fictitious
     */
    public boolean isFictitious() {
        return network.fictitious() || parts().anyMatch(NetworkPart::fictitious);
    }

    /**
     * The resolutions of a member.
     *
     * @param organisation the municipality or county authority
     * @return its resolutions in the order they were entered
     */
    public List<Resolution> resolutionsOf(MemberOrganisation organisation) {
        return resolutions.stream()
                .filter(each -> each.organisation().equals(organisation))
                .toList();
    }

    /**
     * A challenge of the network.
     *
     * @param id its id
     * @return the challenge, or empty if the network has none of that id
     */
    public Optional<Challenge> challenge(Identifier id) {
        return network.challenges().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /**
     * The workshops that worked on a challenge.
     *
     * @param challenge the challenge's id
     * @return the workshops in the order they were entered
     */
    public List<Workshop> workshopsOn(Identifier challenge) {
        return workshops.stream()
                .filter(each -> each.challenges().contains(challenge))
                .toList();
    }

    /**
     * A workshop of the network.
     *
     * @param id its id
     * @return the workshop, or empty if there is none of that id
     */
    public Optional<Workshop> workshop(Identifier id) {
        return workshops.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The goals that answer a challenge.
     *
     * @param challenge the challenge's id
     * @return the goals in the order they were entered
     */
    public List<Goal> goalsFor(Identifier challenge) {
        return goals.stream().filter(each -> each.challenge().equals(challenge)).toList();
    }

    /**
     * A goal of the network.
     *
     * @param id its id
     * @return the goal, or empty if there is none of that id
     */
    public Optional<Goal> goal(Identifier id) {
        return goals.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The goals that an indicator is to measure.
     *
     * @param indicator the indicator's id
     * @return the goals with a target for it, in the order they were entered
     */
    public List<Goal> goalsMeasuredBy(String indicator) {
        return goals.stream()
                .filter(goal -> goal.targets().stream()
                        .anyMatch(target -> target.indicator().equals(indicator)))
                .toList();
    }

    /**
     * The indicators that the network uses: a goal has a target for it, or a workshop chose it or looked at it.
     *
     * @return their ids in order, each once; unmodifiable
     */
    public Set<String> indicators() {
        Stream<String> targets =
                goals.stream().flatMap(goal -> goal.targets().stream()).map(IndicatorTarget::indicator);
        return Stream.concat(targets, workshops.stream().flatMap(each -> each.indicators().stream()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /**
     * The measures that serve a goal.
     *
     * @param goal the goal's id
     * @return the measures in the order they were entered
     */
    public List<Measure> measuresFor(Identifier goal) {
        return measures.stream()
                .filter(each -> each.goal().filter(goal::equals).isPresent())
                .toList();
    }

    /**
     * The measures that came from a workshop.
     *
     * @param workshop the workshop's id
     * @return the measures in the order they were entered
     */
    public List<Measure> measuresFrom(Identifier workshop) {
        return measures.stream()
                .filter(each -> each.workshop().filter(workshop::equals).isPresent())
                .toList();
    }

    /**
     * A measure of the network.
     *
     * @param id its id
     * @return the measure, or empty if there is none of that id
     */
    public Optional<Measure> measure(Identifier id) {
        return measures.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The goals that came from a workshop.
     *
     * @param workshop the workshop's id
     * @return the goals in the order they were entered
     */
    public List<Goal> goalsFrom(Identifier workshop) {
        return goals.stream()
                .filter(each -> each.workshop().filter(workshop::equals).isPresent())
                .toList();
    }
}
