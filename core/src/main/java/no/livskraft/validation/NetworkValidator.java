package no.livskraft.validation;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import no.livskraft.containment.TimeLimit;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.internal.BeanConstraints;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.CountyRuleRunner;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.OtherNetworks;
import no.livskraft.validation.internal.OwnValidatorFactory;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.rules.RulesInForce;
import no.livskraft.validation.rule.CountyRules;

/**
 * Evaluates all rules in force on a network with all that belongs to it. Immutable and safe for use by many threads;
 * make one and keep it, since it reads the catalogue and sets up Bean Validation.
 */
public final class NetworkValidator {

    private final MunicipalityRegister register;
    private final Clock clock;
    private final Optional<Set<String>> indicators;
    private final Optional<Map<String, IndicatorDefinition>> definitions;
    private final BeanConstraints constraints;
    private final List<RuleDefinition> inForce;
    private final RuleCatalogue catalogue;
    private final Optional<CountyRuleRunner> county;
    private final Map<String, List<Rule>> rules = RulesInForce.all().stream().collect(Collectors.groupingBy(Rule::id));
    private final Texts texts = CatalogueReader.texts();

    private NetworkValidator(Builder builder) {
        register = builder.register;
        clock = builder.clock;
        indicators = builder.indicators;
        definitions = builder.definitions;
        RuleCatalogue own = RuleCatalogue.ofLivskraft();
        inForce = own.rules(RuleDefinition.Status.IN_FORCE);
        catalogue = builder.rules.all().isEmpty() ? own : own.with(builder.rules);
        county = builder.time.map(time -> new CountyRuleRunner(builder.rules, time, texts));
        ValidatorFactory factory = builder.factory.orElseGet(OwnValidatorFactory::create);
        constraints = new BeanConstraints(factory.getValidator());
    }

    /**
     * Begins a validator.
     *
     * @param register the municipalities through time
     * @param clock tells the day of each evaluation, in its own zone
     * @return the builder
     */
    public static Builder builder(MunicipalityRegister register, Clock clock) {
        return new Builder(register, clock);
    }

    /**
     * Evaluates all rules in force, as of the clock's day, but for those that the dossier's programme has switched off.
     * Those that need the host's other networks are not evaluated.
     *
     * @param dossier the network with all that belongs to it
     * @return what the rules said
     */
    public ValidationReport validate(NetworkDossier dossier) {
        return validate(dossier, today());
    }

    /**
     * Evaluates all rules in force, as of a day, such as that of an earlier state of the network.
     *
     * @param dossier the network with all that belongs to it
     * @param day the day that deadlines and memberships are compared with
     * @return what the rules said
     */
    public ValidationReport validate(NetworkDossier dossier, LocalDate day) {
        return validate(dossier, day, Optional.empty());
    }

    /**
     * Evaluates all rules in force, those that need the host's other networks too. For the rest nothing changes.
     *
     * @param dossier the network with all that belongs to it
     * @param others the host's networks; the network itself may be among them and is left out
     * @return what the rules said
     */
    public ValidationReport validate(NetworkDossier dossier, Collection<NetworkDossier> others) {
        return validate(dossier, today(), Optional.of(OtherNetworks.of(others)));
    }

    /**
     * Evaluates all rules in force on each of many networks beside the others, as {@link #validate(NetworkDossier,
     * Collection)} does on one, in a time that grows no faster than their number.
     *
     * @param networks all networks of the host
     * @return what the rules said of each, in the same order; unmodifiable
     */
    public List<ValidationReport> validateAll(Collection<NetworkDossier> networks) {
        return validateAll(networks, today());
    }

    /**
     * Evaluates all rules in force on each of many networks beside the others, as of a day, such as that of an earlier
     * state of them all.
     *
     * @param networks all networks that the host had then
     * @param day the day that deadlines and memberships are compared with
     * @return what the rules said of each, in the same order; unmodifiable
     */
    public List<ValidationReport> validateAll(Collection<NetworkDossier> networks, LocalDate day) {
        Optional<OtherNetworks.All> all = Optional.of(OtherNetworks.of(networks));
        return networks.stream().map(each -> validate(each, day, all)).toList();
    }

