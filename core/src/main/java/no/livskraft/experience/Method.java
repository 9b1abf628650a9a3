package no.livskraft.experience;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * A method, a tool or a working method that a network develops or puts to use, and that others can take over. Immutable.
 *
 * @param id its name in documents
 * @param network the network that spreads it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param form what it is
 * @param title what it is called
 * @param description what it is for and how it is used, in plain words
 * @param themes codes of the themes that it serves; unmodifiable
 * @param workshops ids of the workshops where it was used; unmodifiable
 * @param location where it can be had, such as a web address; empty if nowhere yet
 */
public record Method(
        Identifier id,
        Identifier network,
        boolean fictitious,
        Form form,
        String title,
        String description,
        List<Identifier> themes,
        List<Identifier> workshops,
        Optional<String> location)
        implements NetworkPart {

    /** What it is. */
    public enum Form {
        /** A way of proceeding, step by step. */
        METHOD(LocalizedText.of("metode", "metode", "method")),
        /** Something to use, such as a form, a calculator or a map. */
        TOOL(LocalizedText.of("verktøy", "verktøy", "tool")),
        /** A way of working together. */
        WORKING_METHOD(LocalizedText.of("arbeidsform", "arbeidsform", "working method"));

        private final LocalizedText title;

        Form(LocalizedText title) {
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

    /** Copies the lists. */
    public Method {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(location, "location");
        themes = List.copyOf(themes);
        workshops = List.copyOf(workshops);
    }

    @Override
    public String label() {
        return title;
    }
}
