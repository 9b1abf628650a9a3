package no.livskraft.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.programme.Identifier;

/**
 * Municipalities that find it useful to work together on some themes. Immutable; may be incomplete while it is being
 * formed, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param name its name for people; blank while it has none
 * @param rationale why its members find it useful to work together, in plain words; empty while they have not said
 * @param programme the id of the programme profile that it belongs to
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param status where it is in its life
 * @param start its first day
 * @param end the day after its last; empty while it goes on
 * @param coordinator who holds it together; empty while nobody does
 * @param organisationNumber an organisation number of the network's own; empty as a rule, since a network is no new
 *     institution. Where somebody has made one, it is told here and a rule asks why
 * @param members its municipalities and county authorities through time; unmodifiable
 * @param themes codes of the themes that it works with; unmodifiable
 * @param challenges the real challenges that it starts from; unmodifiable
 * @param partners who supports it; unmodifiable
 * @param relatedInitiatives what it is coordinated with; unmodifiable
 */
public record Network(
        Identifier id,
        @NotBlank(message = "{LK-012}") String name,
        Optional<String> rationale,
        Identifier programme,
        boolean fictitious,
        NetworkStatus status,
        LocalDate start,
        Optional<LocalDate> end,
        Optional<Coordinator> coordinator,
        Optional<OrganisationNumber> organisationNumber,
        @NotEmpty(message = "{LK-009}") List<Membership> members,
        List<Identifier> themes,
        List<Challenge> challenges,
        List<Partner> partners,
        List<RelatedInitiative> relatedInitiatives) {

    /** Copies the lists. */
    public Network {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(coordinator, "coordinator");
        Objects.requireNonNull(organisationNumber, "organisationNumber");
        members = List.copyOf(members);
        themes = List.copyOf(themes);
        challenges = List.copyOf(challenges);
        partners = List.copyOf(partners);
        relatedInitiatives = List.copyOf(relatedInitiatives);
    }

    /**
     * Begins a network that is a draft.
     *
     * @param id its name in documents
     * @param programme the programme profile that it belongs to
     * @param start its first day
     * @return the builder
     */
    public static NetworkBuilder builder(Identifier id, Identifier programme, LocalDate start) {
        return new NetworkBuilder(id, programme, start);
    }

    /**
     * A builder that has everything of this network already.
     *
     * @return the builder
     */
    public NetworkBuilder toBuilder() {
        return new NetworkBuilder(this);
    }

    /**
     * The municipalities that take part on a day.
     *
     * @param date the day
     * @return their numbers in ascending order, each once
     */
    public List<MunicipalityNumber> activeMembers(LocalDate date) {
        return members.stream()
                .filter(membership -> membership.isActiveOn(date))
                .flatMap(membership -> membership.municipality().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The memberships of an organisation, the first one first.
     *
     * @param organisation a municipality or county authority, by the number it was entered with
     * @return its memberships in the order of time; empty if it was never with the network
     */
    public List<Membership> memberships(MemberOrganisation organisation) {
        return members.stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .sorted(Comparator.comparing(Membership::from))
                .toList();
    }

    /**
     * How far an organisation has come on a day.
     *
     * @param organisation a municipality or county authority, by the number it was entered with
     * @param date the day
     * @return its status then; empty if it had none
     */
    public Optional<MembershipStatus> statusOn(MemberOrganisation organisation, LocalDate date) {
        return memberships(organisation).stream()
                .filter(membership -> membership.isOn(date))
                .map(Membership::status)
                .findFirst();
    }

    /**
     * The network in which an organisation has a status from a day on: the membership that was in force then ends, and the
     * new one lasts until the organisation's next. Steps can be entered in any order; the memberships are the same.
     *
     * @param step the membership; its end counts only where no later one of the organisation comes before
     * @return the network
     * @throws IllegalArgumentException if a membership of the organisation begins on the same day, or two of those that
     *     the network already has overlap
     */
    public Network withStep(Membership step) {
        return toBuilder().members(MembershipSteps.of(members).with(step)).build();
    }

    /**
     * The challenges that belong to a theme.
     *
     * @param theme the theme's code
     * @return the challenges in the order they were entered; empty if there is none
     */
    public List<Challenge> challenges(Identifier theme) {
        Predicate<Challenge> ofTheme = challenge -> challenge.theme().equals(theme);
        return challenges.stream().filter(ofTheme).toList();
    }
}
