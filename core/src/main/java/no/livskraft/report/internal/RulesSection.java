package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Disclosure;
import no.livskraft.spi.report.Notice;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;
import no.livskraft.spi.report.Tone;
import no.livskraft.validation.Finding;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;

/** What the rules said, and what to do about it. */
final class RulesSection {

    private final Say say;
    private final ValidationReport report;

    RulesSection(Desk desk) {
        this.say = desk.say();
        this.report = desk.settings().findings();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        int satisfied = report.outcomes(RuleOutcome.Satisfied.class).size();
        List<RuleOutcome.NotEvaluated> notEvaluated = report.outcomes(RuleOutcome.NotEvaluated.class);
        List<RuleOutcome.SwitchedOff> switchedOff = report.outcomes(RuleOutcome.SwitchedOff.class);
        List<RuleOutcome.Failed> failed = report.outcomes(RuleOutcome.Failed.class);
        blocks.add(Paragraph.of(say.text(
                "rules.counts",
                "all",
                report.outcomes().size() - notEvaluated.size() - switchedOff.size() - failed.size(),
                "date",
                say.date(report.date()),
                "satisfied",
                satisfied,
                "errors",
                counted("rules.errors", Severity.ERROR),
                "warnings",
                counted("rules.warnings", Severity.WARNING),
                "infos",
                counted("rules.infos", Severity.INFO))));
        if (!switchedOff.isEmpty()) {
            blocks.add(notice(
                    Tone.NEUTRAL,
                    "rules.switched.off",
                    switchedOff.stream().map(each -> withTitle(each.ruleId(), each.title(), each.reason()))));
        }
        if (!failed.isEmpty()) {
            blocks.add(notice(
                    Tone.BAD,
                    "rules.failed",
                    failed.stream().map(each -> withTitle(each.ruleId(), each.title(), each.reason()))));
        }
        List<Finding> serious = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        if (serious.isEmpty()) {
            blocks.add(Paragraph.of(say.text("rules.clean")));
        } else {
            blocks.add(table("rules.caption", serious));
        }
        List<Finding> infos = report.findings(Severity.INFO);
        if (!infos.isEmpty()) {
            blocks.add(new Disclosure(
                    say.count("rules.infos.show", infos.size()), List.of(table("rules.infos.caption", infos))));
        }
        if (!notEvaluated.isEmpty()) {
            blocks.add(new Disclosure(
                    Say.capital(say.count("rules.not.evaluated", notEvaluated.size())),
                    List.of(reasons(notEvaluated))));
        }
        return new Section(Places.RULES, say.text("rules.heading"), blocks);
    }

    private Notice notice(Tone tone, String heading, Stream<RichText> items) {
        return new Notice(tone, say.text(heading), List.of(BulletList.of(items.toList())));
    }

    private RichText withTitle(String ruleId, LocalizedText title, LocalizedText reason) {
        return RichText.of(ruleId + " (" + say.in(title) + "): " + say.in(reason));
    }

    private String counted(String key, Severity severity) {
        int n = report.findings(severity).size();
        return n == 0 ? say.text(key + ".none") : say.count(key, n);
    }

    private Table table(String caption, List<Finding> findings) {
        // for whoever writes the files; a network from a storage has none
        boolean fromFiles =
                findings.stream().anyMatch(finding -> finding.source().isPresent());
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.text(say.text("rules.rule")),
                Table.Column.text(say.text("rules.severity")),
                Table.Column.text(say.text("rules.message")),
                Table.Column.text(say.text("rules.remedy"))));
        if (fromFiles) {
            columns.add(Table.Column.text(say.text("rules.file")));
        }
        return new Table(
                say.text(caption),
                columns,
                findings.stream().map(finding -> row(finding, fromFiles)).toList());
    }

    private Table.Row row(Finding finding, boolean fromFiles) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(say.text("severity." + finding.severity().name())),
                Cell.text(say.in(finding.message())),
                Cell.text(say.in(finding.remedy()))));
        if (fromFiles) {
            cells.add(finding.source()
                    .map(Object::toString)
                    .map(Cell::text)
                    .orElseGet(() -> Cell.absent(say.text("rules.file.none"))));
        }
        return Table.Row.of(finding.ruleId(), cells);
    }

    private BulletList reasons(List<RuleOutcome.NotEvaluated> notEvaluated) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (RuleOutcome.NotEvaluated each : notEvaluated) {
            byReason.computeIfAbsent(say.in(each.reason()), unused -> new ArrayList<>())
                    .add(each.ruleId());
        }
        List<RichText> items = new ArrayList<>();
        byReason.forEach((reason, rules) ->
                items.add(RichText.of(Say.capital(Say.sentence(reason)) + " (" + String.join(", ", rules) + ")")));
        return BulletList.of(items);
    }
}
