package no.livskraft.experience;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * The experience that a member brings into a network from earlier work: the <i>ryggsekk</i>. Immutable.
 *
 * @param id its name in documents
 * @param network the network that it is brought into
 * @param organisation the municipality or county authority that carries it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param experiences what is in it; unmodifiable
 */
public record Backpack(
        Identifier id,
        Identifier network,
        MemberOrganisation organisation,
        boolean fictitious,
        List<Experience> experiences)
        implements NetworkPart {

    /**
     * Something that was done before, and what was learned from it.
     *
     * @param title what it was, such as a programme that the municipality took part in
     * @param from the year it began; empty if that is not known
     * @param until the year it ended; empty if it goes on or that is not known
     * @param theme the code of the theme that it belongs to; empty if it belongs to none
     * @param lesson what was learned, in plain words; blank if nobody has said
     */
    public record Experience(
            String title, Optional<Year> from, Optional<Year> until, Optional<Identifier> theme, String lesson) {

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if it ended before it began
         */
        public Experience {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(lesson, "lesson");
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                throw new IllegalArgumentException(
                        "'" + title + "' began in " + from.get() + " and ended in " + until.get());
            }
        }
    }

    /** Copies the list. */
    public Backpack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        experiences = List.copyOf(experiences);
    }

    /** The title of the first experience; blank for an empty backpack. */
    @Override
    public String label() {
        return experiences.isEmpty() ? "" : experiences.get(0).title();
    }
}
