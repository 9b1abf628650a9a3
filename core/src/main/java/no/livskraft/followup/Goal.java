package no.livskraft.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.network.Challenge;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * A state that a municipality or county authority wants to reach. Immutable.
 *
 * @param id its name in documents
 * @param network the network that it belongs to
 * @param organisation the municipality or county authority whose goal it is
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param theme the code of its theme
 * @param challenge the id of the network's challenge that it answers
 * @param description the desired state, in plain words
 * @param workshop the workshop that it came from; empty if it came from none
 * @param set the day it was set; empty if that is not known
 * @param anchors where it stands in the organisation's plans; unmodifiable
 * @param targets what indicators are to show when it is reached; unmodifiable
 */
public record Goal(
        Identifier id,
        Identifier network,
        MemberOrganisation organisation,
        boolean fictitious,
        Identifier theme,
        Identifier challenge,
        String description,
        Optional<Identifier> workshop,
        Optional<LocalDate> set,
        List<PlanAnchor> anchors,
        List<IndicatorTarget> targets)
        implements NetworkPart {

    /** Copies the lists. */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(challenge, "challenge");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(workshop, "workshop");
        Objects.requireNonNull(set, "set");
        anchors = List.copyOf(anchors);
        targets = List.copyOf(targets);
    }

    /**
     * Begins a goal.
     *
     * @param id its name in documents
     * @param network the network that it belongs to
     * @param organisation the municipality or county authority whose goal it is
     * @param challenge the network's challenge that it answers
     * @return the builder, which has the theme of the challenge
     */
    public static GoalBuilder builder(
            Identifier id, Identifier network, MemberOrganisation organisation, Challenge challenge) {
        return new GoalBuilder(id, network, organisation, challenge.theme(), challenge.id());
    }

    /**
     * A builder that has everything of this goal already.
     *
     * @return the builder
     */
    public GoalBuilder toBuilder() {
        return new GoalBuilder(this);
    }

    @Override
    public String label() {
        return description;
    }
}
