package no.livskraft.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.evidence.FigureReference;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link Resolution}. Not safe for use by several threads. */
public final class ResolutionBuilder {

    private final Identifier id;
    private final Identifier network;
    private final MemberOrganisation organisation;
    private boolean fictitious;
    private String title = "";
    private Optional<ArchiveCase> archiveCase = Optional.empty();
    private final List<Identifier> themes = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private final List<Treatment> treatments = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<FigureReference> basis = new ArrayList<>();
    private Optional<Contact> politicalContact = Optional.empty();
    private Optional<Contact> administrativeContact = Optional.empty();

    ResolutionBuilder(Identifier id, Identifier network, MemberOrganisation organisation) {
        this.id = id;
        this.network = network;
        this.organisation = organisation;
    }

    ResolutionBuilder(Resolution resolution) {
        this(resolution.id(), resolution.network(), resolution.organisation());
        fictitious = resolution.fictitious();
        title = resolution.title();
        archiveCase = resolution.archiveCase();
        themes.addAll(resolution.themes());
        from = resolution.from();
        until = resolution.until();
        treatments.addAll(resolution.treatments());
        conditions.addAll(resolution.conditions());
        basis.addAll(resolution.basis());
        politicalContact = resolution.politicalContact();
        administrativeContact = resolution.administrativeContact();
    }

    /**
     * Marks it as fictitious: invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public ResolutionBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets what the case is called.
     *
     * @param value what the case is called
     * @return this builder
     */
    public ResolutionBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets the case in the archive, such as {@code 25/805}.
     *
     * @param value the case in the archive, such as {@code 25/805}
     * @return this builder
     */
    public ResolutionBuilder archiveCase(ArchiveCase value) {
        archiveCase = Optional.of(value);
        return this;
    }

    /**
     * Sets codes of the themes that the member takes part in, in place of those there were.
     *
     * @param values codes of the themes that the member takes part in
     * @return this builder
     */
    public ResolutionBuilder themes(List<Identifier> values) {
        themes.clear();
        themes.addAll(values);
        return this;
    }

    /**
     * Sets the first day that is resolved for.
     *
     * @param value the first day that is resolved for
     * @return this builder
     */
    public ResolutionBuilder from(LocalDate value) {
        from = Optional.of(value);
        return this;
    }

    /**
     * Sets the day after the last that is resolved for.
     *
     * @param value the day after the last that is resolved for
     * @return this builder
     */
    public ResolutionBuilder until(LocalDate value) {
        until = Optional.of(value);
        return this;
    }

    /**
     * Adds one to how the case was treated, in the order of time.
     *
     * @param value one more
     * @return this builder
     */
    public ResolutionBuilder treatment(Treatment value) {
        treatments.add(value);
        return this;
    }

    /**
     * Sets how the case was treated, in the order of time, in place of those there were.
     *
     * @param values how the case was treated, in the order of time
     * @return this builder
     */
    public ResolutionBuilder treatments(List<Treatment> values) {
        treatments.clear();
        treatments.addAll(values);
        return this;
    }

    /**
     * Adds one to what the resolution makes taking part depend on, in its own words.
     *
     * @param value one more
     * @return this builder
     */
    public ResolutionBuilder condition(String value) {
        conditions.add(value);
        return this;
    }

    /**
     * Sets what the resolution makes taking part depend on, in its own words, in place of those there were.
     *
     * @param values what the resolution makes taking part depend on, in its own words
     * @return this builder
     */
    public ResolutionBuilder conditions(List<String> values) {
        conditions.clear();
        conditions.addAll(values);
        return this;
    }

    /**
     * Adds one to the figures that the resolution rested on, as they were known that day.
     *
     * @param value one more
     * @return this builder
     */
    public ResolutionBuilder restingOn(FigureReference value) {
        basis.add(value);
        return this;
    }

    /**
     * Sets the figures that the resolution rested on, as they were known that day, in place of those there were.
     *
     * @param values the figures that the resolution rested on, as they were known that day
     * @return this builder
     */
    public ResolutionBuilder basis(List<FigureReference> values) {
        basis.clear();
        basis.addAll(values);
        return this;
    }

    /**
     * Sets whom to turn to among the elected.
     *
     * @param value whom to turn to among the elected
     * @return this builder
     */
    public ResolutionBuilder politicalContact(Contact value) {
        politicalContact = Optional.of(value);
        return this;
    }

    /**
     * Sets whom to turn to in the administration.
     *
     * @param value whom to turn to in the administration
     * @return this builder
     */
    public ResolutionBuilder administrativeContact(Contact value) {
        administrativeContact = Optional.of(value);
        return this;
    }

    /**
     * The resolution with what has been set; further changes to the builder do not reach it.
     *
     * @return the resolution
     */
    public Resolution build() {
        return new Resolution(
                id,
                network,
                organisation,
                fictitious,
                title,
                archiveCase,
                themes,
                from,
                until,
                treatments,
                conditions,
                basis,
                politicalContact,
                administrativeContact);
    }
}
