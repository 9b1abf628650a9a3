package no.livskraft.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.plugin.PluginOutcome.State;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.spi.storage.StorageProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {

    private static final String GOOD = ProviderFolder.provider("Good", "county.good", "");

    @TempDir
    Path temp;

    private ProviderFolder folder;

    @BeforeEach
    void startWithOneGoodProvider() throws IOException {
        folder = new ProviderFolder(temp);
        folder.with("Good", GOOD);
    }

    private Plugins load(Plugin... given) throws IOException {
        try (URLClassLoader classLoader = folder.open()) {
            PluginLoader loader = new PluginLoader();
            for (Plugin plugin : given) {
                loader.give(plugin);
            }
            return loader.discover(classLoader).load();
        }
    }

    private static List<String> ids(Plugins plugins) {
        return plugins.all(IndicatorProvider.class).stream()
                .map(plugin -> plugin.descriptor().id())
                .toList();
    }

    /** The good one is loaded, and exactly one other has the state and names the culprit. */
    private static PluginOutcome onlyTrouble(Plugins plugins, State state, String culprit) {
        assertThat(ids(plugins)).containsExactly("county.good");
        assertThat(plugins.report().troubled()).hasSize(1);
        PluginOutcome outcome = plugins.report().troubled().get(0);
        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.describe(Locale.ENGLISH)).contains(culprit);
        return outcome;
    }

    private static IndicatorProvider given(String id, int level, int priority) {
        PluginDescriptor descriptor = new PluginDescriptor(id, "1", level, LocalizedText.same(id), List.of(), priority);
        return () -> descriptor;
    }

    @Test
    void aGoodProviderIsLoadedAndTheReportNamesWhereItWasFound() throws IOException {
        Plugins plugins = load();
        assertThat(ids(plugins)).containsExactly("county.good");
        assertThat(plugins.report().troubled()).isEmpty();
        assertThat(plugins.report().outcome("county.good").orElseThrow().origin())
                .isEqualTo("classes");
    }

    @Nested
    class OneBrokenProviderCostsOnlyItself {

        @Test
        void whenItsClassIsMissing() throws IOException {
            folder.serviceLine("county.Vanished");
            onlyTrouble(load(), State.FAILED, "county.Vanished");
        }

        @Test
        void whenItIsNotASubtypeOfTheService() throws IOException {
            folder.with("Stranger", "package county; public class Stranger {}");
            onlyTrouble(load(), State.FAILED, "county.Stranger");
        }

        @Test
        void whenItHasNoPublicConstructorWithoutParameters() throws IOException {
            folder.with("Shy", ProviderFolder.provider("Shy", "county.shy", "").replace("Shy()", "Shy(int i)"));
            onlyTrouble(load(), State.FAILED, "county.Shy");
        }

        @Test
        void whenItsConstructorThrows() throws IOException {
            folder.with(
                    "Thrower",
                    ProviderFolder.provider(
                            "Thrower", "county.thrower", "throw new RuntimeException(\"no licence\");"));
            onlyTrouble(load(), State.FAILED, "no licence");
        }

        @Test
        void whenItsStaticInitialiserThrows() throws IOException {
            String source = ProviderFolder.provider("Static", "county.static", "")
                    .replace("public Static()", "static int x = Integer.parseInt(\"ti\"); public Static()");
            folder.with("Static", source);
            onlyTrouble(load(), State.FAILED, "county.Static");
        }

        @Test
        void whenItRecursesWithoutEnd() throws IOException {
            String source = ProviderFolder.provider("Deep", "county.deep", "again();")
                    .replace("public Deep()", "void again() { again(); } public Deep()");
            folder.with("Deep", source);
            onlyTrouble(load(), State.FAILED, "county.Deep");
        }

        @Test
        void whenItsSuperclassIsMissing() throws IOException {
            folder.compile("Base", ProviderFolder.provider("Base", "county.base", ""));
            folder.with("Orphan", "package county; public class Orphan extends Base {}");
            Files.delete(folder.classFile("Base"));
            onlyTrouble(load(), State.FAILED, "county.Orphan");
        }

        @Test
        void whenItWasCompiledForANewerJava() throws IOException {
            folder.with("Future", ProviderFolder.provider("Future", "county.future", ""));
            byte[] bytes = Files.readAllBytes(folder.classFile("Future"));
            bytes[6] = 0;
            bytes[7] = 120;
            Files.write(folder.classFile("Future"), bytes);
            onlyTrouble(load(), State.FAILED, "county.Future");
        }

        @Test
        void whenItsClassFileIsTruncated() throws IOException {
            folder.with("Half", ProviderFolder.provider("Half", "county.half", ""));
            byte[] bytes = Files.readAllBytes(folder.classFile("Half"));
            Files.write(folder.classFile("Half"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
            onlyTrouble(load(), State.FAILED, "county.Half");
        }

        @Test
        void whenItWasCompiledAgainstAnInterfaceWithoutTheMethod() throws IOException {
            ProviderFolder old = new ProviderFolder(temp.resolve("old"));
            String spi = ProviderFolder.spi();
            old.compile("no.livskraft.spi", "Plugin", "package no.livskraft.spi; public interface Plugin {}", spi);
            old.compile(
                    "no.livskraft.spi.indicator",
                    "IndicatorProvider",
                    "package no.livskraft.spi.indicator; public interface IndicatorProvider extends no.livskraft.spi.Plugin {}",
                    old.classes().toString());
            folder.compile(
                    "county",
                    "Ancient",
                    "package county; public class Ancient implements no.livskraft.spi.indicator.IndicatorProvider {}",
                    old.classes().toString());
            folder.serviceLine("county.Ancient");
            PluginOutcome outcome = onlyTrouble(load(), State.FAILED, "county.Ancient");
            assertThat(outcome.describe(Locale.ENGLISH)).contains("AbstractMethodError");
        }

        @Test
        void whenItHasNoDescriptor() throws IOException {
            String source = ProviderFolder.provider("Nobody", "county.nobody", "")
                    .replaceAll("return PluginDescriptor[^;]*;", "return null;");
            folder.with("Nobody", source);
            onlyTrouble(load(), State.FAILED, "county.Nobody");
        }

        @Test
        void whenItsIdHasAnotherForm() throws IOException {
            folder.with("Loud", ProviderFolder.provider("Loud", "LOUD", ""));
            onlyTrouble(load(), State.FAILED, "LOUD");
        }

        @Test
        void whenItTakesAReservedId() throws IOException {
            folder.with("Pretender", ProviderFolder.provider("Pretender", "livskraft.indicators", ""));
            onlyTrouble(load(), State.REJECTED, "livskraft.indicators");
        }

        @Test
        void whenItWasBuiltForAnotherLevel() throws IOException {
            folder.with(
                    "Tomorrow",
                    ProviderFolder.provider("Tomorrow", "county.tomorrow", "").replace("SpiLevel.CURRENT", "99"));
            onlyTrouble(load(), State.REJECTED, "99");
        }
    }

    @Test
    void aMalformedServicesFileIsReportedAndNamed() throws IOException {
        folder.serviceLine("this is no class name");
        Plugins plugins = load();
        assertThat(plugins.report().troubled())
                .singleElement()
                .satisfies(
                        outcome -> assertThat(outcome.describe(Locale.ENGLISH)).contains("META-INF/services"));
    }

    @Test
    void whenTheMachineIsOutOfMemoryNothingIsHidden() throws IOException {
        folder.with(
                "Hungry", ProviderFolder.provider("Hungry", "county.hungry", "throw new OutOfMemoryError(\"full\");"));
        assertThatThrownBy(() -> load()).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void twoDiscoveredPluginsOfTheSameIdAreBothLeftOut() throws IOException {
        folder.with("Twin", ProviderFolder.provider("Twin", "county.good", ""));
        Plugins plugins = load();
        assertThat(ids(plugins)).isEmpty();
        assertThat(plugins.report().troubled())
                .extracting(PluginOutcome::state)
                .containsExactly(State.REJECTED, State.REJECTED);
        assertThat(plugins.report().describe(Locale.ENGLISH)).contains("county.Good", "county.Twin");
    }

    @Test
    void anInstanceOfTheHostGoesBeforeADiscoveredPluginOfTheSameId() throws IOException {
        IndicatorProvider own = given("county.good", SpiLevel.CURRENT, 0);
        Plugins plugins = load(own);
        assertThat(plugins.all(IndicatorProvider.class)).containsExactly(own);
        assertThat(plugins.report().troubled())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.provider()).isEqualTo("county.Good"));
    }

    @Test
    void higherPriorityComesFirstAndTheIdDecidesAmongEquals() throws IOException {
        Plugins plugins = load(given("b.low", 1, 0), given("z.high", 1, 5), given("a.low", 1, 0));
        assertThat(ids(plugins)).containsExactly("z.high", "a.low", "b.low", "county.good");
    }

    @Test
    void anObjectThatIsNoPluginOfAnyServiceIsRefused() {
        Plugin none = () -> PluginDescriptor.of("a.b", "1", 1, LocalizedText.same("x"));
        assertThatThrownBy(() -> new PluginLoader().give(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void requiringAPluginThatIsNotThereSaysWhichAndWhatToDo() throws IOException {
        Plugins plugins = load();
        assertThatThrownBy(() -> plugins.require(StorageProvider.class, "livskraft.storage-jdbc"))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContainingAll("PLUGIN-MISSING", "livskraft.storage-jdbc", "jar");
    }

    @Test
    void requiringAPluginThatFailedSaysWhy() throws IOException {
        folder.with(
                "Tomorrow",
                ProviderFolder.provider("Tomorrow", "county.tomorrow", "").replace("SpiLevel.CURRENT", "99"));
        Plugins plugins = load();
        assertThatThrownBy(() -> plugins.require(IndicatorProvider.class, "county.tomorrow"))
                .hasMessageContaining("PLUGIN-LEVEL");
    }
}
