package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions that a formula may call: this is the one list of them. */
public enum Function {
    /** The smallest of its arguments. */
    MIN("min", 1, Integer.MAX_VALUE, false) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.fold(arguments, Operation.MIN, lag);
        }
    },
    /** The largest of its arguments. */
    MAX("max", 1, Integer.MAX_VALUE, false) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.fold(arguments, Operation.MAX, lag);
        }
    },
    /** The number without its sign. */
    ABS("abs", 1, 1, false) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.compile(arguments.get(0), lag);
            compiler.emit(Operation.ABS);
        }
    },
    /** The value a number of periods earlier. */
    LAG("lag", 1, 1, true) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.compile(arguments.get(0), lag + periods);
        }
    },
    /** The value minus the value a number of periods earlier. */
    CHANGE("change", 1, 1, true) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.compile(arguments.get(0), lag);
            compiler.compile(arguments.get(0), lag + periods);
            compiler.emit(Operation.SUBTRACT);
        }
    },
    /** The change in per cent of the value a number of periods earlier: 100 times the change, over that value. */
    CHANGE_PCT("change_pct", 1, 1, true) {
        @Override
        void compile(Compiler compiler, List<Expression> arguments, int periods, int lag) {
            compiler.constant(100);
            CHANGE.compile(compiler, arguments, periods, lag);
            compiler.emit(Operation.MULTIPLY);
            compiler.compile(arguments.get(0), lag + periods);
            compiler.emit(Operation.DIVIDE);
        }
    };

    /** The most periods that one call may reach back: a hundred years of months. */
    public static final int MAX_PERIODS = 1200;

    private final String functionName;
    private final int fewest;
    private final int most;
    private final boolean alongTime;

    Function(String functionName, int fewest, int most, boolean alongTime) {
        this.functionName = functionName;
        this.fewest = fewest;
        this.most = most;
        this.alongTime = alongTime;
    }

    static Optional<Function> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.functionName.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Function::functionName).collect(Collectors.toList());
    }

    String functionName() {
        return functionName;
    }

    /** How many expressions it takes at least. */
    int fewest() {
        return fewest;
    }

    /** How many expressions it takes at most. */
    int most() {
        return most;
    }

    /** Whether a whole number of periods follows the expressions. */
    boolean alongTime() {
        return alongTime;
    }

    /** How a call is written, for messages. */
    String usage() {
        if (alongTime) {
            return functionName + "(x, n)";
        }
        return functionName + (most == 1 ? "(x)" : "(a, b, ...)");
    }

    abstract void compile(Compiler compiler, List<Expression> arguments, int periods, int lag);
}
