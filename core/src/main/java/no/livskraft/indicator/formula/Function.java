package no.livskraft.indicator.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions that a formula may call: this is the one list of them. */
public enum Function {
    /** The smallest of its arguments. */
    MIN("min", "min(a, b, ...)", 1, Integer.MAX_VALUE, Last.NOTHING) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.fold(call.arguments(), Operation.MIN, when);
        }
    },
    /** The largest of its arguments. */
    MAX("max", "max(a, b, ...)", 1, Integer.MAX_VALUE, Last.NOTHING) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.fold(call.arguments(), Operation.MAX, when);
        }
    },
    /** The number without its sign. */
    ABS("abs", "abs(x)", 1, 1, Last.NOTHING) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.compile(call.argument(), when);
            compiler.emit(Operation.ABS);
        }
    },
    /** The number rounded half up, to a whole number or to so many decimals. */
    ROUND("round", "round(x, d)", 1, 1, Last.DECIMALS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.compile(call.argument(), when);
            compiler.constant(call.number());
            compiler.emit(Operation.ROUND);
        }
    },
    /** The second argument where the first is not 0, the third where it is. */
    IF("if", "if(c, a, b)", 3, 3, Last.NOTHING) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            call.arguments().forEach(argument -> compiler.compile(argument, when));
            compiler.emit(Operation.IF);
        }
    },
    /** The first of its arguments that has a figure. */
    COALESCE("coalesce", "coalesce(a, b, ...)", 2, Integer.MAX_VALUE, Last.NOTHING) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.fold(call.arguments(), Operation.COALESCE, when);
        }
    },
    /** The value a number of periods earlier. */
    LAG("lag", "lag(x, n)", 1, 1, Last.PERIODS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.compile(call.argument(), when.earlier(call.number()));
        }
    },
    /** The value minus the value a number of periods earlier. */
    CHANGE("change", "change(x, n)", 1, 1, Last.PERIODS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.compile(call.argument(), when);
            compiler.compile(call.argument(), when.earlier(call.number()));
            compiler.emit(Operation.SUBTRACT);
        }
    },
    /** The change in per cent of the value a number of periods earlier: 100 times the change, over that value. */
    CHANGE_PCT("change_pct", "change_pct(x, n)", 1, 1, Last.PERIODS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.constant(100);
            CHANGE.compile(compiler, call, when);
            compiler.emit(Operation.MULTIPLY);
            compiler.compile(call.argument(), when.earlier(call.number()));
            compiler.emit(Operation.DIVIDE);
        }
    },
    /** The sum of the values of so many periods, of which the cell's own is the last; the earliest is added first. */
    SUM("sum", "sum(x, n)", 1, 1, Last.PERIODS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            for (int back = call.number() - 1; back >= 0; back--) {
                compiler.compile(call.argument(), when.earlier(back));
                if (back < call.number() - 1) {
                    compiler.emit(Operation.ADD);
                }
            }
        }
    },
    /** The sum of the values of so many periods, over how many they are. */
    MEAN("mean", "mean(x, n)", 1, 1, Last.PERIODS) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            SUM.compile(compiler, call, when);
            compiler.constant(call.number());
            compiler.emit(Operation.DIVIDE);
        }
    },
    /** 100 times the value over the value of the base period: 100 in that period. */
    INDEX("index", "index(x, 2016)", 1, 1, Last.BASE) {
        @Override
        void compile(Compiler compiler, Expression.Call call, When when) {
            compiler.constant(100);
            compiler.compile(call.argument(), when);
            compiler.compile(call.argument(), When.at(call.base().orElseThrow()));
            compiler.emit(Operation.DIVIDE);
            compiler.emit(Operation.MULTIPLY);
        }
    };

    /** What follows the expressions of a call. */
    enum Last {
        /** Nothing. */
        NOTHING,
        /** How many periods, as digits. */
        PERIODS,
        /** How many decimals, as digits; may be left out. */
        DECIMALS,
        /** A period. */
        BASE;

        /** Whether a call must have it. */
        boolean isRequired() {
            return this == PERIODS || this == BASE;
        }
    }

    /** The most periods that one call may reach back or gather: a hundred years of months. */
    public static final int MAX_PERIODS = 1200;

    private final String functionName;
    private final String usage;
    private final int fewest;
    private final int most;
    private final Last last;

    Function(String functionName, String usage, int fewest, int most, Last last) {
        this.functionName = functionName;
        this.usage = usage;
        this.fewest = fewest;
        this.most = most;
        this.last = last;
    }

    static Optional<Function> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.functionName.equals(name))
                .findFirst();
    }

    /**
     * What the functions are called.
     *
     * @return their names, as formulas use them
     */
    public static List<String> names() {
        return Arrays.stream(values()).map(Function::functionName).toList();
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

    /** What follows the expressions. */
    Last last() {
        return last;
    }

    /** How a call is written, for messages. */
    String usage() {
        return usage;
    }

    abstract void compile(Compiler compiler, Expression.Call call, When when);
}
