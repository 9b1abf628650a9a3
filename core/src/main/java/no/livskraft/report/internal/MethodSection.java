package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.indicator.StatusText;
import no.livskraft.indicator.comparison.Tolerance;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Disclosure;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.Facts;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;

/** How the figures are to be read. */
final class MethodSection {

    private final Desk desk;
    private final Say say;
    private final Provenance provenance;

    MethodSection(Desk desk, Provenance provenance) {
        this.desk = desk;
        this.say = desk.say();
        this.provenance = provenance;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts());
        blocks.add(Paragraph.of(say.text("method.symbols")));
        List<RichText> symbols = new ArrayList<>();
        for (Assessment each : new Judgements(say).all()) {
            symbols.add(RichText.of(each));
        }
        blocks.add(BulletList.of(symbols));
        blocks.add(Paragraph.of(say.text("method.absence")));
        blocks.add(absences());
        List<Problem> problems = desk.settings().result().dataProblems();
        if (!problems.isEmpty()) {
            blocks.add(new Disclosure(
                    Say.capital(say.count("method.problems", problems.size())),
                    List.of(BulletList.of(problems.stream()
                            .map(problem -> RichText.of(say.in(problem.message())))
                            .toList()))));
        }
        return new Section(Places.METHOD, say.text("method.heading"), blocks);
    }

    private Facts facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "network");
        add(facts, "over.time", "limit", limit());
        add(facts, "median", "compared", desk.comparedName(), "names", say.list(names()));
        add(facts, "target");
        add(facts, "beside");
        List<String> recalculated = provenance.recalculated();
        String carried = recalculated.isEmpty()
                ? say.text("method.borders.none")
                : say.text("method.borders.some", "names", say.list(recalculated));
        add(facts, "borders", "date", say.date(desk.table().borders().date()), "carried", carried);
        List<String> without = desk.members().withoutFigures();
        if (!without.isEmpty()) {
            add(facts, "without", "names", say.list(without));
        }
        return new Facts(facts);
    }

    private void add(List<Fact> facts, String key, Object... values) {
        facts.add(Fact.of(say.text("method." + key), say.text("method." + key + ".text", values)));
    }

    private List<String> names() {
        List<String> names = desk.members().names(desk.everybody());
        return names.isEmpty() ? List.of(say.text("nobody")) : names;
    }

    private String limit() {
        Tolerance tolerance = desk.settings().tolerance();
        return tolerance.relative()
                ? say.text("per.cent", "number", say.exact(100 * tolerance.amount()))
                : say.text("method.in.unit", "number", say.exact(tolerance.amount()));
    }

    private BulletList absences() {
        List<RichText> items = new ArrayList<>();
        for (Status status : Status.values()) {
            if (status.isAbsent()) {
                items.add(RichText.of(
                        say.text("absence." + status.name(), "words", Say.capital(say.in(StatusText.of(status))))));
            }
        }
        return BulletList.of(items);
    }
}
