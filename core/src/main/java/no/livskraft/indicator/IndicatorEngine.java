package no.livskraft.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import no.livskraft.containment.TimeLimit;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.ObservationBatch;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.spi.storage.ObservationStore;

/**
 * Computes indicators over whole columns: reads what is needed in one read of the store, lays vintages over each other,
 * carries figures to the borders asked for, and runs formulas and calculators, those that others need first.
 *
 * <p>A figure is used for the period that it carries, whether it was measured at its start or all through it; emissions
 * during 2016 over the population at the start of 2016 are both of period 2016. Where no figure was published for a
 * period, it is made from those for its parts if the variable allows it: a flow is the sum of all its parts, a stock at
 * the start of its periods the first part's and at the end the last part's. An average is not made coarser, since only its
 * indicator can say how. What no vintage holds is {@link no.livskraft.data.Status#NOT_AVAILABLE}; nothing is taken for
 * zero and nothing interpolated.
 *
 * <p>A name in a formula means the variable of that name; where no dataset in the store has one, the indicator. An
 * indicator that cannot be computed costs itself and those that need it, and the table says why. Safe for use by several
 * threads if store and executor are.
 */
public final class IndicatorEngine {

    private final IndicatorCatalogue catalogue;
    private final Plans plans;
    private final MunicipalityRegister register;
    private final BorderConversion conversion;
    private final ObservationStore store;
    private final ExecutorService executor;
    private final CalculatorRunner runner;

    /**
     * An engine.
     *
     * @param catalogue the indicators there are
     * @param register the municipalities through time
     * @param store the observations
     * @param executor where calculators run, one task each; formulas run on the caller's thread, and on this one's where
     *     a {@link #stream} asks for several. It should have a thread to spare for every calculator that may hang, as
     *     {@link java.util.concurrent.Executors#newCachedThreadPool()} has. An executor that runs tasks on the caller's
     *     thread gives no protection against one that hangs
     * @param calculatorLimit how long a calculator may take for a request, counted from when it begins; it may wait as
     *     long again for a thread
     * @throws IllegalArgumentException if the limit is zero or negative
     */
    public IndicatorEngine(
            IndicatorCatalogue catalogue,
            MunicipalityRegister register,
            ObservationStore store,
            ExecutorService executor,
            Duration calculatorLimit) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.plans = new Plans(catalogue);
        this.register = Objects.requireNonNull(register, "register");
        this.conversion = new BorderConversion(register);
        this.store = Objects.requireNonNull(store, "store");
        if (calculatorLimit.isZero() || calculatorLimit.isNegative()) {
            throw new IllegalArgumentException("A calculator needs some time: " + calculatorLimit);
        }
        this.executor = Objects.requireNonNull(executor, "executor");
        this.runner = new CalculatorRunner(new TimeLimit(executor, calculatorLimit));
    }

    /**
     * Computes indicators.
     *
     * @param request what is asked for
     * @return the table, and the explanation of each of its cells
     * @throws IndicatorException with code {@code INDICATOR-UNKNOWN} for every unknown indicator, each with the nearest
     *     known ones; with code {@code INDICATOR-INTERRUPTED} if the calling thread is interrupted while a calculator
     *     runs, which leaves it interrupted
     * @throws no.livskraft.data.LivskraftException if a municipality is not valid on the date of the borders, or the
     *     register does not know that date; with all such numbers; or if the request's weights do not fit the register,
     *     with all that do not
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     */
    public IndicatorResult compute(IndicatorRequest request) {
        Preparation prepared = prepare(request, store::datasets);
        return prepared.compute(request, prepared.holdings(read(prepared)));
    }

    /**
     * Computes indicators in tiles of municipalities, each handed over as soon as it and those before it are there, so
     * that a request may be larger than what a program can hold. Every cell, whole and explanation is that which
     * {@link #compute} would give for the whole request; tiles and threads change nothing. A calculator that fails costs
     * its indicators in the tile that it fails in.
     *
     * <p>Nothing is begun after the first failure, be it of a tile, of the consumer or of the reader; the tiles before the
     * failed one are handed over, and it is thrown here. When this method returns, normally or not, no thread works for it
     * any more.
     *
     * @param request what is asked for
     * @param tiling how large the tiles are, how many threads compute, and where the figures come from. Threads beside
     *     the caller's are taken from the engine's executor as it has some to spare; without any, the caller's thread
     *     computes everything
     * @param consumer receives the tiles on the caller's thread, in the order of the request's municipalities; each has
     *     some of them, and otherwise the request's indicators and periods
     * @throws IndicatorException with code {@code INDICATOR-UNKNOWN} as {@link #compute} has it; with code {@code
     *     INDICATOR-INTERRUPTED} if the calling thread is interrupted, which leaves it interrupted
     * @throws no.livskraft.data.LivskraftException as {@link #compute} has it, before any tile is computed
     * @throws no.livskraft.spi.storage.StorageException if the observations cannot be read
     * @throws IllegalStateException if a reader gives a variable other periods for one tile than for another
     */
    public void stream(IndicatorRequest request, Tiling tiling, Consumer<? super IndicatorResult> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        Optional<FigureReader> reader = tiling.reader();
        Preparation prepared = prepare(request, reader.isPresent() ? reader.get()::datasets : store::datasets);
        List<IndicatorRequest> tiles =
                Tiles.of(request, tiling.municipalities(), prepared.needed(), conversion, register);
        IntFunction<IndicatorResult> work;
        if (reader.isPresent()) {
            TileFigures figures = new TileFigures(reader.get(), prepared, request, register);
            work = tile -> prepared.compute(tiles.get(tile), figures.of(tiles.get(tile)));
        } else {
            Holdings all = prepared.holdings(read(prepared));
            work = tile -> prepared.compute(tiles.get(tile), all);
        }
        new OrderedWork<>(tiles.size(), work, executor, tiling.threads()).run(consumer);
    }

    private List<ObservationBatch> read(Preparation prepared) {
        return prepared.query().map(store::read).orElse(List.of());
    }

    private Preparation prepare(IndicatorRequest request, Supplier<List<Dataset>> datasets) {
        catalogue.require(request.indicators());
        LocalDate borders = request.borders();
        conversion.convert(List.of(), Borders.at(borders), borders, request.municipalities());
        BorderConversion carrying = request.weights().map(conversion::weighted).orElse(conversion);
        List<Dataset> known = datasets.get();
        return new Preparation(request, plans.plan(request.indicators(), known), known, register, carrying, runner);
    }

    /**
     * The indicators that the store has every variable for, those of others that they need included. Whether there are
     * figures for a certain municipality and period is another matter.
     *
     * @return their definitions in the order of their ids; unmodifiable
     * @throws no.livskraft.spi.storage.StorageException if the store cannot be read
     */
    public List<IndicatorDefinition> computable() {
        List<String> all =
                catalogue.definitions().stream().map(IndicatorDefinition::id).toList();
        Plan plan = plans.plan(all, store.datasets());
        return catalogue.definitions().stream()
                .filter(each -> !plan.problems().containsKey(each.id()))
                .toList();
    }
}
