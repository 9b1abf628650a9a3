package no.livskraft;

import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.plugin.PluginLoader;
import no.livskraft.plugin.PluginReport;
import no.livskraft.plugin.Plugins;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.Progress;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.validation.rule.RuleProvider;
import org.jspecify.annotations.Nullable;

/**
 * Opens the library. Everything but the storage has a default, and the default is named at the method that changes it.
 * Not safe for use by several threads; it can be used for one opening only.
 */
public final class LivskraftBuilder {

    private final List<Plugin> given = new ArrayList<>();
    private final Map<String, Map<String, String>> settings = new HashMap<>();
    private final Map<String, Class<? extends Plugin>> required = new TreeMap<>();
    private final List<ProgrammeProfile> ownProgrammes = new ArrayList<>();
    private final List<Path> indicatorFiles = new ArrayList<>();
    private @Nullable ClassLoader classLoader = Livskraft.class.getClassLoader();
    private @Nullable String storageId;
    private Clock clock = Clock.systemUTC();
    private Progress progress = Progress.NONE;
    private BooleanSupplier cancelled = () -> false;
    private Duration calculatorLimit = Duration.ofSeconds(30);
    private @Nullable ExecutorService executor;
    private @Nullable ValidatorFactory validatorFactory;
    private @Nullable MunicipalityRegister register;

    LivskraftBuilder() {}

    /**
     * Gives a plugin that the host made itself, such as a storage on the host's own data source. It goes before a plugin
     * of the same id that is found.
     *
     * @param plugin the plugin
     * @return this builder
     */
    public LivskraftBuilder plugin(Plugin plugin) {
        given.add(Objects.requireNonNull(plugin, "plugin"));
        return this;
    }

