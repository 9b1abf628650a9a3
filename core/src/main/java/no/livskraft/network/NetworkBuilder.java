package no.livskraft.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link Network}. Not safe for use by several threads. */
public final class NetworkBuilder {

    private final Identifier id;
    private final Identifier programme;
    private LocalDate start;
    private String name = "";
    private Optional<String> rationale = Optional.empty();
    private boolean fictitious;
    private NetworkStatus status = NetworkStatus.DRAFT;
    private Optional<LocalDate> end = Optional.empty();
    private Optional<Coordinator> coordinator = Optional.empty();
    private Optional<OrganisationNumber> organisationNumber = Optional.empty();
    private final List<Membership> members = new ArrayList<>();
    private List<Identifier> themes = List.of();
    private final List<Challenge> challenges = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<RelatedInitiative> relatedInitiatives = new ArrayList<>();

    NetworkBuilder(Identifier id, Identifier programme, LocalDate start) {
        this.id = id;
        this.programme = programme;
        this.start = start;
    }

    NetworkBuilder(Network network) {
        this(network.id(), network.programme(), network.start());
        name = network.name();
        rationale = network.rationale();
        fictitious = network.fictitious();
        status = network.status();
        end = network.end();
        coordinator = network.coordinator();
        organisationNumber = network.organisationNumber();
        members.addAll(network.members());
        themes = network.themes();
        challenges.addAll(network.challenges());
        partners.addAll(network.partners());
        relatedInitiatives.addAll(network.relatedInitiatives());
    }

    /**
     * Sets the name for people.
     *
     * @param value the name
     * @return this builder
     */
    public NetworkBuilder name(String value) {
        name = value;
        return this;
    }

    /**
     * Sets why the members find it useful to work together.
     *
     * @param value plain words
     * @return this builder
     */
    public NetworkBuilder rationale(String value) {
        rationale = Optional.of(value);
        return this;
    }

    /**
     * Tells that the network has an organisation number of its own, which the programme's networks should not.
     *
     * @param value the number
     * @return this builder
     */
    public NetworkBuilder organisationNumber(OrganisationNumber value) {
        organisationNumber = Optional.of(value);
        return this;
    }

    /**
     * Marks the network as invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public NetworkBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets where the network is in its life. Whoever embeds the library lets it decide: activation is refused while a
     * rule of severity error is violated.
     *
     * @param value the status
     * @return this builder
     */
    public NetworkBuilder status(NetworkStatus value) {
        status = value;
        return this;
    }

    /**
     * Sets the first day.
     *
     * @param value the day
     * @return this builder
     */
    public NetworkBuilder start(LocalDate value) {
        start = value;
        return this;
    }

    /**
     * Sets the end.
     *
     * @param value the day after the last
     * @return this builder
     */
    public NetworkBuilder end(LocalDate value) {
        end = Optional.of(value);
        return this;
    }

    /**
     * Sets who holds the network together.
     *
     * @param value a role in an organisation
     * @return this builder
     */
    public NetworkBuilder coordinator(Coordinator value) {
        coordinator = Optional.of(value);
        return this;
    }

    /**
     * Adds a membership.
     *
     * @param value the membership
     * @return this builder
     */
    public NetworkBuilder member(Membership value) {
        members.add(value);
        return this;
    }

    /**
     * Sets all memberships, in place of those there were.
     *
     * @param values the memberships
     * @return this builder
     */
    public NetworkBuilder members(List<Membership> values) {
        members.clear();
        members.addAll(values);
        return this;
    }

    /**
     * Sets the themes, in place of those there were.
     *
     * @param codes their codes
     * @return this builder
     */
    public NetworkBuilder themes(Identifier... codes) {
        themes = Arrays.asList(codes.clone());
        return this;
    }

    /**
     * Adds a challenge.
     *
     * @param value the challenge
     * @return this builder
     */
    public NetworkBuilder challenge(Challenge value) {
        challenges.add(value);
        return this;
    }

    /**
     * Adds a partner.
     *
     * @param value the partner
     * @return this builder
     */
    public NetworkBuilder partner(Partner value) {
        partners.add(value);
        return this;
    }

    /**
     * Adds an initiative that the network is coordinated with.
     *
     * @param value the initiative
     * @return this builder
     */
    public NetworkBuilder relatedInitiative(RelatedInitiative value) {
        relatedInitiatives.add(value);
        return this;
    }

    /**
     * The network with what has been set; further changes to the builder do not reach it.
     *
     * @return the network
     */
    public Network build() {
        return new Network(
                id,
                name,
                rationale,
                programme,
                fictitious,
                status,
                start,
                end,
                coordinator,
                organisationNumber,
                members,
                themes,
                challenges,
                partners,
                relatedInitiatives);
    }
}
