package no.livskraft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.livskraft.data.Attachment;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.ResultTable;
import no.livskraft.document.DocumentFormats;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.dossier.Retention;
import no.livskraft.evidence.FigureReference;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorEngine;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.Tiling;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Network;
import no.livskraft.plugin.PluginReport;
import no.livskraft.programme.Identifier;
import no.livskraft.report.NetworkReport;
import no.livskraft.repository.Attachments;
import no.livskraft.repository.Change;
import no.livskraft.repository.Repositories;
import no.livskraft.repository.StoredDossier;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.ReportRenderer;
import no.livskraft.spi.source.SourceException;
import no.livskraft.spi.source.SourceRequest;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.validation.NetworkLifecycle;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.ValidationReport;

/**
 * The door to the library: an open storage, the plugins that take part, and what can be done with them.
 *
 * <p>Opened by {@link #builder()} and closed like any resource; closing it closes the storage that it opened. Safe for
 * use by several threads. There can be as many in one program as there are storages.
 */
public final class Livskraft implements AutoCloseable {

    private final Host host;
    private final IndicatorCatalogue indicators;
    private final IndicatorEngine engine;
    private final NetworkValidator validator;
    private final BorderConversion conversion;
    private final Repositories repositories;
    private final AtomicBoolean closed = new AtomicBoolean();

    Livskraft(Host host) {
        this.host = host;
        this.indicators = host.indicators();
        this.engine = new IndicatorEngine(
                indicators, host.register(), host.storage().observations(), host.executor(), host.calculatorLimit());
        this.validator = validator(host);
        this.conversion = new BorderConversion(host.register());
        this.repositories = Repositories.on(
                host.storage().documents(),
                host.storage().attachments(),
                host.programmes(),
                new DocumentFormats(),
                host.clock());
    }

    private static NetworkValidator validator(Host host) {
        NetworkValidator.Builder builder = NetworkValidator.builder(host.register(), host.clock())
                .definitions(host.indicators().definitions())
                .rules(host.rules(), host.executor(), host.calculatorLimit());
        host.validatorFactory().ifPresent(builder::validatorFactory);
        return builder.build();
    }

    /**
     * Begins to open the library.
     *
     * @return a builder that finds plugins by itself and needs to be told which storage to use
     */
    public static LivskraftBuilder builder() {
        return new LivskraftBuilder();
    }

    /**
     * What became of every plugin that was found or given.
     *
     * @return the report
     */
    public PluginReport plugins() {
        return host.report();
    }

    /**
     * The clock that everything here asks.
     *
     * @return the clock
     */
    public Clock clock() {
        return host.clock();
    }

    /**
     * Norway's municipalities through time.
     *
     * @return the register
     */
    public MunicipalityRegister municipalities() {
        return host.register();
    }

    /**
     * The stored networks, resolutions, workshops, goals, measures and programme profiles.
     *
     * @return the repositories
     */
    public Repositories repositories() {
        return repositories;
    }

    /**
     * The indicators that plugins and files brought.
     *
     * @return the catalogue
     */
    public IndicatorCatalogue indicators() {
        return indicators;
    }

    /**
     * The rules that networks are judged by: those of the library and those that plugins brought.
     *
     * @return the catalogue
     */
    public RuleCatalogue rules() {
        return validator.catalogue();
    }

    /**
     * The stored observations, every vintage.
     *
     * @return the store
     */
    public ObservationStore observations() {
        return host.storage().observations();
    }

    /**
     * The datasets of which figures are stored.
     *
     * @return their descriptions in the order of their ids
     * @throws no.livskraft.spi.storage.StorageException if the storage cannot be read
     */
    public List<Dataset> datasets() {
        return observations().datasets();
    }

