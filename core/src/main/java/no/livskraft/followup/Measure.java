package no.livskraft.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * Something that a municipality or county authority does to reach a goal. Immutable; may be incomplete, and then the rules say what is
 * missing.
 *
 * @param id its name in documents
 * @param network the network that it belongs to
 * @param organisation the municipality or county authority that does it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what is done, in a few words
 * @param goal the goal that it serves; empty while it serves none
 * @param workshop the workshop that it came from; empty if it came from none
 * @param decided the day it was decided; empty if that is not known
 * @param responsible the role that answers for it; empty while nobody does
 * @param deadline the day by which it is to be done; empty while there is none
 * @param anchors where it stands in the organisation's plans; unmodifiable
 * @param status how far it has come
 * @param contribution how much the programme has meant for it; empty while nobody has judged that
 * @param result what came of it, in plain words; empty until there is something to tell
 */
public record Measure(
        Identifier id,
        Identifier network,
        MemberOrganisation organisation,
        boolean fictitious,
        String title,
        Optional<Identifier> goal,
        Optional<Identifier> workshop,
        Optional<LocalDate> decided,
        Optional<String> responsible,
        Optional<LocalDate> deadline,
        List<PlanAnchor> anchors,
        Status status,
        Optional<Contribution> contribution,
        Optional<String> result)
        implements NetworkPart {

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

    /** How much the programme has meant for a measure: whether it would have come without the network. */
    public enum Contribution {
        /** It would have come all the same. */
        NONE(LocalizedText.of("ingen", "ingen", "none")),
        /** It came sooner, or became better. */
        SOME(LocalizedText.of("noe", "noko", "some")),
        /** It would not have come. */
        DECISIVE(LocalizedText.of("avgjørende", "avgjerande", "decisive"));

        private final LocalizedText title;

        Contribution(LocalizedText title) {
            this.title = title;
        }

        /**
         * Its name for people.
         *
         * @return the name
         */
        public LocalizedText title() {
            return title;
        }
    }

    /** Checks that no component is missing and copies the list. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(workshop, "workshop");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(deadline, "deadline");
        anchors = List.copyOf(anchors);
        Objects.requireNonNull(contribution, "contribution");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(result, "result");
    }

    /**
     * Begins a measure that has been decided.
     *
     * @param id its name in documents
     * @param network the network that it belongs to
     * @param organisation the municipality or county authority that does it
     * @return the builder
     */
    public static MeasureBuilder builder(Identifier id, Identifier network, MemberOrganisation organisation) {
        return new MeasureBuilder(id, network, organisation);
    }

    /**
     * A builder that has everything of this measure already.
     *
     * @return the builder
     */
    public MeasureBuilder toBuilder() {
        return new MeasureBuilder(this);
    }

    @Override
    public String label() {
        return title;
    }
}
