package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.ConvertedObservations;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.municipality.SplitWeights;

/** A variable's figures in the borders of the request, with what they were made from. */
final class VariableFigures {

    private final Dataset dataset;
    private final Overlay overlay;
    private final ConvertedObservations converted;
    private final MunicipalityRegister register;
    private final BorderConversion conversion;
    private final LocalDate borders;
    private final Figures figures;
    private final Map<Period, List<Set<MunicipalityNumber>>> wholes = new HashMap<>();

    VariableFigures(
            Dataset dataset,
            Overlay overlay,
            ConvertedObservations converted,
            MunicipalityRegister register,
            BorderConversion conversion,
            LocalDate borders) {
        this.register = register;
        this.conversion = conversion;
        this.borders = borders;
        this.dataset = dataset;
        this.overlay = overlay;
        this.converted = converted;
        this.figures = new Figures(
                converted.observations().grid(),
                Cells.of(converted.observations().cells()));
        for (Period period : converted.observations().grid().periods()) {
            List<Set<MunicipalityNumber>> ofPeriod = converted.together(period);
            if (!ofPeriod.isEmpty()) {
                wholes.put(period, ofPeriod);
            }
        }
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

    /** Whether in any period some municipalities have a figure only as a whole. */
    boolean hasWholes() {
        return !wholes.isEmpty();
    }

    /** The municipalities that have a figure only as a whole in a period. */
    List<Set<MunicipalityNumber>> wholes(Period period) {
        return wholes.getOrDefault(period, List.of());
    }

    /** The figures of groups by period, each as a whole. */
    List<Map<Period, Figure>> of(List<Set<MunicipalityNumber>> groups) {
        return conversion.convertGroups(overlay.observations(), dataset.borders(), borders, groups);
    }

    /** The figures, as their source published them, that a cell was made from; none for a period that is not held. */
    List<Explanation.Origin> origins(MunicipalityNumber municipality, Period period, Optional<SplitWeights> weights) {
        List<Explanation.Origin> origins = new ArrayList<>();
        if (converted.observations().grid().find(municipality, period).isPresent()) {
            Optional<SplitWeights> used = weights.filter(some -> converted.isDivided(municipality, period));
            for (MunicipalityNumber number : converted.origins(municipality, period)) {
                LocalDate day = day(period);
                origins.add(new Explanation.Origin(
                        number,
                        register.find(number, day)
                                .map(MunicipalityVersion::name)
                                .orElse(number.value()),
                        overlay.observations().figure(number, period),
                        overlay.vintage(number, period),
                        overlay.symbol(number, period),
                        register.lineage(number, day, borders).way(municipality),
                        used.map(some -> new Explanation.Share(
                                converted.share(municipality, period, number).orElseThrow(), some.source()))));
            }
        }
        return origins;
    }

    /** The day whose numbers the figures of a period have. */
    private LocalDate day(Period period) {
        if (dataset.borders() instanceof Borders.At at) {
            return at.date();
        }
        return variable().measuredAt() == MeasuredAt.END ? period.end().minusDays(1) : period.start();
    }
}
