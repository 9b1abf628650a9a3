package no.livskraft;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.Problem;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.spi.report.Numerals;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.ReportRenderer;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Words;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.source.SourceRequest;
import no.livskraft.tck.InMemoryStorageProvider;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Plugins in few words, figures for them, and a door that is about to open on a storage in memory. */
final class DoorFixture {

    static final String MEMORY = "livskraft.storage-memory";
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Variable EMISSIONS =
            Variable.flow("emissions", LocalizedText.same("Utslipp"), new Unit("t", LocalizedText.same("tonn")));

    private DoorFixture() {}

    static LivskraftBuilder door() {
        return Livskraft.builder()
                .withoutDiscovery()
                .plugin(new InMemoryStorageProvider())
                .storage(MEMORY)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static PluginDescriptor descriptor(String id, int priority) {
        return new PluginDescriptor(id, "1", SpiLevel.CURRENT, LocalizedText.same(id), List.of(), priority);
    }

    /** The codes of the problems with which something is refused, each followed by its place. */
    static List<String> problemsOf(ThrowingCallable refused) {
        LivskraftException thrown = Assertions.catchThrowableOfType(LivskraftException.class, refused);
        Assertions.assertThat(thrown).as("what was thrown").isNotNull();
        return thrown.problems().stream().map(DoorFixture::codeAndPlace).toList();
    }

    static String codeAndPlace(Problem problem) {
        return problem.code() + " " + problem.where();
    }

    static Dataset dataset(String id) {
        return new Dataset(
                id,
                LocalizedText.same("Utslipp"),
                "Miljødirektoratet",
                "NLOD",
                LocalizedText.same("Miljødirektoratet"),
                new Borders.EachPeriod(),
                List.of(EMISSIONS));
    }

    static SourceRequest request() {
        return new SourceRequest(dataset("emissions"), URI.create("file:/figures.csv"), NOW, Map.of(), Map.of());
    }

    /** One figure of one municipality and year. */
    static ObservationBatch figure(Dataset dataset, String municipality, int year, double number) {
        Grid grid = Grid.of(List.of(MunicipalityNumber.of(municipality)), List.of(Period.year(year)));
        Column cells = Column.builder(1).set(0, Figure.of(number)).build();
        return new ObservationBatch(
                dataset,
                new Vintage(dataset.id(), NOW, "figures.csv"),
                List.of(new Observations(EMISSIONS, grid, cells, Map.of())));
    }

    static ObservationSource source(String id, Function<SourceRequest, ObservationBatch> reading) {
        return new ObservationSource() {
            @Override
            public PluginDescriptor descriptor() {
                return DoorFixture.descriptor(id, 0);
            }

            @Override
            public ObservationBatch read(SourceRequest request, PluginContext context) {
                return reading.apply(request);
            }
        };
    }

    static IndicatorDefinition definition(String id, String formula) {
        return IndicatorDefinition.builder(id)
                .title(LocalizedText.same("Utslipp"))
                .description(LocalizedText.same("Utslipp i året"))
                .unit(new Unit("t", LocalizedText.same("tonn")), 1)
                .direction(Direction.LOWER_IS_BETTER)
                .perspective(Perspective.TERRITORY)
                .computation(new Computation.Formula(formula))
                .build();
    }

    static IndicatorProvider provider(String id, int priority, IndicatorDefinition... definitions) {
        return provider(id, priority, () -> Arrays.asList(definitions));
    }

    static IndicatorProvider provider(String id, int priority, Supplier<List<IndicatorDefinition>> definitions) {
        return new IndicatorProvider() {
            @Override
            public PluginDescriptor descriptor() {
                return DoorFixture.descriptor(id, priority);
            }

            @Override
            public List<IndicatorDefinition> definitions() {
                return definitions.get();
            }
        };
    }

    /** How a renderer of a test draws. */
    @FunctionalInterface
    interface Drawing {

        void draw(OutputStream out) throws IOException;
    }

    static ReportRenderer renderer(String id, Drawing drawing) {
        return new ReportRenderer() {
            @Override
            public PluginDescriptor descriptor() {
                return DoorFixture.descriptor(id, 0);
            }

            @Override
            public String mediaType() {
                return "text/plain; charset=utf-8";
            }

            @Override
            public String fileExtension() {
                return "txt";
            }

            @Override
            public void render(Page page, OutputStream out, PluginContext context) throws IOException {
                drawing.draw(out);
            }
        };
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Page page() {
        Words words = new Words(
                "Hopp til innhold",
                "Innhold",
                "Vis tall",
                "Kilder",
                "Lisens",
                "Side",
                "Aksen begynner ikke på null",
                "Brudd",
                "Foreløpig",
                "Ingen tall",
                "Innenfor",
                "Utenfor",
                Numerals.NORWEGIAN);
        Section section = new Section("innledning", "Innledning", List.of(Paragraph.of("Side for prøver.")));
        return new Page("Prøve", "nb", List.of(), Optional.empty(), List.of(section), List.of(), "I dag", words);
    }
}
