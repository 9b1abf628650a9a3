package no.livskraft.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is: its meaning for people and how its values come about.
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
        Set<String> vitalityDimensions) {

    /**
     * Checks the parts and copies the sets.
     *
     * @throws IllegalArgumentException if the id has another form, the version is less than 1, or the decimals are not 0
     *     to 9
     */
    public IndicatorDefinition {
        Identifiers.check("an indicator", id);
        if (version < 1) {
            throw new IllegalArgumentException("Indicator '" + id + "' has version " + version + "; the first is 1");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(unit, "unit");
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("Indicator '" + id + "' has " + decimals + " decimals, not 0 to 9");
        }
        Objects.requireNonNull(computation, "computation");
        Objects.requireNonNull(periodKind, "periodKind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(perspective, "perspective");
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        vitalityDimensions = Collections.unmodifiableSet(new TreeSet<>(vitalityDimensions));
    }

    /**
     * Begins a definition of a yearly indicator of the territory, version 1, without decimals, that is
     * {@link Direction#CONTEXT} until said otherwise.
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
        private Direction direction = Direction.CONTEXT;
        private Perspective perspective = Perspective.TERRITORY;
        private Set<String> themes = Set.of();
        private Set<String> vitalityDimensions = Set.of();

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
         * The definition.
         *
         * @return the definition
         * @throws IllegalStateException if title, description, unit or computation is not set; the message names it
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
                    direction,
                    perspective,
                    themes,
                    vitalityDimensions);
        }

        private <T> T set(String what, @Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("Indicator '" + id + "' needs a " + what);
            }
            return value;
        }
    }
}
