package no.livskraft.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.BorderChange;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;

/**
 * How one value came about: definition, plugin, and every figure that went in, down to the vintage of the dataset that
 * it was published in. Computing the definition's formulas from the inputs' figures gives the result again. Immutable.
 *
 * @param definition what was computed, with its formulas
 * @param pluginId the plugin that brought it
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

    /**
     * A figure of a dataset.
     *
     * @param variable what was observed
     * @param period for which period
     * @param figure the figure in the borders of the explanation
     * @param dataset where it was published, by whom and under which licence
     * @param origins the figures as published that it was made from; empty if none is held for the period; unmodifiable
     */
    public record Observed(Variable variable, Period period, Figure figure, Dataset dataset, List<Origin> origins)
            implements Input {
        /** Copies the list. */
        public Observed {
            origins = List.copyOf(origins);
        }

        @Override
        public String name() {
            return variable.id();
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
     * @param way the changes of borders and numbers between the municipality as published and the one explained, in the
     *     order of time; empty if it is the same; unmodifiable
     * @param share how much of the figure was used, where weights divide it; empty where all of it was, or none could be
     */
    public record Origin(
            MunicipalityNumber number,
            String municipalityName,
            Figure figure,
            Optional<Vintage> vintage,
            Optional<String> symbol,
            List<BorderChange> way,
            Optional<Share> share) {
        /** Copies the list. */
        public Origin {
            way = List.copyOf(way);
        }
    }

    /**
     * How much of a figure was used, by the weights of the request.
     *
     * @param part the share, from 0 to 1
     * @param source what the weights rest on
     */
    public record Share(double part, LocalizedText source) {}

    /** Checks that nothing is missing and copies the list. */
    public Explanation {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(result, "result");
        inputs = List.copyOf(inputs);
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
