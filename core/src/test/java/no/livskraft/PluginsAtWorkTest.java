package no.livskraft;

import static no.livskraft.DoorFixture.codeAndPlace;
import static no.livskraft.DoorFixture.dataset;
import static no.livskraft.DoorFixture.definition;
import static no.livskraft.DoorFixture.door;
import static no.livskraft.DoorFixture.figure;
import static no.livskraft.DoorFixture.page;
import static no.livskraft.DoorFixture.problemsOf;
import static no.livskraft.DoorFixture.provider;
import static no.livskraft.DoorFixture.renderer;
import static no.livskraft.DoorFixture.request;
import static no.livskraft.DoorFixture.source;
import static no.livskraft.DoorFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.livskraft.data.Dataset;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.plugin.PluginOutcome;
import no.livskraft.plugin.PluginReport;
import no.livskraft.spi.source.SourceException;
import no.livskraft.spi.source.SourceRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the host's work when a plugin does well, badly, or on purpose not. */
class PluginsAtWorkTest {

    private static final MunicipalityNumber MIDT_TELEMARK = MunicipalityNumber.of("4020");

    @Nested
    class Sources {

        private static final String ID = "county.source";

        private Livskraft reading(Function<SourceRequest, ObservationBatch> reading) {
            return door().plugin(source(ID, reading)).open();
        }

        @Test
        void figuresThatWereLoadedCanBeComputedWith() {
            try (Livskraft livskraft = door().plugin(source(ID, asked -> figure(asked.dataset(), "4020", 2024, 7.5)))
                    .plugin(provider("county.indicators", 0, definition("emissions_told", "emissions")))
                    .open()) {
                livskraft.load(ID, request());
                assertThat(livskraft.datasets()).containsExactly(dataset("emissions"));
                assertThat(livskraft
                                .compute(IndicatorRequest.builder(LocalDate.of(2024, 1, 1), DoorFixture.NOW)
                                        .indicators("emissions_told")
                                        .municipalities("4020")
                                        .years(2024, 2024)
                                        .build())
                                .table()
                                .figure("emissions_told", MIDT_TELEMARK, Period.year(2024))
                                .value())
                        .isEqualTo(7.5);
            }
        }

        @Test
        void aFigureUnderANumberThatWasNotValidIsRefusedAndNothingIsStored() {
            try (Livskraft livskraft = reading(asked -> figure(asked.dataset(), "3817", 2024, 1))) {
                assertThatThrownBy(() -> livskraft.load(ID, request()))
                        .isInstanceOf(SourceException.class)
                        .hasMessageContaining("3817");
                assertThat(livskraft.datasets()).isEmpty();
            }
        }

        @Test
        void figuresOfAnotherDatasetThanAskedForAreRefusedAndNothingIsStored() {
            Dataset other = dataset("other");
            try (Livskraft livskraft = reading(asked -> figure(other, "4020", 2024, 1))) {
                assertThat(problemsOf(() -> livskraft.load(ID, request())))
                        .containsExactly("SOURCE-OTHER-DATASET " + ID);
                assertThat(livskraft.datasets()).isEmpty();
            }
        }

        @Test
        void whatASourceThrowsOnPurposeReachesTheHostAsItIs() {
            SourceException meant = new SourceException(
                    List.of(new Problem("COUNTY-001", "figures.csv line 3", LocalizedText.same("no figure"))));
            try (Livskraft livskraft = reading(failing(meant))) {
                assertThatThrownBy(() -> livskraft.load(ID, request())).isSameAs(meant);
            }
        }

        @Test
        void whatASourceThrowsByMistakeNamesThePlugin() {
            RuntimeException mistake = new IndexOutOfBoundsException("column 7");
            try (Livskraft livskraft = reading(failing(mistake))) {
                assertThat(problemsOf(() -> livskraft.load(ID, request()))).containsExactly("PLUGIN-FAILED " + ID);
                assertThatThrownBy(() -> livskraft.load(ID, request()))
                        .hasMessageContaining("column 7")
                        .hasCause(mistake);
            }
        }

        @Test
        void aSourceThatReturnsNothingNamesThePlugin() {
            try (Livskraft livskraft = reading(asked -> null)) {
                assertThat(problemsOf(() -> livskraft.load(ID, request()))).containsExactly("PLUGIN-FAILED " + ID);
            }
        }

        @Test
        void aSourceCompiledForAnotherContractOrWithoutEndNamesThePlugin() {
            for (Error error : List.of(new AbstractMethodError("county.Source.read"), new StackOverflowError())) {
                try (Livskraft livskraft = reading(failing(error))) {
                    assertThat(problemsOf(() -> livskraft.load(ID, request()))).containsExactly("PLUGIN-FAILED " + ID);
                }
            }
        }

        @Test
        void anErrorOfTheVirtualMachineIsEverybodysAndReachesTheHostAsItIs() {
            OutOfMemoryError memory = new OutOfMemoryError("invented");
            try (Livskraft livskraft = reading(failing(new IllegalStateException(memory)))) {
                assertThatThrownBy(() -> livskraft.load(ID, request())).isSameAs(memory);
            }
        }

