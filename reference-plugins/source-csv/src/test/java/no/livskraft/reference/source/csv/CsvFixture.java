package no.livskraft.reference.source.csv;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;
import no.livskraft.spi.source.SourceException;
import no.livskraft.spi.source.SourceRequest;

/** Small files, and what it takes to read them. */
final class CsvFixture {

    static final String HEADER = "variable,unit,municipality,period,value,status\n";
    static final Instant KNOWN = Instant.parse("2026-08-20T00:00:00Z");
    static final LocalizedText TEXT = LocalizedText.same("x");
    static final Variable POPULATION = Variable.stock("population", TEXT, new Unit("persons", TEXT), MeasuredAt.START);
    static final Variable ELECTRICITY = Variable.flow("electricity_total", TEXT, new Unit("GWh", TEXT));
    static final Map<String, Status> SYMBOLS = Map.of(":", Status.WITHHELD, ".", Status.NOT_APPLICABLE);

    /** A progress as it was reported. */
    record Step(String english, long done, long total) {}

    private final Path folder;
    final List<Step> steps = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    BooleanSupplier cancelled = () -> false;

    CsvFixture(Path folder) {
        this.folder = folder;
    }

    static Dataset dataset(Variable... variables) {
        return new Dataset("figures", TEXT, "SSB", "CC BY 4.0", TEXT, Borders.eachPeriod(), Arrays.asList(variables));
    }

    Path file(String content) throws IOException {
        return file(content, StandardCharsets.UTF_8);
    }

    Path file(String content, Charset charset) throws IOException {
        return file(content.getBytes(charset));
    }

    Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("tall.csv"), content);
    }

    static SourceRequest request(URI location, Map<String, String> options, Variable... variables) {
        return new SourceRequest(dataset(variables), location, KNOWN, SYMBOLS, options);
    }

    ObservationBatch read(SourceRequest request) {
        return new CsvSource().read(request, context());
    }

    ObservationBatch read(Path file, Map<String, String> options, Variable... variables) {
        return read(request(file.toUri(), options, variables));
    }

    /** What is wrong with rows of population, each problem as code, line and English text. */
    List<String> problems(String rows) throws IOException {
        return problems(file(HEADER + rows), Map.of());
    }

    List<String> problems(Path file, Map<String, String> options) {
        return problems(request(file.toUri(), options, POPULATION));
    }

    List<String> problems(SourceRequest request) {
        List<String> told = new ArrayList<>();
        for (Problem problem : found(request)) {
            String where = problem.where().replace(folder.toString(), "").replaceFirst("^[/\\\\]", "");
            told.add(problem.code() + " " + where + " "
                    + problem.message().byLanguage().get("en"));
        }
        return told;
    }

    List<Problem> found(SourceRequest request) {
        try {
            read(request);
            return List.of();
        } catch (SourceException e) {
            return e.problems();
        }
    }

    PluginContext context() {
        return new PluginContext() {
            @Override
            public Settings settings() {
                return Settings.NONE;
            }

            @Override
            public Clock clock() {
                return Clock.fixed(KNOWN, ZoneOffset.UTC);
            }

            @Override
            public Progress progress() {
                return (step, done, total) ->
                        steps.add(new Step(step.byLanguage().get("en"), done, total));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }

            @Override
            public System.Logger logger() {
                return new ListLogger(log);
            }
        };
    }
}
