package no.livskraft.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/**
 * Municipalities that find it useful to work together on some themes. Immutable; may be incomplete while it is being
 * formed, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param name its name for people; blank while it has none
 * @param programme the id of the programme profile that it belongs to
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param status where it is in its life
 * @param start its first day
 * @param end the day after its last; empty while it goes on
 * @param coordinator who holds it together; empty while nobody does
 * @param members its municipalities through time; unmodifiable
 * @param themes codes of the themes that it works with; unmodifiable
 * @param challenges the real challenges that it starts from; unmodifiable
 * @param partners who supports it; unmodifiable
 * @param relatedInitiatives what it is coordinated with; unmodifiable
 */
public record Network(
        Identifier id,
        @NotBlank(message = "{LK-012}") String name,
        Identifier programme,
        boolean fictitious,
        NetworkStatus status,
        LocalDate start,
        Optional<LocalDate> end,
        Optional<Coordinator> coordinator,
        @NotEmpty(message = "{LK-009}") List<Membership> members,
        List<Identifier> themes,
        List<Challenge> challenges,
        List<Partner> partners,
        List<RelatedInitiative> relatedInitiatives) {

    /** Copies the lists. */
    public Network {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(coordinator, "coordinator");
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
                .map(Membership::municipality)
                .sorted()
                .distinct()
                .toList();
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
