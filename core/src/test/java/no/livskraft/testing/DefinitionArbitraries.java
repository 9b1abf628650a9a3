package no.livskraft.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.SdgTarget;
import no.livskraft.data.Taxonomy;
import no.livskraft.data.Unit;

/** Random definitions of indicators that formulas suffice for. */
public final class DefinitionArbitraries {

    private DefinitionArbitraries() {}

    /** Definitions whose ids begin with i_ and whose formulas name variables that begin with v_. */
    public static Arbitrary<IndicatorDefinition> definitions() {
        return Combinators.combine(
                        builders(),
                        Arbitraries.of(PeriodKind.class),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Perspective.class),
                        codes().list().ofMaxSize(3),
                        codes().list().ofMaxSize(3),
                        sources().list().ofMaxSize(2),
                        tags())
                .as((builder, kind, direction, perspective, themes, dimensions, sources, tags) -> tags.on(builder)
                        .periodKind(kind)
                        .direction(direction)
                        .perspective(perspective)
                        .themes(themes.toArray(String[]::new))
                        .vitalityDimensions(dimensions.toArray(String[]::new))
                        .sources(sources.toArray(FigureSource[]::new))
                        .build());
    }

    private static Arbitrary<IndicatorDefinition.Builder> builders() {
        return Combinators.combine(
                        words().map(word -> "i_" + word),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        DomainArbitraries.localizedTexts(),
                        DomainArbitraries.localizedTexts(),
                        units(),
                        Arbitraries.integers().between(0, 9),
                        computations(),
                        limits())
                .as((id, version, title, description, unit, decimals, computation, limit) -> {
                    IndicatorDefinition.Builder builder = IndicatorDefinition.builder(id)
                            .version(version)
                            .title(title)
                            .description(description)
                            .unit(unit, decimals)
                            .computation(computation);
                    limit.ifPresent(builder::smallestCount);
                    return limit.isPresent() && computation instanceof Computation.Ratio
                            ? builder.smallestBase(Math.max(1, limit.get() / 2))
                            : builder;
                });
    }

    private record Tags(Optional<Influence> influence, List<SdgTarget> targets, Optional<Taxonomy> taxonomy) {
        IndicatorDefinition.Builder on(IndicatorDefinition.Builder builder) {
            influence.ifPresent(builder::influence);
            taxonomy.ifPresent(builder::taxonomy);
            return builder.sdgTargets(targets.stream().map(SdgTarget::code).toArray(String[]::new));
        }
    }

    private static Arbitrary<Tags> tags() {
        Arbitrary<Optional<String>> word = words().optional();
        Arbitrary<Taxonomy> taxonomies = Combinators.combine(words(), word, word)
                .as((goal, perspective, quality) -> new Taxonomy(Optional.of(goal), perspective, quality));
        return Combinators.combine(
                        Arbitraries.of(Influence.class).optional(),
                        Arbitraries.of("1.1", "8.10", "11.6", "11.b", "13.2")
                                .map(SdgTarget::new)
                                .list()
                                .ofMaxSize(3),
                        taxonomies.optional())
                .as(Tags::new);
    }

    private static Arbitrary<Optional<Integer>> limits() {
        return Arbitraries.integers().between(1, Integer.MAX_VALUE).optional();
    }

    private static Arbitrary<Unit> units() {
        return Combinators.combine(codes(), DomainArbitraries.localizedTexts()).as(Unit::new);
    }

    private static Arbitrary<Computation> computations() {
        Arbitrary<String> formulas = Arbitraries.of(
                "v_a",
                " v_a\n+ v_b ",
                "100 * (v_a - lag(v_a, 5)) / lag(v_a, 5)",
                "min(v_a, 2.5, -v_b)",
                "((v_a))",
                "1e6 * v_a",
                "change_pct(v_a, 3)");
        Arbitrary<Double> factors = Arbitraries.oneOf(
                Arbitraries.of(1.0, 100.0, 1000.0, 1e6, -1.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE),
                Arbitraries.doubles().filter(factor -> factor != 0));
        return Arbitraries.oneOf(
                Combinators.combine(formulas, formulas, factors).as(Computation.Ratio::new),
                formulas.map(Computation.Formula::new));
    }

    private static Arbitrary<FigureSource> sources() {
        Arbitrary<URI> addresses = Arbitraries.of(
                        "https://www.ssb.no/statbank/table/07459",
                        "urn:nbn:no-1",
                        "mailto:post@kommune.no",
                        "a:å?æ#ø%20")
                .map(URI::create);
        Arbitrary<LocalizedText> texts = DomainArbitraries.localizedTexts();
        return Combinators.combine(codes(), codes().optional(), texts, texts, addresses.optional())
                .as(FigureSource::new);
    }

    private static Arbitrary<String> codes() {
        return DomainArbitraries.texts().filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('_')
                .ofMaxLength(10)
                .map(rest -> "x" + rest);
    }
}
