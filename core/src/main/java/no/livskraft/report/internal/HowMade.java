package no.livskraft.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Disclosure;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;

/** How a figure was made: what the indicator tells, the network's own sum, and one member's figure all the way down. */
final class HowMade {

    private static final String ITEM = "– ";
    private static final String PART_OF_ITEM = "   ";

    private final Desk desk;
    private final Say say;
    private final GroupSeries series;
    private final IndicatorDefinition definition;

    HowMade(Desk desk, GroupSeries series) {
        this.desk = desk;
        this.say = desk.say();
        this.series = series;
        this.definition = series.definition();
    }

    /** For the members together; the example is the first member, or the one with a goal. */
    Disclosure ofNetwork(Movement movement, Optional<MunicipalityNumber> example) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(say.in(definition.description())));
        movement.last().ifPresent(last -> blocks.add(Paragraph.of(sum(last))));
        example.ifPresent(each -> {
            blocks.add(
                    Paragraph.of(say.text("made.example", "name", desk.members().name(each))));
            blocks.addAll(explanation(each));
        });
        return new Disclosure(say.text("made.summary"), blocks);
    }

    /** For one member. */
    Disclosure ofMember(MunicipalityNumber municipality) {
        return new Disclosure(say.text("made.summary"), explanation(municipality));
    }

    private String sum(Movement.At last) {
        int members = desk.members().withFigures().size();
        String result = say.rounded(last.value(), definition.decimals()) + "\u00a0"
                + say.in(definition.unit().label());
        if (series.column().parts().isEmpty()) {
            return say.count("made.median", members, "result", result, "period", say.period(last.period()));
        }
        IndicatorColumn.Parts parts = series.column().parts().get();
        Figure numerators = Figure.of(0);
        Figure denominators = Figure.of(0);
        for (MunicipalityNumber each : desk.members().withFigures()) {
            int cell = desk.table().grid().indexOf(each, last.period());
            numerators = numerators.plus(parts.numerators().figure(cell));
            denominators = denominators.plus(parts.denominators().figure(cell));
        }
        if (!numerators.isPresent() || !denominators.isPresent()) {
            return say.text("made.result", "result", result, "period", say.period(last.period()));
        }
        return say.count(
                "made.sum",
                members,
                "numerators",
                rounded(numerators),
                "denominators",
                rounded(denominators),
                "factor",
                parts.factor() == 1 ? "" : " × " + say.exact(parts.factor()),
                "result",
                result,
                "period",
                say.period(last.period()));
    }

    /** A sum as people read it: whole where it is large. */
    private String rounded(Figure figure) {
        double size = Math.abs(figure.value());
        return size >= 1000 ? say.rounded(figure.value(), 0) : say.exact(round(figure.value()));
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }

    /** The lines of the explanation of a municipality's newest figure. */
    private List<Block> explanation(MunicipalityNumber municipality) {
        if (series.compared().isEmpty()) {
            return List.of(Paragraph.of(say.text("made.no.period")));
        }
        Period period = newest(municipality);
        String text = desk.settings()
                .result()
                .explain(definition.id(), municipality, period)
                .text(say.locale());
        List<Block> blocks = new ArrayList<>();
        List<StringBuilder> items = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(ITEM)) {
                items.add(new StringBuilder(line.substring(ITEM.length())));
            } else if (line.startsWith(PART_OF_ITEM) && !items.isEmpty()) {
                items.get(items.size() - 1).append(". ").append(line.strip());
            } else {
                close(blocks, items);
                if (!line.isBlank()) {
                    blocks.add(Paragraph.of(line));
                }
            }
        }
        close(blocks, items);
        return blocks;
    }

    private static void close(List<Block> blocks, List<StringBuilder> items) {
        if (!items.isEmpty()) {
            blocks.add(BulletList.of(
                    items.stream().map(item -> RichText.of(item.toString())).toList()));
            items.clear();
        }
    }

    /** The newest period that the municipality has a figure of; the newest of all if it has none. */
    private Period newest(MunicipalityNumber municipality) {
        List<Period> periods = List.copyOf(series.compared().keySet());
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (desk.table()
                    .figure(definition.id(), municipality, periods.get(i))
                    .isPresent()) {
                return periods.get(i);
            }
        }
        return periods.get(periods.size() - 1);
    }
}
