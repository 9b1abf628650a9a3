package no.livskraft.validation;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.internal.BeanConstraints;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.OwnValidatorFactory;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.rules.RulesInForce;

/**
 * Evaluates all rules in force on a network with all that belongs to it. Immutable and safe for use by many threads;
 * make one and keep it, since it reads the catalogue and sets up Bean Validation.
 */
public final class NetworkValidator {

    private final MunicipalityRegister register;
    private final Clock clock;
    private final Optional<Set<String>> indicators;
    private final BeanConstraints constraints;
    private final List<RuleDefinition> inForce = RuleCatalogue.ofLivskraft().rules(RuleDefinition.Status.IN_FORCE);
    private final List<Rule> rules = RulesInForce.all();
    private final Texts texts = CatalogueReader.texts();

    private NetworkValidator(Builder builder) {
        register = builder.register;
        clock = builder.clock;
        indicators = builder.indicators;
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
     * Evaluates all rules in force, as of the clock's day.
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
        RuleContext context = new RuleContext(dossier, day, register, indicators);
        BeanConstraints.Checked checked = constraints.check(dossier);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (RuleDefinition definition : inForce) {
            outcomes.add(evaluate(definition, context, checked));
        }
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
        List<Rule> ofDefinition =
                rules.stream().filter(rule -> rule.id().equals(definition.id())).toList();
        ofDefinition.forEach(rule -> rule.check().accept(context, evaluation));
        return evaluation.outcome(ofDefinition.stream().map(Rule::whenNothing).findFirst(), texts);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Collects what a {@link NetworkValidator} needs. Not safe for use by several threads. */
    public static final class Builder {

        private final MunicipalityRegister register;
        private final Clock clock;
        private Optional<Set<String>> indicators = Optional.empty();
        private Optional<ValidatorFactory> factory = Optional.empty();

        private Builder(MunicipalityRegister register, Clock clock) {
            this.register = Objects.requireNonNull(register, "register");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /**
         * Tells which indicators the host has, so that targets for others are found. Without this, no indicator is
         * taken for unknown.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder indicators(Set<String> ids) {
            indicators = Optional.of(Set.copyOf(ids));
            return this;
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
         * The validator with what has been set.
         *
         * @return the validator
         */
        public NetworkValidator build() {
            return new NetworkValidator(this);
        }
    }
}
