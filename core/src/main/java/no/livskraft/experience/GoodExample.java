package no.livskraft.experience;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.decision.Contact;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * Something that went well and that others can learn from. Immutable; may be incomplete, and then the rules say what is
 * missing. The form follows what a reader in another municipality asks: who, what, how it went, and what to mind.
 *
 * @param id its name in documents
 * @param network the network that makes it visible
 * @param organisation the municipality or county authority that did it; empty while that is not told
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what it is called
 * @param theme the code of its theme; empty while it has none
 * @param measure the measure that it tells of; empty if it is no measure of the network
 * @param done what was done; blank while that is not written
 * @param result how it went; blank while that is not written
 * @param transferAdvice what others should mind who want to do the same; blank while that is not written
 * @param contact whom to ask; empty while nobody is named
 * @param shared the day it was first shared with others; empty while it has not been
 */
public record GoodExample(
        Identifier id,
        Identifier network,
        Optional<MemberOrganisation> organisation,
        boolean fictitious,
        String title,
        Optional<Identifier> theme,
        Optional<Identifier> measure,
        String done,
        String result,
        String transferAdvice,
        Optional<Contact> contact,
        Optional<LocalDate> shared)
        implements NetworkPart {

    /** Checks that no component is missing. */
    public GoodExample {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(transferAdvice, "transferAdvice");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(shared, "shared");
    }

    /**
     * Begins an example.
     *
     * @param id its name in documents
     * @param network the network that makes it visible
     * @return the builder
     */
    public static GoodExampleBuilder builder(Identifier id, Identifier network) {
        return new GoodExampleBuilder(id, network);
    }

    /**
     * A builder that has everything of this example already.
     *
     * @return the builder
     */
    public GoodExampleBuilder toBuilder() {
        return new GoodExampleBuilder(this);
    }

    @Override
    public String label() {
        return title;
    }
}
