package no.livskraft.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.followup.Measure;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Disclosure;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;

/** What was decided and what is done: the tables of resolutions and measures, and the same in few words. */
final class Deeds {

    private final Desk desk;
    private final Say say;

    Deeds(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** Resolutions in sentences without full stops; those of the same kind of body, day and outcome together. */
    Set<String> brief(List<Resolution> resolutions) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (Resolution resolution : resolutions) {
            String name = desk.marked(desk.members().name(resolution.organisation()), resolution.fictitious());
            Optional<Treatment> decisive = resolution.decisiveTreatment();
            together.computeIfAbsent(
                            decisive.map(this::when).orElseGet(() -> say.text("resolution.undecided")),
                            unused -> new ArrayList<>())
                    .add(decisive.map(treatment -> name + " " + caseNumber(treatment))
                            .orElse(name));
        }
        Set<String> sentences = new LinkedHashSet<>();
        together.forEach((when, who) -> sentences.add(when + ": " + say.list(who)));
        return sentences;
    }

    private String when(Treatment treatment) {
        return say.text(
                "resolution.brief",
                "body",
                body(treatment),
                "date",
                date(treatment),
                "outcome",
                say.in(treatment.outcome().title()));
    }

    private String body(Treatment treatment) {
        return Say.capital(treatment.body().map(body -> say.in(body.title())).orElseGet(() -> say.text("body.none")));
    }

    private String caseNumber(Treatment treatment) {
        return treatment.committeeCase().map(each -> say.typed(each.toString())).orElseGet(() -> say.text("case.none"));
    }

    private String date(Treatment treatment) {
        return treatment.date().map(say::date).orElseGet(() -> say.text("date.none"));
    }

    /** Every treatment of every resolution. */
    Optional<Section> resolutions() {
        List<Table.Row> rows = new ArrayList<>();
        for (Resolution resolution : desk.dossier().resolutions()) {
            String name = desk.marked(desk.members().name(resolution.organisation()), resolution.fictitious());
            if (resolution.treatments().isEmpty()) {
                rows.add(Table.Row.of(
                        name,
                        List.of(
                                Cell.absent(say.text("body.none")),
                                Cell.absent(say.text("case.none")),
                                Cell.absent(say.text("date.none")),
                                Cell.text(say.text("not.treated")))));
            }
            for (Treatment treatment : resolution.treatments()) {
                rows.add(Table.Row.of(
                        name,
                        List.of(
                                Cell.text(body(treatment)),
                                Cell.text(caseNumber(treatment)),
                                Cell.text(date(treatment)),
                                Cell.text(outcome(resolution, treatment)))));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                say.text("resolutions.caption"),
                List.of(
                        Table.Column.text(say.text("municipality")),
                        Table.Column.text(say.text("resolutions.body")),
                        Table.Column.text(say.text("resolutions.case")),
                        Table.Column.text(say.text("resolutions.date")),
                        Table.Column.text(say.text("resolutions.outcome"))),
                rows);
        List<Block> blocks = new ArrayList<>(List.of(table));
        basis().ifPresent(blocks::add);
        return Optional.of(new Section(Places.RESOLUTIONS, say.text("resolutions.heading"), blocks));
    }

    /** What resolutions rest on and depend on. */
    private Optional<Block> basis() {
        List<RichText> items = new ArrayList<>();
        for (Resolution resolution : desk.dossier().resolutions()) {
            String name = desk.members().name(resolution.organisation());
            resolution
                    .archiveCase()
                    .ifPresent(number ->
                            items.add(RichText.of(say.text("resolution.archive", "name", name, "case", number))));
            resolution
                    .conditions()
                    .forEach(condition -> items.add(RichText.of(
                            say.text("resolution.condition", "name", name, "condition", say.typed(condition)))));
            new EvidenceText(desk)
                    .sentences(resolution.basis())
                    .forEach(figure ->
                            items.add(RichText.of(say.text("resolution.basis", "name", name, "figure", figure))));
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure(say.text("resolutions.basis"), List.of(new BulletList(false, items))));
    }

    private String outcome(Resolution resolution, Treatment treatment) {
        String outcome = Say.capital(say.in(treatment.outcome().title()));
        boolean decides = resolution.decisiveTreatment().equals(Optional.of(treatment));
        return decides || resolution.treatments().size() == 1 ? outcome : say.text("not.decisive", "outcome", outcome);
    }

    /** Who answers for a measure, until when, and how far it has come. */
    String duty(Measure measure) {
        return say.text(
                "measure.duty",
                "name",
                desk.members().name(measure.organisation()),
                "responsible",
                measure.responsible().map(say::typed).orElseGet(() -> say.text("nobody")),
                "deadline",
                measure.deadline().map(say::date).orElseGet(() -> say.text("deadline.none")),
                "status",
                status(measure));
    }

    private String status(Measure measure) {
        return say.text("status." + measure.status().name());
    }

    static boolean isOpen(Measure measure) {
        return measure.status() == Measure.Status.PLANNED || measure.status() == Measure.Status.ONGOING;
    }

    boolean isOverdue(Measure measure) {
        return isOpen(measure)
                && measure.deadline()
                        .map(day -> day.isBefore(desk.settings().today()))
                        .orElse(false);
    }

    /** Every measure, the nearest deadline first. */
    Optional<Section> measures() {
        List<Measure> sorted = desk.dossier().measures().stream()
                .sorted(Comparator.comparing((Measure each) -> each.deadline().orElse(LocalDate.MAX)))
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        Set<Identifier> placed = new HashSet<>();
        for (Measure measure : sorted) {
            Table.Row row = Table.Row.of(
                    desk.marked(say.typed(measure.title()), measure.fictitious()),
                    List.of(
                            Cell.text(desk.members().name(measure.organisation())),
                            Cell.text(measure.responsible().map(say::typed).orElseGet(() -> say.text("nobody"))),
                            Cell.text(measure.deadline().map(say::date).orElseGet(() -> say.text("deadline.none"))),
                            Cell.text(Plans.text(say, measure.anchors())),
                            Cell.text(progress(measure))));
            rows.add(placed.add(measure.id()) ? row.withAnchor(desk.places().measure(measure.id())) : row);
        }
        Table table = new Table(
                say.text("measures.caption"),
                List.of(
                        Table.Column.text(say.text("measures.what")),
                        Table.Column.text(say.text("municipality")),
                        Table.Column.text(say.text("measures.responsible")),
                        Table.Column.text(say.text("measures.deadline")),
                        Table.Column.text(say.text("measures.plan")),
                        Table.Column.text(say.text("measures.status"))),
                rows);
        return Optional.of(new Section(Places.MEASURES, say.text("measures.heading"), List.of(table)));
    }

    private RichText progress(Measure measure) {
        RichText status = RichText.of(Say.capital(status(measure)));
        RichText judged = isOverdue(measure) ? status.then(". ").then(new Judgements(say).overdue()) : status;
        RichText told = measure.result()
                .filter(result -> !result.isBlank())
                .map(result -> judged.then(". " + Say.sentence(say.typed(result))))
                .orElse(judged);
        return measure.contribution()
                .map(each -> told.then((told.plain().endsWith(".") ? " " : ". ")
                        + say.text("measure.contribution", "degree", say.in(each.title()))))
                .orElse(told);
    }
}
