package no.livskraft.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.evidence.FigureReference;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * What a network tells the state about its framework conditions and instruments, with the evidence it rests on. Immutable.
 *
 * @param id its name in documents
 * @param network the network that tells
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param addressee the authority that is told
 * @param condition the law, grant or other framework condition that it is about
 * @param experience what the network has met, in plain words
 * @param proposal what should be changed; empty if nothing is proposed
 * @param sent the day it was sent; empty while it has not been
 * @param reply what the authority answered; empty while it has not
 * @param evidence what it rests on
 */
public record Feedback(
        Identifier id,
        Identifier network,
        boolean fictitious,
        String addressee,
        String condition,
        String experience,
        Optional<String> proposal,
        Optional<LocalDate> sent,
        Optional<String> reply,
        Evidence evidence)
        implements NetworkPart {

    /**
     * What feedback rests on: figures as they were known, and parts of the same network.
     *
     * @param figures figures; unmodifiable
     * @param workshops ids of workshops; unmodifiable
     * @param measures ids of measures; unmodifiable
     * @param examples ids of good examples; unmodifiable
     */
    public record Evidence(
            List<FigureReference> figures,
            List<Identifier> workshops,
            List<Identifier> measures,
            List<Identifier> examples) {

        /** Copies the lists. */
        public Evidence {
            figures = List.copyOf(figures);
            workshops = List.copyOf(workshops);
            measures = List.copyOf(measures);
            examples = List.copyOf(examples);
        }

        /**
         * Whether there is nothing.
         *
         * @return true if the feedback rests on nothing that is named
         */
        public boolean isEmpty() {
            return figures.isEmpty() && workshops.isEmpty() && measures.isEmpty() && examples.isEmpty();
        }
    }

    /** Checks that no component is missing. */
    public Feedback {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(experience, "experience");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** What it is about. */
    @Override
    public String label() {
        return condition;
    }
}
