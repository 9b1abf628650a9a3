package no.livskraft.validation;

import static no.livskraft.validation.Unevaluated.example;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Perspective;
import no.livskraft.data.Taxonomy;
import no.livskraft.data.Unit;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.validation.Unevaluated.Example;

/** For each rule about definitions of indicators: what leaves it not evaluated. */
final class IndicatorExamples {

    private static final LocalizedText TITLE = LocalizedText.of("Ladepunkter", "Ladepunkt", "Chargers");

    private IndicatorExamples() {}

    /** The definition of an indicator with which nothing is wrong. */
    static IndicatorDefinition.Builder sound(String id) {
        return bare(id).influence(Influence.SHARED)
                .taxonomy(new Taxonomy(Optional.of("environmental"), Optional.empty(), Optional.empty()));
    }

    /** One of which nobody has said where it belongs and what the municipality can do about it. */
    static IndicatorDefinition.Builder bare(String id) {
        return IndicatorDefinition.builder(id)
                .title(TITLE)
                .description(LocalizedText.of("Alle kan lade der.", "Alle kan lade der.", "Anybody can charge there."))
                .unit(new Unit("chargers", TITLE), 0)
                .computation(new Computation.Formula("v_chargers"))
                .direction(Direction.HIGHER_IS_BETTER)
                .perspective(Perspective.TERRITORY)
                .vitalityDimensions("ecology")
                .sources(source(Optional.of("NLOD 2.0")));
    }

    static FigureSource source(Optional<String> licence) {
        return new FigureSource(
                "Etaten (oppdiktet)", licence, LocalizedText.same("Etaten"), LocalizedText.same("t"), Optional.empty());
    }

    /** The definitions that the examples need beside the sample's own. */
    static List<IndicatorDefinition> definitions() {
        return List.of(
                sound("by_code")
                        .computation(new Computation.Calculated(List.of("v_chargers")))
                        .build(),
                sound("without_source").sources().build(),
                bare("bare").build());
    }

    /** Lets every goal have a target for one indicator alone. */
    private static void target(Sample sample, String indicator) {
        sample.goals.forEach(each -> each.targets = Sample.list(target(indicator)));
    }

    static IndicatorTarget target(String indicator) {
        return new IndicatorTarget(indicator, Year.of(2024), 2.5, Optional.of(Year.of(2030)));
    }

    private static Example uses(String code, String reason, String indicator) {
        return example(code, reason, s -> target(s, indicator));
    }

    static List<Example> nothingToEvaluate() {
        return List.of(
                uses("LK-046", "definition of any indicator", "unknown"),
                uses("LK-047", "by formulas", "by_code"),
                uses("LK-048", "definition of any indicator", "unknown"),
                uses("LK-049", "definition of any indicator", "unknown"),
                example("LK-050", "No indicators", s -> s.goals.forEach(each -> each.targets.clear())),
                uses("LK-051", "can influence it", "bare"),
                uses("LK-052", "definition of any indicator", "unknown"),
                uses("LK-053", "definition of any indicator", "unknown"));
    }
}
