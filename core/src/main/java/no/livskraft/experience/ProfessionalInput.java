package no.livskraft.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * Knowledge that somebody brings to a network (<i>faglig påfyll</i>), such as a talk by a research institute. Immutable.
 *
 * @param id its name in documents
 * @param network the network that receives it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what it is about
 * @param provider the organisation that gives it, never a named person
 * @param date the day; empty while it is not set
 * @param workshop the workshop where it is given; empty if it is given elsewhere
 * @param themes codes of the themes that it belongs to; unmodifiable
 */
public record ProfessionalInput(
        Identifier id,
        Identifier network,
        boolean fictitious,
        String title,
        String provider,
        Optional<LocalDate> date,
        Optional<Identifier> workshop,
        List<Identifier> themes)
        implements NetworkPart {

    /** Copies the list. */
    public ProfessionalInput {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(workshop, "workshop");
        themes = List.copyOf(themes);
    }

    @Override
    public String label() {
        return title;
    }
}
