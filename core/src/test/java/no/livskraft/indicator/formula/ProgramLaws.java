package no.livskraft.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;

class ProgramLaws {

    /** Values that a random column draws from: as hard a mix as the generators make. */
    private static final List<Double> NUMBERS = values(Formulas.numbers());

    private static final List<Short> STATES = values(Formulas.states());

    private static <T> List<T> values(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Random random = new Random(7);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            values.add(generator.next(random).value());
        }
        return values;
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return Formulas.expressions();
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 7, Cells.BLOCK - 1, Cells.BLOCK, Cells.BLOCK + 1, 3 * Cells.BLOCK);
    }

    @Property(tries = 600)
    void aProgramOverBlocksEqualsTheArithmeticOfFiguresCellByCell(
            @ForAll("expressions") Expression expression, @ForAll("lengths") int length, @ForAll long seed) {
        Program program = Compiler.compile(expression);
        Map<Program.Input, Cells> columns = new HashMap<>();
        Random random = new Random(seed);
        for (Program.Input input : program.inputs()) {
            columns.put(input, column(length, random));
        }

        Cells result =
                program.run(program.inputs().stream().map(columns::get).toList(), length, new Program.Workspace());

        for (int i = 0; i < length; i++) {
            int cell = i;
            Figure expected = new NaiveInterpreter(input -> columns.get(input).figure(cell)).evaluate(expression);
            // figure() itself refuses a number that is not finite where there should be one
            assertThat(result.figure(i))
                    .as("cell %s of %s", i, Expression.text(expression))
                    .isEqualTo(expected);
        }
    }

    /** Some blocks without absences and flags, some with them: both ways through the program, and their borders. */
    private static Cells column(int length, Random random) {
        Cells cells = new Cells(length);
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            if (i % Cells.BLOCK == 0) {
                plain = random.nextBoolean();
            }
            double number = NUMBERS.get(random.nextInt(NUMBERS.size()));
            cells.set(i, number, plain ? 0 : STATES.get(random.nextInt(STATES.size())));
        }
        return cells;
    }

    @Property
    void aWithheldFigureIsNeverRevealed(@ForAll("expressions") Expression expression, @ForAll long seed) {
        Program program = Compiler.compile(expression);
        Random random = new Random(seed);
        List<Cells> columns = new ArrayList<>();
        for (int i = 0; i < program.inputs().size(); i++) {
            columns.add(column(5, random));
        }
        if (columns.isEmpty()) {
            return;
        }
        int withheld = random.nextInt(columns.size());
        columns.get(withheld).set(3, 0, CellState.absent(Status.WITHHELD));

        Cells result = program.run(columns, 5, new Program.Workspace());

        assertThat(result.figure(3)).isEqualTo(Figure.absent(Status.WITHHELD));
    }

    @Property
    void aWorkspaceUsedBeforeMakesNoDifference(
            @ForAll("expressions") Expression one, @ForAll("expressions") Expression other, @ForAll long seed) {
        Program.Workspace used = new Program.Workspace();
        run(one, seed, used);

        assertThat(run(other, seed, used).toColumn())
                .isEqualTo(run(other, seed, new Program.Workspace()).toColumn());
    }

    private static Cells run(Expression expression, long seed, Program.Workspace workspace) {
        Program program = Compiler.compile(expression);
        Random random = new Random(seed);
        List<Cells> columns = new ArrayList<>();
        for (int i = 0; i < program.inputs().size(); i++) {
            columns.add(column(40, random));
        }
        return program.run(columns, 40, workspace);
    }

    @Property
    void aRatioIsWhatACalculatorsRatioIs(@ForAll long seed) {
        Random random = new Random(seed);
        Cells numerators = column(20, random);
        Cells denominators = column(20, random);

        Cells ratios = Program.ratio(1000).run(List.of(numerators, denominators), 20, new Program.Workspace());

        for (int i = 0; i < 20; i++) {
            assertThat(ratios.figure(i))
                    .isEqualTo(numerators.figure(i).times(Figure.of(1000)).dividedBy(denominators.figure(i)));
        }
    }

    @Property
    void aWithheldNumberMakesNoDifferenceWhateverItIs(
            @ForAll("expressions") Expression expression, @ForAll long seed, @ForAll double one, @ForAll double other) {
        Program program = Compiler.compile(expression);
        List<Cells> columns = columns(program, 7, new Random(seed));
        List<Cells> others = columns(program, 7, new Random(seed));
        Random random = new Random(seed);
        for (int i = 0; i < columns.size(); i++) {
            int cell = random.nextInt(7);
            columns.get(i).set(cell, one, CellState.absent(Status.WITHHELD));
            others.get(i).set(cell, other, CellState.absent(Status.WITHHELD));
        }

        assertThat(program.run(columns, 7, new Program.Workspace()).toColumn())
                .isEqualTo(program.run(others, 7, new Program.Workspace()).toColumn());
    }

    @Property
    void theOrderOfOperandsThatMayBeSwappedDoesNotMatter(
            @ForAll("expressions") Expression expression, @ForAll long seed) {
        Program program = Compiler.compile(expression);
        Program swapped = Compiler.compile(Swapped.of(expression));
        Map<Program.Input, Cells> columns = new HashMap<>();
        Random random = new Random(seed);
        program.inputs().forEach(input -> columns.put(input, column(7, random)));

        assertThat(run(swapped, columns).toColumn())
                .as("%s", Expression.text(expression))
                .isEqualTo(run(program, columns).toColumn());
    }

    private static Cells run(Program program, Map<Program.Input, Cells> columns) {
        return program.run(program.inputs().stream().map(columns::get).toList(), 7, new Program.Workspace());
    }

    @Property
    void whereEveryFigureIsThereAFormulaThatDoesNotChooseHasTheFlagsOfAll(
            @ForAll("expressions") Expression expression, @ForAll long seed) {
        Program program = Compiler.compile(expression);
        Random random = new Random(seed);
        List<Cells> columns = new ArrayList<>();
        short all = 0;
        for (int i = 0; i < program.inputs().size(); i++) {
            Flag[] flags = Flag.values();
            short state = CellState.with((short) 0, flags[random.nextInt(flags.length)]);
            Cells cells = new Cells(1);
            cells.set(0, 1 + random.nextInt(5), state);
            columns.add(cells);
            all |= state;
        }

        Figure result = program.run(columns, 1, new Program.Workspace()).figure(0);

        if (result.isPresent() && !program.chooses()) {
            assertThat(result.flags()).isEqualTo(CellState.flags(all));
        } else {
            assertThat(CellState.flags(all)).containsAll(result.flags());
        }
    }

    private static List<Cells> columns(Program program, int length, Random random) {
        List<Cells> columns = new ArrayList<>();
        for (int i = 0; i < program.inputs().size(); i++) {
            columns.add(column(length, random));
        }
        return columns;
    }
}
