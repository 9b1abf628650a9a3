package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Theme;
import no.livskraft.validation.Finding;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.ThemeCounts;

/** What the rules said about a network, with the network at hand to say what the findings are about. */
public final class Diagnosis {

    private final NetworkDossier dossier;
    private final ValidationReport report;
    private final Map<Finding, Set<Identifier>> themes = new TreeMap<>();
    private final Map<FindingIdentity, List<Finding>> byIdentity = new TreeMap<>();

    /** A report with the network that it is about. */
    public Diagnosis(NetworkDossier dossier, ValidationReport report) {
        if (!dossier.network().id().equals(report.network())) {
            throw new IllegalArgumentException("The report is about network " + report.network() + ", not "
                    + dossier.network().id());
        }
        this.dossier = dossier;
        this.report = report;
        FindingThemes themesOf = new FindingThemes(dossier);
        for (Finding finding : report.findings()) {
            themes.put(finding, themesOf.of(finding));
            byIdentity
                    .computeIfAbsent(FindingIdentity.of(dossier, finding), unused -> new ArrayList<>())
                    .add(finding);
        }
    }

    /** The report. */
    public ValidationReport report() {
        return report;
    }

    /** The counts for each theme that the network works on or a finding concerns. */
    public List<ThemeCounts> themes() {
        Set<Identifier> concerned = new TreeSet<>(dossier.network().themes());
        themes.values().forEach(concerned::addAll);
        Set<Identifier> ordered = new LinkedHashSet<>();
        dossier.programme().themes().stream()
                .map(Theme::code)
                .filter(concerned::contains)
                .forEach(ordered::add);
        ordered.addAll(concerned);
        return ordered.stream()
                .map(code -> new ThemeCounts(
                        code, Values.text(FindingThemes.title(dossier, code)), counts(themes -> themes.contains(code))))
                .toList();
    }

    private FindingCounts counts(Predicate<Set<Identifier>> concerned) {
        return FindingCounts.of(report.findings().stream()
                .filter(finding -> concerned.test(themesOf(finding)))
                .toList());
    }

    private Set<Identifier> themesOf(Finding finding) {
        return themes.getOrDefault(finding, Set.of());
    }

    /** The counts of findings that concern no theme. */
    public FindingCounts withoutTheme() {
        return counts(Set::isEmpty);
    }

    /** The rules that looked at nothing. */
    public List<String> notEvaluated() {
        return report.outcomes().stream()
                .filter(outcome -> outcome.evaluated() == 0)
                .map(RuleOutcome::ruleId)
                .toList();
    }

    /** What has changed since an earlier report on the same network. */
    public HealthChange since(Diagnosis earlier) {
        if (!earlier.report.network().equals(report.network())) {
            throw new IllegalArgumentException(
                    "Network " + report.network() + " cannot be compared with " + earlier.report.network());
        }
        List<Finding> added = new ArrayList<>();
        List<Finding> gone = new ArrayList<>();
        List<Finding> standing = new ArrayList<>();
        Set<FindingIdentity> all = new TreeSet<>(byIdentity.keySet());
        all.addAll(earlier.byIdentity.keySet());
        for (FindingIdentity identity : all) {
            List<Finding> now = byIdentity.getOrDefault(identity, List.of());
            List<Finding> then = earlier.byIdentity.getOrDefault(identity, List.of());
            int both = Math.min(now.size(), then.size());
            standing.addAll(now.subList(0, both));
            added.addAll(now.subList(both, now.size()));
            gone.addAll(then.subList(both, then.size()));
        }
        Set<String> unseen = new TreeSet<>(notEvaluated());
        unseen.removeAll(earlier.notEvaluated());
        unseen.retainAll(
                earlier.report.outcomes().stream().map(RuleOutcome::ruleId).toList());
        return new HealthChange.Compared(earlier.report.date(), added, gone, standing, List.copyOf(unseen));
    }
}
