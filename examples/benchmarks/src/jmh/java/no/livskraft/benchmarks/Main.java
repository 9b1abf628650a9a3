package no.livskraft.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs all benchmarks in one go and prints the table of ratios. */
@Command(
        name = "benchmarks",
        description = "Measures the indicator engine beside a hand-written loop and others, and prints the ratios.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    @Option(names = "--quick", description = "Run for seconds instead of minutes, for direction only.")
    private boolean quick;

    @Option(
            names = "--readme",
            paramLabel = "FILE",
            description = "Write the table into this file, where it is marked.")
    private @Nullable Path readme;

    private final PrintStream console;

    private Main(PrintStream console) {
        this.console = console;
    }

    /**
     * Starts here.
     *
     * @param args what the command line says
     */
    public static void main(String[] args) {
        Main main = new Main(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(main).execute(args));
    }

    @Override
    public Integer call() throws IOException, RunnerException, SQLException {
        String before = Machine.load();
        Collection<RunResult> results = new Runner(options().build()).run();
        String text = new Results(results).markdown() + "\n" + circumstances(before);
        console.println();
        console.print(text);
        if (readme != null) {
            Readme.write(readme, text);
        }
        return 0;
    }

    private ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("no\\.livskraft\\.benchmarks\\..*")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (quick) {
            options.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.milliseconds(300))
                    .param("months", "24", "234");
        }
        return options;
    }

    private String circumstances(String loadBefore) throws IOException, SQLException {
        List<String> lines = List.of(
                "Machine: " + Machine.processor() + ". " + Machine.java() + ".",
                "Load of the machine before the run " + loadBefore + ", after it " + Machine.load()
                        + ", of which the run itself is one or two.",
                "Versions: livskraft at " + Machine.commit() + ", DuckDB " + Machine.database("jdbc:duckdb:") + ", H2 "
                        + Machine.database("jdbc:h2:mem:") + ", Commons JEXL "
                        + Machine.version("org.apache.commons", "commons-jexl3") + ", JMH "
                        + Machine.version("org.openjdk.jmh", "jmh-core") + ".",
                quick ? "A quick run, for direction only." : "");
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
