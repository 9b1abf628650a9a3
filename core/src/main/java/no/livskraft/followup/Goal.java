package no.livskraft.followup;

import java.util.List;
import java.util.Objects;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/**
 * A state that a municipality wants to reach. Immutable.
 *
 * @param id its name in documents
 * @param network the network that it belongs to
 * @param municipality the municipality whose goal it is
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param theme the code of its theme
 * @param challenge the id of the network's challenge that it answers
 * @param description the desired state, in plain words
 * @param targets what indicators are to show when it is reached; unmodifiable
 */
public record Goal(
        Identifier id,
        Identifier network,
        MunicipalityNumber municipality,
        boolean fictitious,
        Identifier theme,
        Identifier challenge,
        String description,
        List<IndicatorTarget> targets) {

    /** Copies the list. */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(challenge, "challenge");
        Objects.requireNonNull(description, "description");
        targets = List.copyOf(targets);
    }
}
