package no.livskraft.municipality;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Borders;
import no.livskraft.data.Grid;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Observations;

/**
 * The plans that were asked for lately, so that requests that repeat do not work the same way out again. Holds so many
 * at the most, whatever is asked for. Safe for use by many threads; two that ask at once may both work it out.
 */
final class ConversionPlans {

    // some ten megabytes each; a plan for the country over twenty years takes a hundredth of that
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_RECIPES = 200_000;

    private final MunicipalityRegister register;
    // one segment, since each could hold only its part of the whole
    private final Cache<Given, SourceBorders> sources = CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(MOST_CELLS)
            .weigher((Given given, SourceBorders source) -> given.grid.size())
            .build();
    private final Cache<Way, ConversionPlan> plans = CacheBuilder.newBuilder()
            .concurrencyLevel(1)
            .maximumWeight(MOST_RECIPES)
            .weigher((Way way, ConversionPlan plan) -> plan.size())
            .build();

    /** What figures of the same grid and kind have in common. */
    private record Given(Grid grid, MeasuredAt measuredAt, Borders borders) {}

    private record Way(Given given, LocalDate to, List<?> rows, Optional<SplitWeights> weights) {}

    ConversionPlans(MunicipalityRegister register) {
        this.register = register;
    }

    SourceBorders source(Observations observations, Borders borders) {
        return source(given(observations, borders));
    }

    private SourceBorders source(Given given) {
        SourceBorders found = sources.getIfPresent(given);
        if (found == null) {
            found = new SourceBorders(register, given.grid, given.measuredAt, given.borders);
            sources.put(given, found);
        }
        return found;
    }

    private static Given given(Observations observations, Borders borders) {
        return new Given(observations.grid(), observations.variable().measuredAt(), borders);
    }

    /** The plan for rows that were checked; what they are besides, {@code targets} says in the history's numbers. */
    ConversionPlan plan(
            Observations observations,
            Borders borders,
            LocalDate to,
            List<?> rows,
            List<int[]> targets,
            Optional<SplitWeights> weights) {
        Given given = given(observations, borders);
        Way way = new Way(given, to, rows, weights);
        ConversionPlan found = plans.getIfPresent(way);
        if (found == null) {
            BorderHistory history = register.history();
            found = new ConversionPlan(history, source(given), to, targets, new Division(history, weights));
            plans.put(way, found);
        }
        return found;
    }
}
