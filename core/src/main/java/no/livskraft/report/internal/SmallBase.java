package no.livskraft.report.internal;

import java.util.Optional;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.spi.report.Fact;

/** Says of a figure that it was made from a small base. */
final class SmallBase {

    private final Say say;
    private final IndicatorDefinition definition;

    SmallBase(Say say, IndicatorDefinition definition) {
        this.say = say;
        this.definition = definition;
    }

    /** What to know of the figure; empty if its base is large enough. */
    Optional<Fact> note(Figure figure) {
        if (!figure.flags().contains(Flag.SMALL_BASE)) {
            return Optional.empty();
        }
        String words = definition
                .smallestBase()
                .map(limit -> say.text("small.base.limit", "limit", say.exact(limit)))
                .orElseGet(() -> say.text("small.base.other"));
        return Optional.of(Fact.of(say.text("small.base"), words));
    }
}