    private ValidationReport validate(NetworkDossier dossier, LocalDate day, Optional<OtherNetworks.All> all) {
        Optional<OtherNetworks> others =
                all.map(each -> each.without(dossier.network().id()));
        RuleContext context = new RuleContext(dossier, day, register, indicators, definitions, others, catalogue);
        BeanConstraints.Checked checked = constraints.check(dossier);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RuleDefinition definition : inForce) {
            outcomes.add(context.whySwitchedOff(definition.id())
                    .<RuleOutcome>map(why -> new RuleOutcome.SwitchedOff(definition.id(), definition.title(), why))
                    .orElseGet(() -> evaluate(definition, context, checked)));
        }
        county.ifPresent(runner -> {
            outcomes.addAll(runner.evaluate(context));
            outcomes.sort(Comparator.comparing(RuleOutcome::ruleId));
        });
        return new ValidationReport(
                dossier.network().id(),
                NationalIdentityNumbers.mask(dossier.network().name()),
                dossier.programme().id(),
                dossier.isFictitious(),
                context.today(),
                outcomes);
    }

    private RuleOutcome evaluate(RuleDefinition definition, RuleContext context, BeanConstraints.Checked checked) {
        Evaluation evaluation =
                new Evaluation(definition, context.dossier().programme().severities());
        checked.report(definition.id(), evaluation);
        List<Rule> ofDefinition = rules.getOrDefault(definition.id(), List.of());
        ofDefinition.forEach(rule -> rule.check().accept(context, evaluation));
        return evaluation.outcome(ofDefinition.stream().map(Rule::whenNothing).findFirst(), texts);
    }

    /**
     * All rules that this validator knows: those of the library, planned ones included, and those of counties.
     *
     * @return the catalogue
     */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Collects what a {@link NetworkValidator} needs. Not safe for use by several threads. */
    public static final class Builder {

        private final MunicipalityRegister register;
        private final Clock clock;
        private Optional<Set<String>> indicators = Optional.empty();
        private Optional<Map<String, IndicatorDefinition>> definitions = Optional.empty();
        private Optional<ValidatorFactory> factory = Optional.empty();
        private CountyRules rules = CountyRules.none();
        private Optional<TimeLimit> time = Optional.empty();

        private Builder(MunicipalityRegister register, Clock clock) {
            this.register = Objects.requireNonNull(register, "register");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Tells which indicators the host has, so that links to others are found. Without this, no indicator is taken
         * for unknown. {@link #definitions(Collection)} says the same, and what they show.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder indicators(Set<String> ids) {
            indicators = Optional.of(Set.copyOf(ids));
            return this;
        }

        /**
         * Tells which indicators the host has and what they show, so that their definitions are judged where a network
         * uses them, and a vitality dimension that none of them shows is found.
         *
         * @param all their definitions, each id once
         * @return this builder
         * @throws IllegalArgumentException if an id stands twice
         */
        public Builder definitions(Collection<IndicatorDefinition> all) {
            Map<String, IndicatorDefinition> byId = new HashMap<>();
            for (IndicatorDefinition each : all) {
                if (byId.put(each.id(), each) != null) {
                    throw new IllegalArgumentException("Indicator " + each.id() + " is defined twice");
                }
            }
            definitions = Optional.of(Map.copyOf(byId));
            return indicators(byId.keySet());
        }

        /**
         * Uses the host's Bean Validation in place of the library's own. The host closes it, after its last use here.
         *
         * @param value the host's factory
         * @return this builder
         */
        public Builder validatorFactory(ValidatorFactory value) {
            factory = Optional.of(value);
            return this;
        }

        /**
         * Adds rules of counties. Each runs on a thread of the executor, so that one that hangs costs itself only. Without
         * this there are none, and everything runs on the caller's thread.
         *
         * @param value the rules
         * @param executor where they run, one at a time for each evaluation; it needs a thread to spare, is left running,
         *     and gives no protection against a rule that hangs if it runs tasks on the caller's thread
         * @param limit how long one rule may take for one network, counted from when it begins; it may wait as long again
         *     for a thread
         * @return this builder
         * @throws IllegalArgumentException if the limit is zero or negative
         */
        public Builder rules(CountyRules value, ExecutorService executor, Duration limit) {
            if (limit.isZero() || limit.isNegative()) {
                throw new IllegalArgumentException("A rule needs some time: " + limit);
            }
            rules = Objects.requireNonNull(value, "value");
            time = rules.all().isEmpty() ? Optional.empty() : Optional.of(new TimeLimit(executor, limit));
            return this;
        }

        /**
         * The validator with what has been set.
         *
         * @return the validator
         */
        public NetworkValidator build() {
            return new NetworkValidator(this);
        }
    }
}