    /**
     * Reads figures through a source and stores them as one vintage, whole or not at all. Loading the same figures again
     * does nothing.
     *
     * @param sourceId the plugin to read through
     * @param request what to read and from where
     * @return what was stored
     * @throws SourceException with every problem if the source cannot be read, or a figure stands under a municipality
     *     number that was not valid when it was measured; with code {@code SOURCE-OTHER-DATASET} if the source brings
     *     something else than it was asked for
     * @throws LivskraftException with code {@code PLUGIN-MISSING} if there is no such source, or {@code PLUGIN-FAILED} if
     *     it throws something unforeseen
     * @throws no.livskraft.spi.storage.StorageException if the figures cannot be stored
     */
    public ObservationBatch load(String sourceId, SourceRequest request) {
        ObservationBatch batch = new Loading(host, conversion).read(sourceId, request);
        observations().save(batch);
        return batch;
    }

    /**
     * The indicators that the stored datasets have every variable for.
     *
     * @return their definitions in the order of their ids; unmodifiable
     * @throws no.livskraft.spi.storage.StorageException if the storage cannot be read
     */
    public List<IndicatorDefinition> computableIndicators() {
        return engine.computable();
    }

    /**
     * Computes indicators.
     *
     * @param request which, for whom, when, and as known at which moment
     * @return the table, and the explanation of each of its cells
     * @throws no.livskraft.indicator.IndicatorException if an indicator is unknown
     * @throws LivskraftException if a municipality is not valid at the borders asked for
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     */
    public IndicatorResult compute(IndicatorRequest request) {
        return engine.compute(request);
    }

    /**
     * Computes indicators in tiles of municipalities, for requests that are too large to be held at once.
     *
     * @param request which, for whom, when, and as known at which moment
     * @param tiling how large the tiles are, and how many threads compute them
     * @param consumer receives the tiles in order on the caller's thread
     * @throws no.livskraft.indicator.IndicatorException if an indicator is unknown, or the thread is interrupted
     * @throws LivskraftException if a municipality is not valid at the borders asked for
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     * @see IndicatorEngine#stream
     */
    public void stream(IndicatorRequest request, Tiling tiling, Consumer<? super IndicatorResult> consumer) {
        engine.stream(request, tiling, consumer);
    }

    /**
     * Asks every rule what it says of a network, as of the clock's day.
     *
     * @param dossier the network with all that belongs to it; it need not be stored
     * @return every finding, and what became of every rule
     */
    public ValidationReport validate(NetworkDossier dossier) {
        return validator.validate(dossier);
    }

    /**
     * Asks every rule what it says of a network, those too that need to know the other networks.
     *
     * @param dossier the network with all that belongs to it; it need not be stored
     * @param others the other networks, as a rule all that are stored; the network itself may be among them
     * @return every finding, and what became of every rule
     */
    public ValidationReport validate(NetworkDossier dossier, Collection<NetworkDossier> others) {
        return validator.validate(dossier, others);
    }

    /**
     * Asks every rule what it says of a network, beside all networks of the storage, which is read for it.
     *
     * @param dossier the network with all that belongs to it; it need not be stored
     * @return every finding, and what became of every rule
     * @throws no.livskraft.repository.RepositoryException if a stored network cannot be read; with all that is wrong
     * @throws no.livskraft.spi.storage.StorageException if the storage cannot be read
     */
    public ValidationReport validateBesideStored(NetworkDossier dossier) {
        return validate(dossier, repositories.dossiers().all().values());
    }

    /**
     * How the stored networks fare by the rules: counts by severity and theme, and what has changed since a day.
     *
     * @return whom to ask about a network or a programme
     */
    public HealthCheck health() {
        return new HealthCheck(repositories, validator, clock());
    }

    /**
     * The network in its active state, if the rules allow it. Nothing is stored.
     *
     * @param dossier the network with all that belongs to it
     * @return the network with status active
     * @throws no.livskraft.validation.ValidationException with the report if a rule of severity error is violated
     * @throws LivskraftException with code {@code NETWORK-001} if the network is not a draft
     */
    public Network activate(NetworkDossier dossier) {
        return new NetworkLifecycle(validator).activate(dossier);
    }

