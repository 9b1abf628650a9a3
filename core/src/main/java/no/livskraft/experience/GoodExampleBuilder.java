package no.livskraft.experience;

import java.time.LocalDate;
import java.util.Optional;
import no.livskraft.decision.Contact;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link GoodExample}. Not safe for use by several threads. */
public final class GoodExampleBuilder {

    private final Identifier id;
    private final Identifier network;
    private Optional<MemberOrganisation> organisation = Optional.empty();
    private boolean fictitious;
    private String title = "";
    private Optional<Identifier> theme = Optional.empty();
    private Optional<Identifier> measure = Optional.empty();
    private String done = "";
    private String result = "";
    private String transferAdvice = "";
    private Optional<Contact> contact = Optional.empty();
    private Optional<LocalDate> shared = Optional.empty();

    GoodExampleBuilder(Identifier id, Identifier network) {
        this.id = id;
        this.network = network;
    }

    GoodExampleBuilder(GoodExample goodExample) {
        this(goodExample.id(), goodExample.network());
        organisation = goodExample.organisation();
        fictitious = goodExample.fictitious();
        title = goodExample.title();
        theme = goodExample.theme();
        measure = goodExample.measure();
        done = goodExample.done();
        result = goodExample.result();
        transferAdvice = goodExample.transferAdvice();
        contact = goodExample.contact();
        shared = goodExample.shared();
    }

    /**
     * Sets the municipality or county authority that did it.
     *
     * @param value the municipality or county authority that did it
     * @return this builder
     */
    public GoodExampleBuilder organisation(MemberOrganisation value) {
        organisation = Optional.of(value);
        return this;
    }

    /**
     * Marks it as fictitious: invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public GoodExampleBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets what it is called.
     *
     * @param value what it is called
     * @return this builder
     */
    public GoodExampleBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets the code of its theme.
     *
     * @param value the code of its theme
     * @return this builder
     */
    public GoodExampleBuilder theme(Identifier value) {
        theme = Optional.of(value);
        return this;
    }

    /**
     * Sets the measure that it tells of.
     *
     * @param value the measure that it tells of
     * @return this builder
     */
    public GoodExampleBuilder measure(Identifier value) {
        measure = Optional.of(value);
        return this;
    }

    /**
     * Sets what was done.
     *
     * @param value what was done
     * @return this builder
     */
    public GoodExampleBuilder done(String value) {
        done = value;
        return this;
    }

    /**
     * Sets how it went.
     *
     * @param value how it went
     * @return this builder
     */
    public GoodExampleBuilder result(String value) {
        result = value;
        return this;
    }

    /**
     * Sets what others should mind who want to do the same.
     *
     * @param value what others should mind who want to do the same
     * @return this builder
     */
    public GoodExampleBuilder transferAdvice(String value) {
        transferAdvice = value;
        return this;
    }

    /**
     * Sets whom to ask.
     *
     * @param value whom to ask
     * @return this builder
     */
    public GoodExampleBuilder contact(Contact value) {
        contact = Optional.of(value);
        return this;
    }

    /**
     * Sets the day it was first shared with others.
     *
     * @param value the day it was first shared with others
     * @return this builder
     */
    public GoodExampleBuilder shared(LocalDate value) {
        shared = Optional.of(value);
        return this;
    }

    /**
     * The example with what has been set; further changes to the builder do not reach it.
     *
     * @return the goodexample
     */
    public GoodExample build() {
        return new GoodExample(
                id,
                network,
                organisation,
                fictitious,
                title,
                theme,
                measure,
                done,
                result,
                transferAdvice,
                contact,
                shared);
    }
}
