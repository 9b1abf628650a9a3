package no.livskraft.tck;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.spi.indicator.Cell;

/** A cell that remembers what was read, refuses what was not declared, and dies when its call ends. */
final class SampleCell implements Cell {

    /** One figure that a calculator asked for. */
    record Read(String variable, Period period) {}

    private final Place place;
    private final List<String> inputs;
    private final SampleFigures figures;
    private final Runnable onRead;
    private final Map<Read, Figure> reads = new LinkedHashMap<>();
    private final Set<String> undeclared = new LinkedHashSet<>();
    private final Runnable onReadAfterEnd;
    private boolean ended;

    /** Which cell. */
    record Place(MunicipalityNumber municipality, Period period) {
        @Override
        public String toString() {
            return "municipality " + municipality + ", " + period;
        }
    }

    SampleCell(Place place, List<String> inputs, SampleFigures figures, Runnable onRead, Runnable onReadAfterEnd) {
        this.place = place;
        this.inputs = inputs;
        this.figures = figures;
        this.onRead = onRead;
        this.onReadAfterEnd = onReadAfterEnd;
    }

    @Override
    public MunicipalityNumber municipality() {
        return place.municipality();
    }

    @Override
    public Period period() {
        return place.period();
    }

    @Override
    public Figure figure(String variable, Period period) {
        if (ended) {
            onReadAfterEnd.run();
            throw new IllegalStateException("The call that this cell was given to has ended");
        }
        if (!inputs.contains(variable)) {
            undeclared.add(variable);
            throw new IllegalArgumentException("'" + variable + "' is not among the inputs " + inputs);
        }
        Read read = new Read(variable, period);
        Figure figure = reads.get(read);
        if (figure == null) {
            figure = figures.figure(place.municipality(), variable, period);
            reads.put(read, figure);
        }
        onRead.run();
        return figure;
    }

    void end() {
        ended = true;
    }

    Map<Read, Figure> reads() {
        return new LinkedHashMap<>(reads);
    }

    Set<String> undeclared() {
        return undeclared;
    }
}