    /**
     * Where plugins are looked for. The default is the class loader of this library, which sees the module path and the
     * class path.
     *
     * @param value the class loader, for example that of a {@link no.livskraft.plugin.PluginDirectory}
     * @return this builder
     */
    public LivskraftBuilder discoverPluginsIn(ClassLoader value) {
        classLoader = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Uses only the plugins that the host gives and looks for no others.
     *
     * @return this builder
     */
    public LivskraftBuilder withoutDiscovery() {
        classLoader = null;
        return this;
    }

    /**
     * Sets a setting of a plugin.
     *
     * @param pluginId the plugin
     * @param name the setting
     * @param value its value
     * @return this builder
     */
    public LivskraftBuilder setting(String pluginId, String name, String value) {
        settings.computeIfAbsent(pluginId, id -> new HashMap<>()).put(name, value);
        return this;
    }

    /**
     * Says which storage to use. There is no default: where figures and resolutions are kept is never guessed.
     *
     * @param pluginId the storage plugin's id, such as {@code livskraft.storage-jdbc}
     * @return this builder
     */
    public LivskraftBuilder storage(String pluginId) {
        storageId = Objects.requireNonNull(pluginId, "pluginId");
        return this;
    }

    /**
     * Names a plugin that the host cannot do without, so that {@link #open()} says at once if it is not there.
     *
     * @param service the service interface, such as {@code IndicatorProvider.class}
     * @param pluginId the plugin
     * @return this builder
     */
    public LivskraftBuilder requirePlugin(Class<? extends Plugin> service, String pluginId) {
        required.put(Objects.requireNonNull(pluginId, "pluginId"), Objects.requireNonNull(service, "service"));
        return this;
    }

    /**
     * Sets the clock that commits, rules and plugins ask. The default is the machine's, in UTC.
     *
     * @param value the clock
     * @return this builder
     */
    public LivskraftBuilder clock(Clock value) {
        clock = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Hears how far long work of plugins has come. By default nobody does.
     *
     * @param value who hears; must be safe for use by several threads
     * @return this builder
     */
    public LivskraftBuilder progress(Progress value) {
        progress = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Lets the host stop long work of plugins. By default it is never stopped.
     *
     * @param value true once work is to stop; must be safe for use by several threads
     * @return this builder
     */
    public LivskraftBuilder cancelled(BooleanSupplier value) {
        cancelled = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Gives the threads that calculators and rules of plugins run on. The default is a pool of its own with daemon threads, made
     * when the library opens and shut down when it closes; one that is given is left running.
     *
     * @param value the executor; it needs at least one thread to spare
     * @return this builder
     */
    public LivskraftBuilder executor(ExecutorService value) {
        executor = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets how long one calculator may work on one request, and one rule of a plugin on one network, before it is given up.
     * The default is 30 seconds.
     *
     * @param value the limit, more than zero
     * @return this builder
     */
    public LivskraftBuilder calculatorLimit(Duration value) {
        calculatorLimit = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Uses the host's Bean Validation. The default is Hibernate Validator without an expression language.
     *
     * @param value the factory; left open
     * @return this builder
     */
    public LivskraftBuilder validatorFactory(ValidatorFactory value) {
        validatorFactory = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Uses another register of municipalities. The default is {@link MunicipalityRegister#ofNorway()}.
     *
     * @param value the register
     * @return this builder
     */
    public LivskraftBuilder municipalities(MunicipalityRegister value) {
        register = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Adds a programme profile beside those that come with the library.
     *
     * @param value the profile
     * @return this builder
     */
    public LivskraftBuilder programme(ProgrammeProfile value) {
        ownProgrammes.add(Objects.requireNonNull(value, "value"));
        return this;
    }

    /**
     * Adds indicators that are defined in files, beside those of the plugins: for whatever formulas suffice for, without
     * Java. The files are read when the library opens; {@link no.livskraft.document.IndicatorFormat} describes them.
     *
     * @param files JSON files of kind {@code indicators}
     * @return this builder
     */
    public LivskraftBuilder indicators(Path... files) {
        indicatorFiles.addAll(List.of(files));
        return this;
    }

    /**
     * Finds the plugins and opens the storage. Whatever goes wrong, nothing stays open.
     *
     * @return the open library
     * @throws LivskraftException with code {@code STORAGE-NOT-CHOSEN} if no storage was named, {@code PLUGIN-MISSING} or
     *     the reason why it does not take part if it or a required plugin is not there, {@code PLUGIN-SETTING-MISSING} and
     *     {@code PLUGIN-SETTING-UNKNOWN} for its settings, {@code PLUGIN-SETTING-STRAY} for settings of plugins that were
     *     not found, or {@code PLUGIN-FAILED} if the storage plugin throws something unforeseen; with everything that is
     *     wrong with the files of indicators, an id that a plugin's indicator has (code {@code INDICATOR-DUPLICATE})
     *     included
     * @throws no.livskraft.spi.storage.StorageException if the storage cannot be opened
     */
    public Livskraft open() {
        PluginLoader loader = new PluginLoader().alsoLoading(RuleProvider.class);
        given.forEach(loader::give);
        if (classLoader != null) {
            loader.discover(classLoader);
        }
        Plugins plugins = loader.load();
        IndicatorAdmission admitted = IndicatorAdmission.of(plugins);
        CountyRuleAdmission rules = CountyRuleAdmission.of(plugins, admitted.report());
        checkRequired(plugins, rules.report());
        IndicatorCatalogue catalogue = admitted.catalogueWith(indicatorFiles);
        ProgrammeProfiles programmes = ProgrammeProfiles.bundled(new DocumentFormats());
        for (ProgrammeProfile own : ownProgrammes) {
            programmes = programmes.with(own);
        }
        MunicipalityRegister municipalities = register == null ? MunicipalityRegister.ofNorway() : register;
        String chosen = chosenStorage();
        StorageProvider provider = plugins.require(StorageProvider.class, chosen);
        PluginContexts contexts = new PluginContexts(settings, clock, progress, cancelled);
        contexts.checkAddressees(rules.report());
        Storage storage = PluginCalls.call(chosen, () -> provider.open(contexts.of(provider.descriptor())));
        boolean ownsExecutor = executor == null;
        ExecutorService threads = executor == null ? Executors.newCachedThreadPool(LivskraftBuilder::daemon) : executor;
        Host host = new Host(
                plugins,
                rules.report(),
                contexts,
                catalogue,
                rules.rules(),
                municipalities,
                programmes,
                chosen,
                storage,
                clock,
                threads,
                ownsExecutor,
                calculatorLimit,
                Optional.ofNullable(validatorFactory));
        try {
            return new Livskraft(host);
        } catch (RuntimeException | Error e) {
            closeAfter(e, host);
            throw e;
        }
    }

    private void checkRequired(Plugins plugins, PluginReport report) {
        List<Problem> problems = new ArrayList<>();
        required.forEach((pluginId, service) -> {
            try {
                plugins.require(service, pluginId);
                report.outcome(service, pluginId).ifPresent(outcome -> problems.addAll(outcome.problems()));
            } catch (LivskraftException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
    }

    private static void closeAfter(Throwable first, Host host) {
        try {
            host.close();
        } catch (RuntimeException second) {
            first.addSuppressed(second);
        }
    }

    private String chosenStorage() {
        if (storageId == null) {
            throw new LivskraftException(List.of(new Problem(
                    "STORAGE-NOT-CHOSEN",
                    "LivskraftBuilder.storage",
                    LocalizedText.of(
                            "Det er ikke valgt noe lager; oppgi id-en til et lagringstillegg",
                            "Det er ikkje valt noko lager; oppgi id-en til eit lagringstillegg",
                            "No storage was chosen; name the id of a storage plugin"))));
        }
        return storageId;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "livskraft-calculator");
        thread.setDaemon(true);
        return thread;
    }
}
