package no.livskraft.indication;

import java.util.List;
import java.util.Objects;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.comparison.Coverage;
import no.livskraft.programme.Identifier;

/**
 * What an indicator shows across the networks of a programme that use it. It is an indication and no national indicator:
 * the municipalities chose to take part, and are no sample of the country.
 *
 * @param definition the indicator
 * @param period the period
 * @param networks the networks that use the indicator, in the order of their ids; unmodifiable
 * @param municipalities how many of the networks' municipalities have a figure
 * @param comparison the municipalities that the table holds, with the ratio of sums, mean and median of the figures shown
 */
public record Indication(
        IndicatorDefinition definition,
        Period period,
        List<Identifier> networks,
        Coverage municipalities,
        Comparison comparison) {

    /** Copies the list. */
    public Indication {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(period, "period");
        networks = List.copyOf(networks);
        Objects.requireNonNull(municipalities, "municipalities");
        Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * The one figure that says most: the ratio of sums of an indicator that is a ratio, the median of another.
     *
     * @return the figure, or why there is none
     */
    public Figure figure() {
        Figure ratio = comparison.ratioOfSums();
        return ratio.status() == Status.NOT_APPLICABLE ? comparison.median() : ratio;
    }

    /**
     * What it rests on, as a sentence that goes wherever the figure is shown.
     *
     * @return the sentence in three languages
     */
    public LocalizedText basis() {
        int counted = municipalities.counted();
        int all = municipalities.all();
        int of = networks.size();
        return LocalizedText.of(
                "Indikasjon fra " + counted + " av " + all + " kommuner i " + of
                        + " nettverk; ikke en nasjonal indikator, for kommunene er ikke et utvalg av landet",
                "Indikasjon frå " + counted + " av " + all + " kommunar i " + of
                        + " nettverk; ikkje ein nasjonal indikator, for kommunane er ikkje eit utval av landet",
                "Indication from " + counted + " of " + all + " municipalities in " + of + " "
                        + (of == 1 ? "network" : "networks")
                        + "; not a national indicator, since the municipalities are no sample of the country");
    }
}
