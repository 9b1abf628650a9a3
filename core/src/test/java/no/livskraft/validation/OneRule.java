package no.livskraft.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;

/** What one rule says of the sample after a change. */
final class OneRule {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    static List<Finding> findings(String rule, Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return VALIDATOR.validate(sample.dossier()).findings().stream()
                .filter(each -> each.ruleId().equals(rule))
                .toList();
    }

    static List<String> codes(String rule, Consumer<Sample> change) {
        return findings(rule, change).stream().map(Finding::code).toList();
    }

    static List<String> places(String rule, Consumer<Sample> change) {
        return findings(rule, change).stream().map(each -> each.place().path()).toList();
    }

    static String message(String rule, Consumer<Sample> change) {
        return findings(rule, change).get(0).message().in(Locale.ENGLISH);
    }

    static RuleOutcome outcome(String rule, Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return VALIDATOR.validate(sample.dossier()).outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static Membership member(String number, String name, MembershipStatus status, LocalDate from) {
        return Membership.of(number, name, status, from);
    }

    static Membership until(Membership member, LocalDate until) {
        return member.until(until);
    }

    private OneRule() {}
}
