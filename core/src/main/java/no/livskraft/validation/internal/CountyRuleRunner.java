package no.livskraft.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.containment.Failures;
import no.livskraft.containment.TimeLimit;
import no.livskraft.containment.UnfinishedException;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.text.Texts;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.RuleView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates rules of counties, each on its own: whatever one does, the others and those of the library never notice. */
public final class CountyRuleRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CountyRuleRunner.class);

    private final List<CountyRules.Added> rules;
    private final TimeLimit time;
    private final LocalizedText nothing;

    /** A runner of these rules. */
    public CountyRuleRunner(CountyRules rules, TimeLimit time, Texts texts) {
        this.rules = rules.all().stream()
                .filter(each -> each.definition().status() == RuleDefinition.Status.IN_FORCE)
                .toList();
        this.time = time;
        this.nothing = texts.get(Reason.NOTHING.key());
    }

    /** The outcomes in the order of the rules' ids. */
    public List<RuleOutcome> evaluate(RuleContext context) {
        return rules.stream().map(each -> evaluate(each, context)).toList();
    }

    private RuleOutcome evaluate(CountyRules.Added added, RuleContext context) {
        RuleDefinition definition = added.definition();
        return context.whySwitchedOff(definition.id())
                .<RuleOutcome>map(why -> new RuleOutcome.SwitchedOff(definition.id(), definition.title(), why))
                .orElseGet(() -> run(added, context));
    }

    private RuleOutcome run(CountyRules.Added added, RuleContext context) {
        try {
            Told told = time.run(() -> ask(added, context));
            if (told.outcome().isPresent()) {
                return told.outcome().get();
            }
            Throwable thrown = told.thrown().orElseThrow();
            Failures.rethrowIfFatal(thrown);
            return failed(added, RuleFailures.threw(added.origin(), thrown));
        } catch (UnfinishedException unfinished) {
            return failed(added, RuleFailures.unfinished(added.origin(), unfinished.why(), time.limit()));
        }
    }

    /** What came of a rule, or what was thrown; it is not thrown on, since even wrapping a broken exception may fail. */
    private record Told(Optional<RuleOutcome> outcome, Optional<Throwable> thrown) {}

    private Told ask(CountyRules.Added added, RuleContext context) {
        RuleDefinition definition = added.definition();
        try {
            RuleSheet sheet =
                    new RuleSheet(definition, context.dossier().programme().severities());
            added.rule().check(new View(definition, context), sheet);
            return new Told(Optional.of(sheet.outcome(nothing)), Optional.empty());
        } catch (Throwable thrown) {
            return new Told(Optional.empty(), Optional.of(thrown));
        }
    }

    private static RuleOutcome failed(CountyRules.Added added, LocalizedText reason) {
        RuleDefinition definition = added.definition();
        LOG.warn("Rule {} has failed: {}", definition.id(), reason.in(Locale.ENGLISH));
        return new RuleOutcome.Failed(definition.id(), definition.title(), reason);
    }

    private record View(RuleDefinition definition, RuleContext context) implements RuleView {

        @Override
        public NetworkDossier dossier() {
            return context.dossier();
        }

        @Override
        public LocalDate today() {
            return context.today();
        }

        @Override
        public MunicipalityRegister register() {
            return context.register();
        }

        @Override
        public int limit(String name) {
            return context.limit(definition, name);
        }
    }
}
