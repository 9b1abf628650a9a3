package no.livskraft.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is: its meaning for people and how its values come about.
 *
 * <p><b>Small numbers.</b> A value that is present and whose denominator is below {@code smallestBase} carries
 * {@link Flag#SMALL_BASE}. A count greater than 0 and less than {@code smallestCount} is {@link Status#WITHHELD}, and so is
 * what is computed from it: the count is the numerator, or the value of an indicator without one. Zero is shown. The
 * limit guards this indicator's own cells; an indicator of the same figures that has no limit shows them.
 *
 * @param id a stable name: a lower-case letter, then lower-case letters, digits or underscores
 * @param version counts up when values of the same figures would change; at least 1
 * @param title its name for people
 * @param description what it tells and what it does not, in plain language
 * @param unit the unit of its values
 * @param decimals how many decimals people are shown, 0 to 9; values themselves are never rounded
 * @param computation how its values come about
 * @param periodKind the kind of periods that it has values for; variables with figures for shorter periods only are made
 *     coarser if they allow it, as {@link Variable} says
 * @param direction which way is better
 * @param perspective what it looks at
 * @param themes codes of the programme themes that it belongs to; may be empty; unmodifiable
 * @param vitalityDimensions codes of the vitality dimensions that it belongs to; may be empty; unmodifiable
 * @param influence how much the municipality can do about it; empty if nobody has said
 * @param smallestBase values whose denominator is below this are flagged, at least 1; empty if none is too small
 * @param smallestCount counts below this are withheld, at least 1; empty if all are shown
 * @param sources where the figures behind it can be had; may be empty; unmodifiable
 * @param sdgTargets the targets of the Sustainable Development Goals that it tells of; may be empty; unmodifiable
 * @param taxonomy its place in the taxonomy of KS and Statistics Norway; empty if it has none
 */
public record IndicatorDefinition(
        String id,
        int version,
        LocalizedText title,
        LocalizedText description,
        Unit unit,
        int decimals,
        Computation computation,
        PeriodKind periodKind,
        Direction direction,
        Perspective perspective,
        Set<String> themes,
        Set<String> vitalityDimensions,
        Optional<Influence> influence,
        Optional<Integer> smallestBase,
        Optional<Integer> smallestCount,
        List<FigureSource> sources,
        Set<SdgTarget> sdgTargets,
        Optional<Taxonomy> taxonomy) {

    /**
     * Checks the parts and copies the collections.
     *
     * @throws IllegalArgumentException if the id has another form, the version is less than 1, the decimals are not 0 to
     *     9, a limit for small numbers is less than 1, or one formula is given a smallest base, since it has no
     *     denominator
     */
    public IndicatorDefinition {
        Identifiers.check("an indicator", id);
        if (version < 1) {
            throw new InvariantException(
                    "Indikatoren «" + id + "» har versjon " + version + "; den første er 1",
                    "Indikatoren «" + id + "» har versjon " + version + "; den fyrste er 1",
                    "Indicator '" + id + "' has version " + version + "; the first is 1");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(unit, "unit");
        if (decimals < 0 || decimals > 9) {
            throw new InvariantException(
                    "Indikatoren «" + id + "» har " + decimals + " desimaler, ikke 0 til 9",
                    "Indikatoren «" + id + "» har " + decimals + " desimalar, ikkje 0 til 9",
                    "Indicator '" + id + "' has " + decimals + " decimals, not 0 to 9");
        }
        Objects.requireNonNull(computation, "computation");
        Objects.requireNonNull(periodKind, "periodKind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(perspective, "perspective");
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        vitalityDimensions = Collections.unmodifiableSet(new TreeSet<>(vitalityDimensions));
        Objects.requireNonNull(influence, "influence");
        checkLimit(id, smallestBase);
        checkLimit(id, smallestCount);
        if (smallestBase.isPresent() && computation instanceof Computation.Formula) {
            throw new InvariantException(
                    "Indikatoren «" + id + "» er én formel og har ingen nevner som kan være for liten; gjør den til et"
                            + " forhold",
                    "Indikatoren «" + id
                            + "» er éin formel og har ingen nemnar som kan vere for liten; gjer han til eit"
                            + " forhold",
                    "Indicator '" + id
                            + "' is one formula and has no denominator that could be too small; make it a ratio");
        }
        sources = List.copyOf(sources);
        sdgTargets = Collections.unmodifiableSet(new TreeSet<>(sdgTargets));
        Objects.requireNonNull(taxonomy, "taxonomy");
    }

    private static void checkLimit(String id, Optional<Integer> limit) {
        if (limit.filter(value -> value < 1).isPresent()) {
            throw new InvariantException(
                    "Indikatoren «" + id + "» har en grense for små tall på " + limit.get()
                            + ", under 1; fjern grensen",
                    "Indikatoren «" + id + "» har ei grense for små tal på " + limit.get()
                            + ", under 1; ta bort grensa",
                    "Indicator '" + id + "' has a limit for small numbers of " + limit.get()
                            + ", less than 1; remove the limit");
        }
    }

    /**
     * Begins a definition of a yearly indicator, version 1, without decimals. Which way is better, and whether it looks at
     * the municipality as a territory or at what it does itself, is for whoever defines it to say.
     *
     * @param id its stable name
     * @return the builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Collects the parts of a definition. Not safe for use by several threads. */
    public static final class Builder {

        private final String id;
        private int version = 1;
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText description;
        private @Nullable Unit unit;
        private int decimals;
        private @Nullable Computation computation;
        private PeriodKind periodKind = PeriodKind.YEAR;
        private @Nullable Direction direction;
        private @Nullable Perspective perspective;
        private Set<String> themes = Set.of();
        private Set<String> vitalityDimensions = Set.of();
        private @Nullable Influence influence;
        private @Nullable Integer smallestBase;
        private @Nullable Integer smallestCount;
        private List<FigureSource> sources = List.of();
        private Set<SdgTarget> sdgTargets = Set.of();
        private @Nullable Taxonomy taxonomy;

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the version.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder version(int value) {
            version = value;
            return this;
        }

        /**
         * Sets the name for people.
         *
         * @param value the name
         * @return this builder
         */
        public Builder title(LocalizedText value) {
            title = value;
            return this;
        }

        /**
         * Sets what the indicator tells and what it does not.
         *
         * @param value plain language
         * @return this builder
         */
        public Builder description(LocalizedText value) {
            description = value;
            return this;
        }

        /**
         * Sets the unit of the values and how many decimals people are shown.
         *
         * @param value the unit
         * @param shownDecimals 0 to 9
         * @return this builder
         */
        public Builder unit(Unit value, int shownDecimals) {
            unit = value;
            decimals = shownDecimals;
            return this;
        }

        /**
         * Sets how the values come about.
         *
         * @param value the computation
         * @return this builder
         */
        public Builder computation(Computation value) {
            computation = value;
            return this;
        }

        /**
         * Sets the kind of periods that the indicator has values for.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder periodKind(PeriodKind value) {
            periodKind = value;
            return this;
        }

        /**
         * Sets which way is better.
         *
         * @param value the direction
         * @return this builder
         */
        public Builder direction(Direction value) {
            direction = value;
            return this;
        }

        /**
         * Sets what the indicator looks at.
         *
         * @param value the perspective
         * @return this builder
         */
        public Builder perspective(Perspective value) {
            perspective = value;
            return this;
        }

        /**
         * Sets the programme themes that the indicator belongs to.
         *
         * @param codes codes of themes
         * @return this builder
         */
        public Builder themes(String... codes) {
            themes = new TreeSet<>(Arrays.asList(codes));
            return this;
        }

        /**
         * Sets the vitality dimensions that the indicator belongs to.
         *
         * @param codes codes of dimensions
         * @return this builder
         */
        public Builder vitalityDimensions(String... codes) {
            vitalityDimensions = new TreeSet<>(Arrays.asList(codes));
            return this;
        }

        /**
         * Sets how much the municipality can do about the indicator.
         *
         * @param value how much
         * @return this builder
         */
        public Builder influence(Influence value) {
            influence = value;
            return this;
        }

        /**
         * Sets the denominator below which a value is flagged.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder smallestBase(int value) {
            smallestBase = value;
            return this;
        }

        /**
         * Sets the count below which a value is withheld.
         *
         * @param value at least 1
         * @return this builder
         */
        public Builder smallestCount(int value) {
            smallestCount = value;
            return this;
        }

        /**
         * Sets where the figures can be had.
         *
         * @param values the sources
         * @return this builder
         */
        public Builder sources(FigureSource... values) {
            sources = List.of(values);
            return this;
        }

        /**
         * Sets the targets of the Sustainable Development Goals that the indicator tells of.
         *
         * @param codes codes of targets, such as {@code 11.6}
         * @return this builder
         * @throws IllegalArgumentException if there is no such target
         */
        public Builder sdgTargets(String... codes) {
            sdgTargets = Arrays.stream(codes).map(SdgTarget::new).collect(Collectors.toCollection(TreeSet::new));
            return this;
        }

        /**
         * Sets the place in the taxonomy of KS and Statistics Norway.
         *
         * @param value the place
         * @return this builder
         */
        public Builder taxonomy(Taxonomy value) {
            taxonomy = value;
            return this;
        }

        /**
         * The definition.
         *
         * @return the definition
         * @throws IllegalStateException if title, description, unit, computation, direction or perspective is not set; the
         *     message names it
         * @throws IllegalArgumentException if a part has a form that the definition refuses
         */
        public IndicatorDefinition build() {
            return new IndicatorDefinition(
                    id,
                    version,
                    set("title", title),
                    set("description", description),
                    set("unit", unit),
                    decimals,
                    set("computation", computation),
                    periodKind,
                    set("direction", direction),
                    set("perspective", perspective),
                    themes,
                    vitalityDimensions,
                    Optional.ofNullable(influence),
                    Optional.ofNullable(smallestBase),
                    Optional.ofNullable(smallestCount),
                    sources,
                    sdgTargets,
                    Optional.ofNullable(taxonomy));
        }

        private <T> T set(String what, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("Indicator '" + id + "' needs a " + what);
            }
            return value;
        }
    }
}
