package no.livskraft.validation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.DocumentException;
import no.livskraft.text.Texts;
import no.livskraft.validation.RuleDefinition.Case;
import no.livskraft.validation.RuleDefinition.Status;
import no.livskraft.validation.RuleExample.Change;
import no.livskraft.validation.RuleExample.Operation;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.Values;

/** Every rule with an example that violates it, as a page for people, in one language. */
final class RulesPage {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.ofLivskraft();
    private static final Texts TEXTS = CatalogueReader.texts();

    private final Locale locale;

    RulesPage(Locale locale) {
        this.locale = locale;
    }

    /** What an example is answered with: a message, where, and with which values. */
    private record Told(LocalizedText message, String place, Map<String, LocalizedText> values) {}

    String text() {
        String subjects = Stream.of(RuleSubject.values()).map(this::subject).collect(joining());
        RuleExample any = CATALOGUE.examples().get(0);
        return RulesPageWords.HEAD.in(locale).formatted(Values.text(any.day()).in(locale)) + contents() + subjects;
    }

    private static List<RuleDefinition> rules(RuleSubject subject) {
        return CATALOGUE.rules().stream()
                .filter(each -> each.subject() == subject)
                .toList();
    }

    private String contents() {
        return RulesPageWords.COLUMNS.in(locale) + "|---|---|---|\n"
                + Stream.of(RuleSubject.values())
                        .map(subject -> "| " + word(subject) + " | " + ids(subject, Status.IN_FORCE) + " | "
                                + ids(subject, Status.PLANNED) + " |\n")
                        .collect(joining());
    }

    private String ids(RuleSubject subject, Status status) {
        return rules(subject).stream()
                .filter(each -> each.status() == status)
                .map(each -> "[" + each.id().substring("LK-".length()) + "](#" + anchor(heading(each)) + ")")
                .collect(joining(" "));
    }

    private String heading(RuleDefinition rule) {
        return rule.id() + " " + rule.title().in(locale);
    }

    /** What a heading is called in links, where a forge shows the page. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private String word(RuleSubject subject) {
        return RulesPageWords.SUBJECTS.get(subject).in(locale);
    }

    private String subject(RuleSubject subject) {
        return "\n## " + word(subject) + "\n"
                + rules(subject).stream().map(this::rule).collect(joining());
    }

    private String rule(RuleDefinition rule) {
        Map<Case, Told> told = new LinkedHashMap<>();
        rule.cases()
                .forEach(each -> CATALOGUE.example(each.code()).ifPresent(example -> told.put(each, told(example))));
        Optional<LocalizedText> limit = told.values().stream()
                .flatMap(each -> Optional.ofNullable(each.values().get("limit")).stream())
                .findFirst();
        return "\n### " + heading(rule) + "\n\n"
                + (rule.status() == Status.PLANNED ? RulesPageWords.PLANNED.in(locale) + "\n\n" : "")
                + rule.why().in(locale) + "\n\n"
                + line(RulesPageWords.REMEDY, rule.remedy().in(locale))
                + line(
                        RulesPageWords.SEVERITY,
                        rule.cases().stream().map(this::severity).collect(joining(", ")))
                + limit.map(each -> line(RulesPageWords.LIMIT, each.in(locale))).orElse("")
                + ownLimits(rule)
                + line(RulesPageWords.SOURCE, rule.source())
                + told.entrySet().stream()
                        .map(each ->
                                example(CATALOGUE.example(each.getKey().code()).orElseThrow(), each.getValue()))
                        .collect(joining());
    }

    private String line(LocalizedText label, String text) {
        return "- **" + label.in(locale) + ":** " + text + "\n";
    }

    private String ownLimits(RuleDefinition rule) {
        return rule.limits().entrySet().stream()
                .map(each ->
                        line(RulesPageWords.OWN_LIMIT, "`" + rule.limitCode(each.getKey()) + "` " + each.getValue()))
                .collect(joining());
    }

    private String severity(Case each) {
        String severity =
                TEXTS.get("severity." + each.severity().name()).in(locale).toLowerCase(locale);
        return each.code().indexOf('.') < 0 ? severity : "`" + each.code() + "` " + severity;
    }

    private static Told told(RuleExample example) {
        if (example.refused()) {
            return refused(example);
        }
        return ExampleHost.read(example.documents()).validated(example.day()).findings().stream()
                .filter(each -> each.code().equals(example.code())
                        && each.place().toString().equals(example.place()))
                .map(each -> new Told(each.message(), each.place().toString(), each.values()))
                .findFirst()
                .orElseThrow();
    }

    private static Told refused(RuleExample example) {
        try {
            ExampleHost.read(example.documents());
        } catch (DocumentException e) {
            return e.located().stream()
                    .map(each -> new Told(each.problem().message(), each.pointer(), Map.<String, LocalizedText>of()))
                    .findFirst()
                    .orElseThrow();
        }
        throw new AssertionError(example + " is not refused");
    }

    private String example(RuleExample example, Told told) {
        String code = example.code().indexOf('.') < 0 ? "" : " `" + example.code() + "`";
        String said = "\n" + RulesPageWords.EXAMPLE.in(locale) + code + ":\n\n> "
                + told.message().in(locale) + "\n>\n> "
                + (example.refused() ? RulesPageWords.REFUSED.in(locale) + " " : "") + "`" + told.place() + "`\n\n";
        if (example.changes().isEmpty()) {
            return said + RulesPageWords.UNCHANGED.in(locale) + "\n";
        }
        Map<String, List<Change>> byDocument = example.changes().stream()
                .collect(Collectors.groupingBy(Change::document, LinkedHashMap::new, Collectors.toList()));
        return said
                + byDocument.entrySet().stream()
                        .map(each -> changes(example, each.getKey(), each.getValue()))
                        .collect(joining("\n"));
    }

    private String changes(RuleExample example, String document, List<Change> changes) {
        Change first = changes.get(0);
        if (first.path().isEmpty() && first.operation() == Operation.REMOVE) {
            return RulesPageWords.WITHOUT.in(locale).formatted(document) + "\n";
        }
        if (first.path().isEmpty()) {
            return RulesPageWords.NEW.in(locale).formatted(document) + "\n\n```json\n"
                    + example.documents().get(document) + "```\n";
        }
        return RulesPageWords.IN.in(locale).formatted(document) + "\n\n```json\n"
                + changes.stream().map(Change::toJson).collect(joining(",\n ", "[", "]\n```\n"));
    }
}
