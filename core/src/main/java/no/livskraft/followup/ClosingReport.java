package no.livskraft.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * What a network leaves behind when it ends: who took part, what came of it, what was learned, and what goes on. Immutable;
 * may be incomplete, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param network the network that it is about
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param date the day it was finished; empty while it is not
 * @param participation who took part and how, in plain words; blank while that is not written
 * @param results what came of the work; blank while that is not written
 * @param lessons what others can learn from it; blank while that is not written
 * @param continuations what goes on after the network, each with who takes it on; unmodifiable
 */
public record ClosingReport(
        Identifier id,
        Identifier network,
        boolean fictitious,
        Optional<LocalDate> date,
        String participation,
        String results,
        String lessons,
        List<Continuation> continuations)
        implements NetworkPart {

    /**
     * Something that goes on after the network.
     *
     * @param what what goes on
     * @param responsible the role or organisation that takes it on; empty while nobody does
     */
    public record Continuation(String what, Optional<String> responsible) {

        /** Checks that nothing is missing. */
        public Continuation {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(responsible, "responsible");
        }
    }

    /** Copies the list. */
    public ClosingReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(lessons, "lessons");
        continuations = List.copyOf(continuations);
    }

    @Override
    public String label() {
        return results;
    }
}
