package no.livskraft.indicator.formula;

/**
 * What a program does to numbers: once for a cell and once for a block. A missing figure is NaN here.
 *
 * <p>Every operation is <em>sticky</em>: if an operand is not finite, neither is the result. So at the end of a program
 * a finite number proves that every figure was there and no step on the way was undefined, and blocks need no
 * look at statuses in between. Division by infinity and the smaller of a number and infinity would break that, hence
 * their {@code x * 0.0}, which is 0 for a finite x and NaN otherwise.
 */
public enum Operation {
    /** The sum. */
    ADD(2) {
        @Override
        double apply(double a, double b) {
            return a + b;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = a[i] + b[i];
            }
        }
    },
    /** The difference. */
    SUBTRACT(2) {
        @Override
        double apply(double a, double b) {
            return a - b;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = a[i] - b[i];
            }
        }
    },
    /** The product. */
    MULTIPLY(2) {
        @Override
        double apply(double a, double b) {
            return a * b;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = a[i] * b[i];
            }
        }
    },
    /** The quotient. */
    DIVIDE(2) {
        @Override
        double apply(double a, double b) {
            return a / b + b * 0.0;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = a[i] / b[i] + b[i] * 0.0;
            }
        }
    },
    /** The smaller. */
    MIN(2) {
        @Override
        double apply(double a, double b) {
            return Math.min(a, b) + a * 0.0 + b * 0.0;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = Math.min(a[i], b[i]) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** The larger. */
    MAX(2) {
        @Override
        double apply(double a, double b) {
            return Math.max(a, b) + a * 0.0 + b * 0.0;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = Math.max(a[i], b[i]) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** The number with the other sign; the second operand is the first again. */
    NEGATE(1) {
        @Override
        double apply(double a, double b) {
            return -a;
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = -a[i];
            }
        }
    },
    /** The number without its sign; the second operand is the first again. */
    ABS(1) {
        @Override
        double apply(double a, double b) {
            return Math.abs(a);
        }

        @Override
        void run(int count, double[] a, double[] b, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = Math.abs(a[i]);
            }
        }
    };

    private final int operands;

    Operation(int operands) {
        this.operands = operands;
    }

    int operands() {
        return operands;
    }

    /** The largest that the result can be without its sign, if the operands are no larger than these; may be infinite. */
    double bound(double a, double b) {
        return switch (this) {
            case ADD, SUBTRACT -> a + b;
            case MULTIPLY -> a * b;
            case MIN, MAX -> Math.max(a, b);
            case NEGATE, ABS -> a;
            case DIVIDE -> Double.POSITIVE_INFINITY;
        };
    }

    abstract double apply(double a, double b);

    abstract void run(int count, double[] a, double[] b, double[] out);
}
