package no.livskraft.validation.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.Place;

/**
 * The Bean Validation constraints on the aggregates. A constraint belongs to the rule that its message names, such as
 * <code>{LK-009}</code>; others, which a host may have added by a mapping file, are the host's business.
 */
public final class BeanConstraints {

    private static final Pattern RULE = Pattern.compile("\\{(LK-[0-9]{3})}");

    private final Validator validator;
    private final Map<Class<?>, List<String>> rulesByClass = new ConcurrentHashMap<>();

    /** The constraints as a validator checks them; the validator must be safe for use by many threads. */
    public BeanConstraints(Validator validator) {
        this.validator = validator;
    }

    /** The rules that have constraints on a class, once for each constraint. */
    public List<String> rules(Class<?> type) {
        return rulesByClass.computeIfAbsent(type, this::describedRules);
    }

    private List<String> describedRules(Class<?> type) {
        return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
                .flatMap(property -> property.getConstraintDescriptors().stream())
                .flatMap(constraint -> ruleOf(constraint.getMessageTemplate()).stream())
                .toList();
    }

    private static Optional<String> ruleOf(String template) {
        Matcher matcher = RULE.matcher(template);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What the constraints say about a dossier. */
    public Checked check(NetworkDossier dossier) {
        List<String> checked = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        Network network = dossier.network();
        check(network, network.id(), path -> Places.in(network, path), checked, violations);
        dossier.parts().forEach(each -> check(each, each.id(), path -> Places.in(each, path), checked, violations));
        return new Checked(List.copyOf(checked), List.copyOf(violations));
    }

    private <T> void check(
            T bean, Identifier id, Function<String, Place> place, List<String> checked, List<Violation> violations) {
        checked.addAll(rules(bean.getClass()));
        for (ConstraintViolation<T> each : validator.validate(bean)) {
            ruleOf(each.getMessageTemplate())
                    .ifPresent(rule -> violations.add(new Violation(
                            rule, id, place.apply(each.getPropertyPath().toString()))));
        }
    }

    /**
     * What was checked.
     *
     * @param rules the rule of each constraint that was checked, as often as it was
     * @param violations those that do not hold
     */
    public record Checked(List<String> rules, List<Violation> violations) {

        /** Tells the evaluation of a rule what its constraints saw. */
        public void report(String rule, Evaluation evaluation) {
            List<Violation> ofRule =
                    violations.stream().filter(each -> each.rule().equals(rule)).toList();
            ofRule.forEach(each -> evaluation.violated("", each.place(), "id", each.id()));
            long all = rules.stream().filter(rule::equals).count();
            evaluation.satisfied((int) all - ofRule.size());
        }
    }

    /**
     * A constraint that does not hold.
     *
     * @param rule the rule that it belongs to
     * @param id the id of the thing it is on
     * @param place where it is
     */
    public record Violation(String rule, Identifier id, Place place) {}
}
