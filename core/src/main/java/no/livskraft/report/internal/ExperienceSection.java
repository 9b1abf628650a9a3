package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.ClosingReport;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.Facts;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;

/** Good examples, what members bring and exchange, methods, professional input, feedback to the state, closing report. */
final class ExperienceSection {

    private final Desk desk;
    private final Say say;
    private final ExperienceRecord experience;

    ExperienceSection(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.experience = desk.dossier().experience();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (experience.examples().isEmpty()) {
            blocks.add(Paragraph.of(say.text("examples.none")));
        }
        experience.examples().forEach(each -> blocks.add(example(each)));
        table("backpacks", backpacks(), "organisation", "what", "lesson").ifPresent(blocks::add);
        table("methods", methods(), "what", "description", "where").ifPresent(blocks::add);
        table("inputs", inputs(), "what", "provider", "date").ifPresent(blocks::add);
        table("exchanges", exchanges(), "what", "giver", "receivers", "taken").ifPresent(blocks::add);
        experience.feedback().forEach(each -> blocks.add(feedback(each)));
        desk.dossier().closingReports().forEach(each -> blocks.add(closing(each)));
        return new Section(Places.EXPERIENCE, say.text("experience.heading"), blocks);
    }

    private Section example(GoodExample example) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                say.text("example.who"), example.organisation().map(this::name).orElseGet(this::untold)));
        facts.add(Fact.of(say.text("example.done"), told(example.done())));
        facts.add(Fact.of(say.text("example.result"), told(example.result())));
        facts.add(Fact.of(say.text("example.advice"), told(example.transferAdvice())));
        facts.add(Fact.of(
                say.text("example.contact"),
                example.contact().map(each -> say.typed(each.role())).orElseGet(this::untold)));
        return new Section(
                desk.places().fresh("eksempel-" + example.id()),
                desk.marked(say.typed(example.title()), example.fictitious()),
                List.of(new Facts(facts)));
    }

    private List<List<String>> backpacks() {
        List<List<String>> rows = new ArrayList<>();
        for (Backpack backpack : experience.backpacks()) {
            for (Backpack.Experience each : backpack.experiences()) {
                rows.add(List.of(
                        desk.marked(name(backpack.organisation()), backpack.fictitious()),
                        say.typed(each.title()) + years(each),
                        told(each.lesson())));
            }
        }
        return rows;
    }

    private static String years(Backpack.Experience each) {
        return each.from()
                .map(from -> each.until()
                        .map(until -> " (" + from + "–" + until + ")")
                        .orElse(" (" + from + "–)"))
                .orElse("");
    }

    private List<List<String>> methods() {
        return experience.methods().stream()
                .map(each -> List.of(
                        desk.marked(say.typed(each.title()), each.fictitious()) + " ("
                                + say.in(each.form().title()) + ")",
                        told(each.description()),
                        each.location().map(say::typed).orElseGet(this::untold)))
                .toList();
    }

    private List<List<String>> inputs() {
        return experience.inputs().stream()
                .map(each -> List.of(
                        desk.marked(say.typed(each.title()), each.fictitious()),
                        told(each.provider()),
                        each.date().map(say::date).orElseGet(() -> say.text("date.none"))))
                .toList();
    }

    private List<List<String>> exchanges() {
        return experience.exchanges().stream().map(this::exchange).toList();
    }

    private List<String> exchange(Exchange each) {
        List<String> receivers = each.receivers().stream().map(this::name).toList();
        return List.of(
                desk.marked(say.typed(each.subject()), each.fictitious()),
                name(each.giver()),
                receivers.isEmpty() ? untold() : say.list(receivers),
                each.takenUp().map(say::typed).orElseGet(this::untold));
    }

    private Section feedback(Feedback feedback) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say.text("feedback.addressee"), told(feedback.addressee())));
        facts.add(Fact.of(say.text("feedback.experience"), told(feedback.experience())));
        facts.add(Fact.of(
                say.text("feedback.proposal"),
                feedback.proposal().map(say::typed).orElseGet(this::untold)));
        facts.add(Fact.of(
                say.text("feedback.sent"),
                feedback.sent().map(say::date).orElseGet(() -> say.text("feedback.sent.not"))));
        facts.add(Fact.of(say.text("feedback.evidence"), evidence(feedback)));
        feedback.reply().ifPresent(reply -> facts.add(Fact.of(say.text("feedback.reply"), say.typed(reply))));
        return new Section(
                desk.places().fresh("tilbakemelding-" + feedback.id()),
                say.text(
                        "feedback.heading",
                        "condition",
                        desk.marked(say.typed(feedback.condition()), feedback.fictitious())),
                List.of(new Facts(facts)));
    }

    private String evidence(Feedback feedback) {
        List<String> parts = new ArrayList<>(
                new EvidenceText(desk).sentences(feedback.evidence().figures()));
        feedback.evidence()
                .workshops()
                .forEach(id -> desk.dossier().workshop(id).ifPresent(each -> parts.add(say.typed(each.title()))));
        feedback.evidence()
                .measures()
                .forEach(id -> desk.dossier().measure(id).ifPresent(each -> parts.add(say.typed(each.title()))));
        feedback.evidence()
                .examples()
                .forEach(id -> experience.examples().stream()
                        .filter(each -> each.id().equals(id))
                        .forEach(each -> parts.add(say.typed(each.title()))));
        return parts.isEmpty() ? say.text("feedback.evidence.none") : String.join("; ", parts);
    }

    private Section closing(ClosingReport report) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                say.text("closing.date"),
                report.date().map(say::date).orElseGet(() -> say.text("closing.unfinished"))));
        facts.add(Fact.of(say.text("closing.participation"), told(report.participation())));
        facts.add(Fact.of(say.text("closing.results"), told(report.results())));
        facts.add(Fact.of(say.text("closing.lessons"), told(report.lessons())));
        List<String> goingOn = report.continuations().stream()
                .map(each -> say.typed(each.what())
                        + each.responsible()
                                .map(role -> " (" + say.typed(role) + ")")
                                .orElse(""))
                .toList();
        facts.add(Fact.of(say.text("closing.continues"), goingOn.isEmpty() ? untold() : say.list(goingOn)));
        return new Section(
                desk.places().fresh("sluttrapport-" + report.id()),
                desk.marked(say.text("closing.heading"), report.fictitious()),
                List.of(new Facts(facts)));
    }

    /** A table of texts; the first cell of each row names it. */
    private Optional<Block> table(String key, List<List<String>> rows, String... columns) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> headings = new ArrayList<>();
        for (String column : columns) {
            headings.add(Table.Column.text(say.text(key + "." + column)));
        }
        return Optional.of(new Table(
                say.text(key + ".caption"),
                headings,
                rows.stream()
                        .map(row -> Table.Row.of(
                                row.get(0),
                                row.subList(1, row.size()).stream()
                                        .map(Cell::text)
                                        .toList()))
                        .toList()));
    }

    private String name(MemberOrganisation organisation) {
        return desk.members().name(organisation);
    }

    private String told(String text) {
        return text.isBlank() ? untold() : say.typed(text);
    }

    private String untold() {
        return say.text("untold");
    }
}
