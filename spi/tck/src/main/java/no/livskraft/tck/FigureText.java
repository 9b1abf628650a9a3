package no.livskraft.tck;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;

/** Observations as text by cell, so that a failure shows the cells that differ. */
final class FigureText {

    private FigureText() {}

    static Map<String, String> of(Observations observations) {
        Map<String, String> text = new TreeMap<>();
        for (MunicipalityNumber municipality : new TreeSet<>(observations.grid().municipalities())) {
            for (Period period : observations.grid().periods()) {
                Figure figure = observations.figure(municipality, period);
                String symbol = observations.symbol(municipality, period).orElse("");
                if (figure.status() != Status.NOT_AVAILABLE || !symbol.isEmpty()) {
                    String number = figure.isPresent() ? Double.toHexString(figure.value()) : "";
                    text.put(
                            municipality + " " + period,
                            figure.status() + " " + number + " " + figure.flags() + " " + symbol);
                }
            }
        }
        return text;
    }
}
