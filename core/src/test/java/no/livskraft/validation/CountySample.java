package no.livskraft.validation;

import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.Membership;
import no.livskraft.programme.Severity;
import no.livskraft.validation.internal.OwnValidatorFactory;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;

/** Rules of an invented county. */
final class CountySample {

    static final String PLUGIN = "county.rules";

    private static final ValidatorFactory FACTORY = OwnValidatorFactory.create();

    private CountySample() {}

    static LocalizedText text(String words) {
        return LocalizedText.of(words + " (nb)", words + " (nn)", words + " (en)");
    }

    static RuleDefinitionBuilder definition(String id) {
        return RuleDefinition.builder(id, RuleSubject.NETWORK, Severity.WARNING)
                .title(text("Names are short"))
                .message(text("{name} is longer than {limit}."))
                .furtherCase("blank", Severity.ERROR, text("A name is blank."))
                .why(text("Names stand in tables."))
                .remedy(text("Shorten it."))
                .source("invented county")
                .limit("mostLetters", 8);
    }

    static NetworkRule rule(String id, BiConsumer<RuleView, RuleFindings> check) {
        return NetworkRule.of(definition(id).build(), check);
    }

    /** Each member's name has at most eight letters, unless the programme says otherwise. */
    static NetworkRule shortNames(String id) {
        return rule(id, (view, findings) -> {
            int limit = view.limit("mostLetters");
            for (int i = 0; i < view.network().members().size(); i++) {
                Membership member = view.network().members().get(i);
                Place place = Place.ofMember(view.network(), i);
                if (member.name().isBlank()) {
                    findings.violated("blank", place, Map.of());
                } else {
                    findings.check(
                            member.name().length() <= limit, place, Map.of("name", member.name(), "limit", limit));
                }
            }
        });
    }

    static NetworkValidator validator(ExecutorService executor, Duration limit, NetworkRule... rules) {
        return NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                .definitions(Sample.definitions())
                .validatorFactory(FACTORY)
                .rules(CountyRules.none().with(PLUGIN, List.of(rules)), executor, limit)
                .build();
    }
}