    /**
     * The network in its closed state, if the rules allow it. Nothing is stored.
     *
     * @param dossier the network with all that belongs to it
     * @return the network with status closed
     * @throws no.livskraft.validation.ValidationException with the report if a rule of severity error is violated
     * @throws LivskraftException with code {@code NETWORK-001} if the network is not active
     */
    public Network close(NetworkDossier dossier) {
        return new NetworkLifecycle(validator).close(dossier);
    }

    /**
     * Begins a network's page: what its figures show, what was decided, and what is done, as of the clock's day. The rules
     * look at the network by itself; {@link NetworkReport.Builder#findings} takes what they say beside others.
     *
     * @param dossier the network with all that belongs to it; it need not be stored
     * @param result the figures, of its members and of those they are compared with
     * @return a builder of the report, whose page {@link #render} draws
     */
    public NetworkReport.Builder report(NetworkDossier dossier, IndicatorResult result) {
        return NetworkReport.builder(dossier, result, validate(dossier), municipalities(), LocalDate.now(clock()))
                .zone(clock().getZone())
                .pictures(this::bytes)
                .figures(this::figure);
    }

    private Optional<byte[]> bytes(Attachment attachment) {
        Attachments attachments = repositories.attachments();
        return attachments.find(attachment).map(held -> attachments.read(attachment));
    }

    /**
     * A figure that something rested on, computed again as it was known then.
     *
     * @param reference which figure, and as known when
     * @return the figure, or why there was none; empty if no plugin knows the indicator today, it cannot be computed, or
     *     the municipality was not there on the day of the borders
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     */
    public Optional<Figure> figure(FigureReference reference) {
        boolean known = indicators.find(reference.indicator()).isPresent()
                && municipalities()
                        .find(reference.municipality(), reference.borders())
                        .isPresent();
        if (!known) {
            return Optional.empty();
        }
        ResultTable table = compute(IndicatorRequest.builder(reference.borders(), reference.knownAt())
                        .indicators(reference.indicator())
                        .municipalities(List.of(reference.municipality()))
                        .periods(List.of(reference.period()))
                        .build())
                .table();
        return table.column(reference.indicator())
                .map(column ->
                        column.values().figure(table.grid().indexOf(reference.municipality(), reference.period())));
    }

    /**
     * Takes the contacts whose day of deletion has come out of a network and saves what is left. The storage's history
     * keeps earlier states, which hold them still.
     *
     * @param network the network's id
     * @param change who does it and why
     * @return what was removed and from where, without the addresses; empty where nothing was due
     * @throws no.livskraft.repository.RepositoryException if there is no such network
     * @throws no.livskraft.spi.storage.RevisionConflictException if somebody else has changed it meanwhile; nothing is
     *     saved then
     * @throws no.livskraft.spi.storage.StorageException if the storage cannot be read or written
     */
    public List<Retention.Removed> purge(Identifier network, Change change) {
        StoredDossier stored = repositories.dossiers().require(network);
        Retention retention = Retention.purge(stored.value(), LocalDate.now(clock()));
        if (!retention.removed().isEmpty()) {
            repositories.dossiers().save(stored, retention.dossier(), change);
        }
        return retention.removed();
    }

    /**
     * Draws a page. Nothing is written to the stream unless the whole page could be drawn.
     *
     * @param rendererId the plugin that draws
     * @param page what to show
     * @param out where to write; left open
     * @throws LivskraftException with code {@code PLUGIN-MISSING} if there is no such renderer, {@code PLUGIN-FAILED} if
     *     it throws something unforeseen, or with the renderer's own problems if it cannot show the page
     * @throws IOException if the stream cannot be written
     */
    public void render(String rendererId, Page page, OutputStream out) throws IOException {
        ReportRenderer renderer = host.require(ReportRenderer.class, rendererId);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PluginCalls.run(rendererId, () -> renderer.render(page, whole, host.context(renderer)));
        whole.writeTo(out);
        out.flush();
    }

    /**
     * Closes the storage, and the executor if the library made it itself. A second call does nothing.
     *
     * @throws LivskraftException if the storage cannot be closed; the executor is shut down all the same
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            host.close();
        }
    }
}
