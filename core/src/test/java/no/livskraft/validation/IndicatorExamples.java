package no.livskraft.validation;

import static no.livskraft.validation.RuleExamples.example;

import java.time.Year;
import java.util.List;
import java.util.Map;
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
import no.livskraft.validation.RuleExamples.Example;

/** Examples of rules about definitions of indicators: of each definition one thing is wrong. */
final class IndicatorExamples {

    private static final LocalizedText TITLE = LocalizedText.of("Ladepunkter", "Ladepunkt", "Chargers");
    private static final String FILE = """
            {
              "schemaVersion": 1, "kind": "indicators",
              "indicators": [{
                "id": "chargers", "version": 1, "title": {"nb": "Ladepunkter"}, "decimals": 1, "periodKind": "YEAR",
                "description": {"nb": "Offentlige ladepunkter for elbil."},
                "unit": {"code": "per-1000", "label": {"nb": "per 1000"}},
                "direction": "HIGHER_IS_BETTER", "perspective": "TERRITORY",
                "computation": {"type": "ratio", "numerator": "counted", "denominator": "population", "factor": 1000}
              }]
            }
            """;

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

    /** The definitions that the examples need: the one of the sample, and those with a fault. */
    static List<IndicatorDefinition> definitions() {
        return List.of(
                SampleRecord.EMISSIONS,
                sound("quotient")
                        .computation(new Computation.Formula("100 * v_chargers / v_cars"))
                        .build(),
                sound("by_code")
                        .computation(new Computation.Calculated(List.of("v_chargers")))
                        .build(),
                sound("without_source").sources().build(),
                sound("without_licence").sources(source(Optional.empty())).build(),
                sound("english_only")
                        .description(new LocalizedText(Map.of("en", "Chargers that anybody can use.")))
                        .build(),
                sound("title_again")
                        .description(LocalizedText.of("Ladepunkter.", "Ladepunkt.", "Anybody can charge there."))
                        .build(),
                sound("beyond_influence").influence(Influence.NONE).build(),
                sound("background")
                        .influence(Influence.NONE)
                        .direction(Direction.CONTEXT)
                        .build(),
                bare("bare").build());
    }

    /** Lets every goal have a target for one indicator alone. */
    private static void target(Sample sample, String indicator) {
        sample.goals.forEach(each -> each.targets = Sample.list(target(indicator)));
    }

    static IndicatorTarget target(String indicator) {
        return new IndicatorTarget(indicator, Year.of(2024), 2.5, Optional.of(Year.of(2030)));
    }

    private static Example uses(String code, String place, String indicator) {
        return example(code, place, s -> target(s, indicator));
    }

    static List<Example> violations() {
        return List.of(
                uses("LK-047.quotient", "indicator quotient / computation", "quotient"),
                uses("LK-048", "indicator without_source / sources", "without_source"),
                uses("LK-048.licence", "indicator without_licence / sources", "without_licence"),
                uses("LK-049", "indicator english_only / description", "english_only"),
                uses("LK-049.title", "indicator title_again / description", "title_again"),
                example("LK-050", "network", s -> s.ruleLimits = Map.of("LK-050.mostIndicators", 0)),
                uses("LK-051", "indicator beyond_influence / direction", "beyond_influence"),
                uses("LK-051.target", "goal mindre-utslipp / targets[0]", "background"),
                uses("LK-053", "network", "bare"));
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

    private static DocumentExamples.Example file(String code, String pointer, String without) {
        return new DocumentExamples.Example(code, "indicators", FILE.replace(without, ""), pointer);
    }

    /** Files that leave out what a definition cannot be without. */
    static List<DocumentExamples.Example> documents() {
        return List.of(
                file("LK-046", "/indicators/0", "\"direction\": \"HIGHER_IS_BETTER\","),
                file("LK-047", "/indicators/0/computation", "\"numerator\": \"counted\","),
                file("LK-052", "/indicators/0", "\"perspective\": \"TERRITORY\","));
    }

    /** The same file with nothing left out. */
    static DocumentExamples.Example mended() {
        return file("LK-046", "", "nothing");
    }
}
