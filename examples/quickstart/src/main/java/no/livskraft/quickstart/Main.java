package no.livskraft.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.livskraft.data.LivskraftException;
import no.livskraft.validation.ValidationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: an invented network of real municipalities is formed, works and reports on real figures. */
@Command(
        name = "quickstart",
        description = "Forms an invented network of five municipalities in Telemark and reports on real figures.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:findings that stop it",
            "2:wrong use",
            "3:a plugin or the storage failed",
        })
public final class Main implements Callable<Integer> {

    private static final int STOPPED_BY_FINDINGS = 1;
    private static final int FAILED = 3;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${sys:livskraft.output:-livskraft}",
            description = "Where to write the report, the tables and the database (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("livskraft");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "nb",
            description = "Language of texts: nb, nn or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.nb;

    @Option(names = "--plugins", paramLabel = "DIR", description = "A folder of plugin jars to use as well.")
    private @Nullable Path plugins;

    @Option(names = "--now", paramLabel = "DATE", description = "The day to count as today (default: the machine's).")
    private @Nullable LocalDate now;

    private final PrintStream console;

    Main(PrintStream console) {
        this.console = console;
    }

    /** The languages of the library, by the codes that the command line takes. */
    enum Language {
        nb,
        nn,
        en
    }

    /**
     * Starts here.
     *
     * @param args what the command line says
     */
    public static void main(String[] args) {
        // Hibernate Validator greets through JBoss Logging: let it greet the same log as everybody
        System.setProperty("org.jboss.logging.provider", "slf4j");
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(console, args));
    }

    /** Does the job and gives the exit status. */
    static int run(PrintStream console, String... args) {
        return new CommandLine(new Main(console))
                .setOut(new PrintWriter(console, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() {
        Console texts = new Console(console, Locale.forLanguageTag(language.name()));
        try {
            new Job(out, Optional.ofNullable(plugins), clock(), texts).run();
            return 0;
        } catch (ValidationException e) {
            texts.print(e.report().toText(texts.locale()));
            return STOPPED_BY_FINDINGS;
        } catch (LivskraftException e) {
            e.problems().forEach(problem -> texts.print(problem.describe(texts.locale())));
            return FAILED;
        } catch (IOException e) {
            texts.print(texts.text("Kan ikke skrive: ", "Kan ikkje skrive: ", "Cannot write: ") + e);
            return FAILED;
        }
    }

    private Clock clock() {
        return now == null
                ? Clock.system(ZoneId.of("Europe/Oslo"))
                : Clock.fixed(now.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneId.of("Europe/Oslo"));
    }
}
