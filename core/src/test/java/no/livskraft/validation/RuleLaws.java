package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.network.Challenge;
import no.livskraft.network.Partner;
import no.livskraft.network.RelatedInitiative;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.AgendaItem;

class RuleLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    /**
     * A fact, and the rules that it concerns. LK-080 reads every text, so every new text is one more to look at.
     *
     * @param name what it is
     * @param add adds it
     * @param concerned the rules that may look at it
     */
    record Fact(String name, Consumer<Sample> add, Set<String> concerned) {}

    private static final List<Fact> FACTS = List.of(
            new Fact(
                    "a supporting business",
                    s -> s.partners.add(Partner.of("Bedriften (oppdiktet)", Partner.Kind.BUSINESS)),
                    Set.of("LK-080")),
            new Fact(
                    "a related initiative",
                    s -> s.initiatives.add(new RelatedInitiative("Tiltaket (oppdiktet)", "felles møter")),
                    Set.of("LK-017", "LK-080")),
            new Fact(
                    "one more challenge",
                    s -> s.challenges.add(new Challenge(
                            Identifier.of("enda-en"), Identifier.of("climate-energy"), "Vinden tar søpla.")),
                    Set.of("LK-012", "LK-020", "LK-021", "LK-080")),
            new Fact(
                    "one more item on each agenda",
                    s -> s.workshops.forEach(
                            each -> each.agenda.add(new AgendaItem("Tur", AgendaItem.Phase.REFLECTING, 30, "vert"))),
                    Set.of("LK-043", "LK-080")));

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(RuleExamples.violations()).list().ofMaxSize(6).map(changes -> {
            Sample sample = new Sample();
            changes.forEach(change -> tryTo(change.change(), sample));
            return sample;
        });
    }

    /** What one change has taken away, a later one cannot change; the sample is as good without it. */
    private static void tryTo(Consumer<Sample> change, Sample sample) {
        try {
            change.accept(sample);
        } catch (IndexOutOfBoundsException e) {
            assertThat(sample.dossier()).isNotNull();
        }
    }

    @Property(tries = 150)
    void orderOfEntryDoesNotMatter(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<String> before = findings(sample);
        List.of(
                        sample.members,
                        sample.themes,
                        sample.challenges,
                        sample.partners,
                        sample.resolutions,
                        sample.workshops,
                        sample.goals,
                        sample.measures,
                        sample.knownThemes.stream().collect(Collectors.toList()))
                .forEach(list -> Collections.shuffle(list, random));
        assertThat(findings(sample)).isEqualTo(before);
    }

    /** The findings without the index in their place, which is the order of entry. */
    private static List<String> findings(Sample sample) {
        return sample.validatedBy(VALIDATOR).findings().stream()
                .map(each -> each.code() + " " + each.severity() + " "
                        + each.place().toString().replaceAll("\\[[0-9]+]", "") + " " + each.values())
                .sorted()
                .toList();
    }

    @Property(tries = 150)
    void anUnrelatedFactNeverChangesAnotherRulesOutcome(
            @ForAll("samples") Sample sample, @ForAll @IntRange(max = 3) int index) {
        Fact fact = FACTS.get(index);
        Map<String, RuleOutcome> before = outcomes(sample, fact);
        fact.add().accept(sample);
        assertThat(outcomes(sample, fact)).as(fact.name()).isEqualTo(before);
    }

    private static Map<String, RuleOutcome> outcomes(Sample sample, Fact fact) {
        Map<String, RuleOutcome> outcomes = new TreeMap<>();
        sample.validatedBy(VALIDATOR).outcomes().stream()
                .filter(each -> !fact.concerned().contains(each.ruleId()))
                .forEach(each -> outcomes.put(each.ruleId(), each));
        return outcomes;
    }

    @Property(tries = 60)
    void aChangedDigitInAMembersNumberIsAlwaysCaughtBecauseItsNameIsKnown(
            @ForAll @IntRange(max = 3) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits = "4020".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        Sample sample = new Sample();
        sample.members.set(2, Sample.active(new String(digits), "Midt-Telemark"));
        assertThat(sample.validatedBy(VALIDATOR).findings())
                .extracting(Finding::code)
                .containsAnyOf("LK-002", "LK-007.mismatch");
    }
}
