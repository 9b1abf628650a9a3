package no.livskraft.indicator.formula;

/**
 * What a step of a program does to a block of numbers, in which some finite number stands in for a missing figure. The
 * operands lie next to each other on the stack.
 *
 * <p>Every operation but {@link #IF} and {@link #COALESCE} is <em>sticky</em>: if an operand is not finite, neither is
 * the result. So at the end of a program a finite number proves that no step on the way was undefined, and blocks need no
 * look at numbers in between. Division by infinity, the smaller of a number and infinity and comparisons would break
 * that, hence their {@code x * 0.0}, which is 0 for a finite x and NaN otherwise.
 *
 * <p>The last five do in one go what others do in two or three, see {@link Fusion}: a division takes a machine so long that
 * what goes before it costs nothing beside it.
 *
 * <p>The two that choose are right as they stand here for a block in which no figure is missing; where one is, they need
 * the reasons too, see {@link CarefulRun}.
 */
public enum Operation {
    /** The sum. */
    ADD(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] + b[i];
            }
        }
    },
    /** The difference. */
    SUBTRACT(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] - b[i];
            }
        }
    },
    /** The product. */
    MULTIPLY(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] * b[i];
            }
        }
    },
    /** The quotient. */
    DIVIDE(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] / b[i] + b[i] * 0.0;
            }
        }
    },
    /** The smaller. */
    MIN(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = Math.min(a[i], b[i]) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** The larger. */
    MAX(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = Math.max(a[i], b[i]) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where the first is smaller, otherwise 0. */
    LESS(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] < b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where the first is smaller or equal, otherwise 0. */
    AT_MOST(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] <= b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where the first is larger, otherwise 0. */
    GREATER(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] > b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where the first is larger or equal, otherwise 0. */
    AT_LEAST(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] >= b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where both are the same number, otherwise 0. */
    EQUAL(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] == b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** 1 where they are different numbers, otherwise 0. */
    NOT_EQUAL(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] != b[i] ? 1 : 0) + a[i] * 0.0 + b[i] * 0.0;
            }
        }
    },
    /** The number with the other sign. */
    NEGATE(1) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            for (int i = 0; i < count; i++) {
                out[i] = -a[i];
            }
        }
    },
    /** The number without its sign. */
    ABS(1) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            for (int i = 0; i < count; i++) {
                out[i] = Math.abs(a[i]);
            }
        }
    },
    /** The number rounded half up; the second operand is how many decimals to keep, a constant. */
    ROUND(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            int decimals = (int) stack[at + 1][0];
            for (int i = 0; i < count; i++) {
                out[i] = Rounding.halfUp(a[i], decimals);
            }
        }
    },
    /** The second where the first is not 0, the third where it is. */
    IF(3) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] != 0 ? b[i] : c[i]) + a[i] * 0.0;
            }
        }
    },
    /** The first of two that is not missing; a number that is not finite was undefined, which is not passed over. */
    COALESCE(2) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            if (stack[at] != out) {
                System.arraycopy(stack[at], 0, out, 0, count);
            }
        }
    },
    /** A sum over a third. */
    ADD_DIVIDE(3) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] + b[i]) / c[i] + c[i] * 0.0;
            }
        }
    },
    /** A difference over a third. */
    SUBTRACT_DIVIDE(3) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            for (int i = 0; i < count; i++) {
                out[i] = (a[i] - b[i]) / c[i] + c[i] * 0.0;
            }
        }
    },
    /** A product over a third. */
    MULTIPLY_DIVIDE(3) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] * b[i] / c[i] + c[i] * 0.0;
            }
        }
    },
    /** The first times the sum of the next two, over the fourth. */
    ADD_MULTIPLY_DIVIDE(4) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            double[] d = stack[at + 3];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] * (b[i] + c[i]) / d[i] + d[i] * 0.0;
            }
        }
    },
    /** The first times the difference of the next two, over the fourth. */
    SUBTRACT_MULTIPLY_DIVIDE(4) {
        @Override
        void run(int count, double[][] stack, int at, double[] out) {
            double[] a = stack[at];
            double[] b = stack[at + 1];
            double[] c = stack[at + 2];
            double[] d = stack[at + 3];
            for (int i = 0; i < count; i++) {
                out[i] = a[i] * (b[i] - c[i]) / d[i] + d[i] * 0.0;
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

    /** Whether the result rests on some of the operands only. */
    boolean chooses() {
        return this == IF || this == COALESCE;
    }

    /** Works on the blocks at {@code stack[at]} and on; the result may be written over one of them. */
    abstract void run(int count, double[][] stack, int at, double[] out);
}
