package no.livskraft.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/**
 * Something that a municipality does to reach a goal. Immutable; may be incomplete, and then the rules say what is
 * missing.
 *
 * @param id its name in documents
 * @param network the network that it belongs to
 * @param municipality the municipality that does it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what is done, in a few words
 * @param goal the goal that it serves; empty while it serves none
 * @param workshop the workshop that it came from; empty if it came from none
 * @param responsible the role that answers for it; empty while nobody does
 * @param deadline the day by which it is to be done; empty while there is none
 * @param anchor where it stands in the municipality's plans; empty while it stands in none
 * @param status how far it has come
 * @param result what came of it, in plain words; empty until there is something to tell
 */
public record Measure(
        Identifier id,
        Identifier network,
        MunicipalityNumber municipality,
        boolean fictitious,
        String title,
        Optional<Identifier> goal,
        Optional<Identifier> workshop,
        Optional<String> responsible,
        Optional<LocalDate> deadline,
        Optional<PlanAnchor> anchor,
        Status status,
        Optional<String> result) {

    /** How far a measure has come. */
    public enum Status {
        /** It has been decided. */
        PLANNED,
        /** It is being done. */
        ONGOING,
        /** It is done. */
        DONE,
        /** It was given up. */
        STOPPED
    }

    /** Checks that no component is missing. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(workshop, "workshop");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(result, "result");
    }
}
