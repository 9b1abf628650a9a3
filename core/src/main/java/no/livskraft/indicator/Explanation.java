package no.livskraft.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;

/**
 * How one value came about: definition, plugin or file, and every figure that went in, down to the vintage of the dataset that
 * it was published in. Computing the definition's formulas from the inputs' figures gives the result again. Immutable.
 *
 * @param definition what was computed, with its formulas
 * @param pluginId the plugin that brought it, or the file
 * @param municipality whose value it is, by its number in the borders
 * @param municipalityName its name then
 * @param period the period of the value
 * @param borders the date whose borders the value is in
 * @param knownAt the figures are as they were known at this moment
 * @param result the value, or why there is none
 * @param fraction numerator, denominator and factor, where the indicator is a ratio
 * @param inputs what went in, in the order of the formulas, or as the calculator asked; unmodifiable
 */
public record Explanation(
        IndicatorDefinition definition,
        String pluginId,
        MunicipalityNumber municipality,
        String municipalityName,
        Period period,
        LocalDate borders,
        Instant knownAt,
        Figure result,
        Optional<Fraction> fraction,
        List<Input> inputs) {

    /**
     * The parts of a ratio. The result is the numerator times the factor, over the denominator.
     *
     * @param numerator what is divided, or why it is absent
     * @param denominator what it is divided by, or why it is absent
     * @param factor what the quotient is multiplied by
     */
    public record Fraction(Figure numerator, Figure denominator, double factor) {}

    /** A figure that went in. */
    public sealed interface Input {

        /**
         * The name that the formula or calculator used.
         *
         * @return the id of a variable or an indicator
         */
        String name();

        /**
         * Which period was looked at.
         *
         * @return the period
         */
        Period period();

        /**
         * What was there.
         *
         * @return the figure in the borders of the explanation, or why there is none
         */
        Figure figure();
    }

    /** How the figure of a period relates to those of its parts, such as the months of a year. */
    public enum Making {
        /** It is the figure that was published for the period, or there is none, and nothing to make one from. */
        AS_PUBLISHED,
        /** It is the figure that was published for the period, though there are figures for parts of it too. */
        BEFORE_ITS_PARTS,
        /** None was published for the period: it is the sum of all parts, since the variable adds up over time. */
        SUM_OF_PARTS,
        /** None was published for the period: it is the first part's, since the variable is a stock at the start. */
        FIRST_PART,
        /** None was published for the period: it is the last part's, since the variable is a stock at the end. */
        LAST_PART,
        /**
         * None was published for the period; there are figures for parts of it, but they do not add up over time, so that
         * only the indicator can say how they make one.
         */
        PARTS_DO_NOT_ADD_UP
    }

    /**
     * A figure of a dataset.
     *
     * @param variable what was observed
     * @param period for which period
     * @param figure the figure in the borders of the explanation
     * @param dataset where it was published, by whom and under which licence
     * @param origins the figures published for the period that it was made from; empty if none is held for the period, or
     *     if it was made from parts; unmodifiable
     * @param making whether it was published for the period or made from its parts
     * @param parts what it was made from, in order of time, those without a figure too; empty if it was not made from
     *     parts; unmodifiable
     */
    public record Observed(
            Variable variable,
            Period period,
            Figure figure,
            Dataset dataset,
            List<Origin> origins,
            Making making,
            List<Observed> parts)
            implements Input {
        /** Copies the lists. */
        public Observed {
            Objects.requireNonNull(making, "making");
            origins = List.copyOf(origins);
            parts = List.copyOf(parts);
        }

        @Override
        public String name() {
            return variable.id();
        }

        /**
         * The figures as published that went in, those for parts of the period too.
         *
         * @return the figures in order of time; unmodifiable
         */
        public List<Origin> published() {
            return Stream.concat(origins.stream(), parts.stream().flatMap(part -> part.published().stream()))
                    .toList();
        }
    }

    /**
     * The value of another indicator.
     *
     * @param explanation how that came about
     */
    public record Derived(Explanation explanation) implements Input {
        @Override
        public String name() {
            return explanation.definition().id();
        }

        @Override
        public Period period() {
            return explanation.period();
        }

        @Override
        public Figure figure() {
            return explanation.result();
        }
    }

    /**
     * A figure as published.
     *
     * @param number the municipality's number in the borders of the dataset
     * @param municipalityName its name then; the number again if the register does not know it
     * @param figure the figure, or why there is none
     * @param vintage since when it was known and where it was read; empty if there is no observation
     * @param symbol what the source wrote instead of the number or beside it
     */
    public record Origin(
            MunicipalityNumber number,
            String municipalityName,
            Figure figure,
            Optional<Vintage> vintage,
            Optional<String> symbol) {}

    /** Checks that nothing is missing and copies the list. */
    public Explanation {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(result, "result");
        inputs = List.copyOf(inputs);
    }

    /**
     * The figures that were there and did not go into the result: those of the branch that an {@code if} did not take,
     * and those behind the first figure of a {@code coalesce}. Any other number in their place would give the same result.
     *
     * @return some of the inputs, in their order; empty if the result is absent, since the reason for that may be any of
     *     them, or if code computed it; unmodifiable
     */
    public List<Input> unused() {
        return UnusedInputs.of(this);
    }

    /**
     * The explanation in plain words, several lines.
     *
     * @param locale the reader's locale
     * @return the text, with line feeds and without one at its end
     */
    public String text(Locale locale) {
        return new ExplanationText(locale).write(this);
    }
}
