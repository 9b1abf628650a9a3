package no.livskraft.benchmarks;

import java.util.Arrays;

/** The usual way: the hand-written loop, then every indicator's values of every year copied and sorted. No statuses. */
final class GroupsByHand implements Subject {

    private final ByHand loop;
    private final GroupFigures figures;
    private final double[] sorted;
    private final int municipalities;
    private final int periods;

    GroupsByHand(Workload workload) {
        loop = new ByHand(workload);
        GroupFigures room = GroupFigures.of(workload);
        figures = new GroupFigures(loop.compute(), room.means(), room.medians(), room.ranks(), room.changes());
        municipalities = workload.municipalities().size();
        periods = workload.periods().size();
        sorted = new double[municipalities];
    }

    @Override
    public GroupFigures compute() {
        double[][] values = loop.compute();
        for (int i = 0; i < values.length; i++) {
            for (int period = 0; period < periods; period++) {
                ofPeriod(values[i], i, period);
            }
            changes(values[i], figures.changes()[i]);
        }
        return figures;
    }

    private void ofPeriod(double[] values, int indicator, int period) {
        int count = 0;
        double sum = 0;
        int counted = 0;
        for (int row = 0; row < municipalities; row++) {
            double value = values[row * periods + period];
            if (!Double.isNaN(value)) {
                sorted[count++] = value;
                if (row >= GroupFigures.NETWORK_FROM && row < GroupFigures.NETWORK_TO) {
                    sum += value;
                    counted++;
                }
            }
        }
        Arrays.sort(sorted, 0, count);
        figures.means()[indicator][period] = counted == 0 ? Double.NaN : sum / counted;
        figures.medians()[indicator][period] =
                count == 0 ? Double.NaN : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        for (int row = 0; row < municipalities; row++) {
            int cell = row * periods + period;
            double value = values[cell];
            figures.ranks()[indicator][cell] = Double.isNaN(value) ? Double.NaN : count - upTo(value, count) + 1;
        }
    }

    /** How many of the sorted values are not above a value. */
    private int upTo(double value, int count) {
        int place = Arrays.binarySearch(sorted, 0, count, value) + 1;
        while (place < count && sorted[place] == value) {
            place++;
        }
        return place;
    }

    private void changes(double[] values, double[] into) {
        for (int row = 0; row < municipalities; row++) {
            int first = row * periods;
            Arrays.fill(into, first, first + GroupFigures.YEARS, Double.NaN);
            for (int cell = first + GroupFigures.YEARS; cell < first + periods; cell++) {
                into[cell] = values[cell] - values[cell - GroupFigures.YEARS];
            }
        }
    }

    @Override
    public double[][] numbers() {
        return compute().columns();
    }
}
