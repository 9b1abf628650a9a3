package no.livskraft.tck.rule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.livskraft.validation.Finding;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.rule.CountyRules;

/** The library itself with these rules: what it reports must be what the test kit heard. */
final class Host implements AutoCloseable {

    /** Each evaluation is given its own day. */
    private static final Clock ANY_DAY = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "host of the contract");
        thread.setDaemon(true);
        return thread;
    });
    private final NetworkValidator validator;
    private final Map<Example, ValidationReport> reports = new HashMap<>();

    Host(CountyRules rules, Duration limit) {
        validator = NetworkValidator.builder(RuleTrial.Municipalities.REGISTER, ANY_DAY)
                .rules(rules, executor, limit)
                .build();
    }

    /** In what the host's outcome differs from what the test kit heard; empty where they agree. */
    Optional<String> difference(RuleTrial trial, Told told, Example example) {
        if (!told.counts() || told.late()) {
            return Optional.empty();
        }
        RuleOutcome outcome = outcome(trial, example);
        boolean same = outcome.evaluated() == told.entries().size()
                && findings(outcome).equals(told.violated())
                && !(outcome instanceof RuleOutcome.Failed)
                && (told.isNothing() == outcome instanceof RuleOutcome.NotEvaluated);
        return same
                ? Optional.empty()
                : Optional.of("the test kit heard " + told.essence() + ", the host " + text(outcome));
    }

    private RuleOutcome outcome(RuleTrial trial, Example example) {
        return reports
                .computeIfAbsent(example, each -> validator.validate(each.dossier(), each.today()))
                .outcomes()
                .stream()
                .filter(each -> each.ruleId().equals(trial.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Violated violated
                ? violated.findings().stream().map(Finding::code).sorted().toList()
                : List.of();
    }

    private static String text(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Failed failed
                ? failed.reason().in(Locale.ENGLISH)
                : outcome.getClass().getSimpleName() + " " + findings(outcome);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
