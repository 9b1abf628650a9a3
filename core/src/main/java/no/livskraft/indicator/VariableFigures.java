package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;

/** A variable's figures in the borders of the request, with what they were made from. */
final class VariableFigures {

    private final Dataset dataset;
    private final Overlay overlay;
    private final ConvertedObservations converted;
    private final MunicipalityRegister register;
    private final Figures figures;

    VariableFigures(Dataset dataset, Overlay overlay, ConvertedObservations converted, MunicipalityRegister register) {
        this.register = register;
        this.dataset = dataset;
        this.overlay = overlay;
        this.converted = converted;
        this.figures = new Figures(
                converted.observations().grid(),
                Cells.of(converted.observations().cells()));
    }

    Variable variable() {
        return overlay.observations().variable();
    }

    Dataset dataset() {
        return dataset;
    }

    Figures figures() {
        return figures;
    }

    /** The figures, as their source published them, that a cell was made from; none for a period that is not held. */
    List<Explanation.Origin> origins(MunicipalityNumber municipality, Period period) {
        List<Explanation.Origin> origins = new ArrayList<>();
        if (converted.observations().grid().find(municipality, period).isPresent()) {
            for (MunicipalityNumber number : converted.origins(municipality, period)) {
                origins.add(new Explanation.Origin(
                        number,
                        name(number, period),
                        overlay.observations().figure(number, period),
                        overlay.vintage(number, period),
                        overlay.symbol(number, period)));
            }
        }
        return origins;
    }

    private String name(MunicipalityNumber number, Period period) {
        LocalDate day = dataset.borders() instanceof Borders.At at
                ? at.date()
                : variable().measuredAt() == MeasuredAt.END ? period.end().minusDays(1) : period.start();
        return day.isBefore(register.coveredFrom())
                ? number.value()
                : register.find(number, day).map(MunicipalityVersion::name).orElse(number.value());
    }
}