        @Test
        void anExceptionThatCannotEvenBeShownNamesThePlugin() {
            RuntimeException broken = new RuntimeException() {
                @Override
                public String getMessage() {
                    throw new IllegalStateException("no message either");
                }
            };
            try (Livskraft livskraft = reading(failing(broken))) {
                assertThat(problemsOf(() -> livskraft.load(ID, request()))).containsExactly("PLUGIN-FAILED " + ID);
            }
        }

        @Test
        void aSourceThatIsNotThereIsNamed() {
            try (Livskraft livskraft = door().open()) {
                assertThat(problemsOf(() -> livskraft.load(ID, request()))).containsExactly("PLUGIN-MISSING " + ID);
            }
        }

        private static Function<SourceRequest, ObservationBatch> failing(Throwable thrown) {
            return asked -> {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            };
        }
    }

    @Nested
    class Renderers {

        private static final String ID = "county.renderer";

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private void render(DoorFixture.Drawing drawing) throws IOException {
            try (Livskraft livskraft = door().plugin(renderer(ID, drawing)).open()) {
                livskraft.render(ID, page(), out);
            }
        }

        @Test
        void aWholePageIsWritten() throws IOException {
            render(stream -> write(stream, "øy"));
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("øy");
        }

        @Test
        void halfAPageIsNeverWritten() {
            assertThat(problemsOf(() -> render(stream -> {
                        write(stream, "half");
                        throw new IOException("template gone");
                    })))
                    .containsExactly("PLUGIN-FAILED " + ID);
            assertThat(out.size()).isZero();
        }

        @Test
        void whatARendererThrowsOnPurposeReachesTheHostAsItIs() {
            LivskraftException meant = new LivskraftException(
                    List.of(new Problem("COUNTY-002", "section 2", LocalizedText.same("too wide"))));
            assertThatThrownBy(() -> render(stream -> {
                        write(stream, "half");
                        throw meant;
                    }))
                    .isSameAs(meant);
            assertThat(out.size()).isZero();
        }

        @Test
        void aStreamOfTheHostThatCannotBeWrittenIsTheHostsAffair() {
            IOException full = new IOException("disk full");
            try (Livskraft livskraft =
                    door().plugin(renderer(ID, stream -> write(stream, "page"))).open()) {
                assertThatThrownBy(() -> livskraft.render(ID, page(), new OutputStream() {
                            @Override
                            public void write(int each) throws IOException {
                                throw full;
                            }
                        }))
                        .isSameAs(full);
            }
        }
    }

    @Nested
    class Providers {

        private final IndicatorDefinition first = definition("county_x", "1");
        private final IndicatorDefinition clashing = definition("county_x", "2");
        private final IndicatorDefinition innocent = definition("county_y", "3");

        private static List<String> problems(PluginReport report, String id) {
            return report.outcome(id).orElseThrow().problems().stream()
                    .map(problem -> codeAndPlace(problem))
                    .toList();
        }

        @Test
        void ofTwoThatClashTheOneOfLowerPriorityBringsNothingAndTheReportSaysSo() {
            try (Livskraft livskraft = door().plugin(provider("county.a", 0, clashing, innocent))
                    .plugin(provider("county.b", 5, first))
                    .open()) {
                assertThat(livskraft.indicators().definitions()).containsExactly(first);
                assertThat(livskraft.indicators().pluginOf("county_x")).isEqualTo("county.b");
                PluginReport report = livskraft.plugins();
                assertThat(report.outcome("county.b").orElseThrow().state()).isEqualTo(PluginOutcome.State.LOADED);
                assertThat(report.outcome("county.a").orElseThrow().state()).isEqualTo(PluginOutcome.State.FAILED);
                assertThat(problems(report, "county.a"))
                        .singleElement()
                        .asString()
                        .contains("county_x");
            }
        }

        @Test
        void oneThatThrowsBringsNothingAndTheOthersWork() {
            try (Livskraft livskraft = door().plugin(provider("county.a", 0, () -> {
                        throw new IllegalStateException("no catalogue");
                    }))
                    .plugin(provider("county.b", 0, first))
                    .open()) {
                assertThat(livskraft.indicators().definitions()).containsExactly(first);
                assertThat(problems(livskraft.plugins(), "county.a")).containsExactly("PLUGIN-FAILED county.a");
            }
        }

        @Test
        void oneThatBringsNullBringsNothing() {
            try (Livskraft livskraft = door().plugin(provider("county.a", 0, () -> null))
                    .plugin(provider("county.b", 0, first))
                    .open()) {
                assertThat(livskraft.indicators().definitions()).containsExactly(first);
                assertThat(problems(livskraft.plugins(), "county.a")).containsExactly("PLUGIN-FAILED county.a");
            }
        }
    }
}
