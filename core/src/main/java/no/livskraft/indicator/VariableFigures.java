package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;

/** A variable's figures in the borders of the request, with what they were made from. */
final class VariableFigures {

    private final Dataset dataset;
    private final Overlay overlay;
    private final ConvertedObservations converted;
    private final Coarsening coarsening;
    private final Figures figures;
    private final MunicipalityRegister register;

    VariableFigures(
            Dataset dataset,
            Overlay overlay,
            ConvertedObservations converted,
            Coarsening coarsening,
            Figures figures,
            MunicipalityRegister register) {
        this.dataset = dataset;
        this.overlay = overlay;
        this.converted = converted;
        this.coarsening = coarsening;
        this.figures = figures;
        this.register = register;
    }

    private Variable variable() {
        return overlay.observations().variable();
    }

    Figures figures() {
        return figures;
    }

    /** A cell and what it came from. */
    Explanation.Observed observed(int row, MunicipalityNumber municipality, Period period) {
        Optional<List<Period>> parts = coarsening.parts(row, period);
        return new Explanation.Observed(
                variable(),
                period,
                coarsening.figure(row, period),
                dataset,
                parts.isPresent() ? List.of() : origins(municipality, period),
                making(row, period, parts.isPresent()),
                parts.orElse(List.of()).stream()
                        .map(part -> observed(row, municipality, part))
                        .toList());
    }

    private Explanation.Making making(int row, Period period, boolean made) {
        if (made) {
            return switch (variable().measuredAt()) {
                case START -> Explanation.Making.FIRST_PART;
                case END -> Explanation.Making.LAST_PART;
                case DURING -> Explanation.Making.SUM_OF_PARTS;
            };
        }
        if (coarsening.finerKinds(period).isEmpty()) {
            return Explanation.Making.AS_PUBLISHED;
        }
        return switch (coarsening.figure(row, period).status()) {
            case NOT_AVAILABLE ->
                Coarsening.isAllowed(variable())
                        ? Explanation.Making.AS_PUBLISHED
                        : Explanation.Making.PARTS_DO_NOT_ADD_UP;
            case NOT_COMPARABLE -> Explanation.Making.AS_PUBLISHED;
            default -> Explanation.Making.BEFORE_ITS_PARTS;
        };
    }

    /** The figures, as their source published them, that a cell was made from; none for a period that is not held. */
    private List<Explanation.Origin> origins(MunicipalityNumber municipality, Period period) {
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
