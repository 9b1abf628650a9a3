package no.livskraft.benchmarks;

/**
 * The hand-written loop without a look at the divisor, so that the machine can divide four numbers at a time: a division
 * by zero leaves infinity among the results, and whoever reads them must know that it stands for nothing.
 */
final class ByHandUntested extends ByHand {

    ByHandUntested(Workload workload) {
        super(workload);
    }

    @Override
    void share(double[] a, double[] b, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = 100 * (a[i] + b[i]) / c[i];
        }
    }

    @Override
    void perThousand(double[] a, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = 1000 * a[i] / c[i];
        }
    }

    @Override
    void difference(double[] a, double[] b, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (a[i] - b[i]) / c[i];
        }
    }
}
