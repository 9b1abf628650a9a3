package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.network.Challenge;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Partner;
import no.livskraft.network.RelatedInitiative;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.workshop.AgendaItem;

class RuleLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    /**
     * A fact, and the rules that it concerns. LK-080 reads every text, so every new text is one more to look at; LK-023 and
     * LK-087 count the networks of the programme and their municipalities.
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
                    Set.of("LK-045", "LK-080")),
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
                    Set.of("LK-043", "LK-080")),
            new Fact(
                    "what a member brings",
                    s -> s.backpacks.add(new Backpack(
                            Identifier.of("enda-en-sekk"),
                            Sample.ID,
                            MemberOrganisation.parse("4022"),
                            true,
                            List.of())),
                    Set.of("LK-001", "LK-012", "LK-080", "LK-088")),
            new Fact(
                    "a tool that is not used yet",
                    s -> s.methods.add(new Method(
                            Identifier.of("regneark"),
                            Sample.ID,
                            true,
                            Method.Form.TOOL,
                            "Regneark",
                            "",
                            List.of(),
                            List.of(),
                            Optional.empty())),
                    Set.of("LK-012", "LK-080")),
            new Fact(
                    "professional input",
                    s -> s.inputs.add(new ProfessionalInput(
                            Identifier.of("foredrag"),
                            Sample.ID,
                            true,
                            "Foredrag",
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            List.of())),
                    Set.of("LK-012", "LK-080")),
            new Fact(
                    "feedback to the state",
                    s -> s.feedback.add(new Feedback(
                            Identifier.of("enda-et-svar"),
                            Sample.ID,
                            true,
                            "Departementet",
                            "Veiutbygging",
                            "Det tar lang tid.",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            new Feedback.Evidence(List.of(), List.of(), List.of(), List.of()))),
                    Set.of("LK-012", "LK-080", "LK-087")),
            new Fact(
                    "a network that has nothing to do with it",
                    s -> s.others = s.others.map(all -> Stream.concat(
                                    all.stream(),
                                    Stream.of(OtherNetwork.of(
                                            "langt-borte", "land-use heritage", Sample.active("1804", "Bodø"))))
                            .toList()),
                    Set.of("LK-023", "LK-087")),
            new Fact(
                    "a network of another programme",
                    s -> s.others = s.others.map(all -> Stream.concat(all.stream(), Stream.of(SampleNetworks.draft()))
                            .toList()),
                    Set.of()));

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(ExampleHost.violations()).list().ofMaxSize(6).map(RuleLaws::changed);
    }

    /** The network of the examples with the changes of some, one after another, each once. */
    static Sample changed(List<RuleExample> examples) {
        Map<String, String> documents = ExampleHost.example("LK-008").sound();
        for (RuleExample each : new LinkedHashSet<>(examples)) {
            documents = changed(documents, each);
        }
        return new Sample(ExampleHost.read(documents));
    }

    /** What one change has taken away, a later one cannot change; the network is as good without it. */
    private static Map<String, String> changed(Map<String, String> documents, RuleExample example) {
        try {
            return new RuleExample(example.code(), example.day(), example.place(), false, example.changes(), documents)
                    .documents();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("leads nowhere");
            return documents;
        }
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Arbitraries.of(FACTS);
    }

    @Property(tries = 150)
    void orderOfEntryDoesNotMatter(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<String> before = findings(sample);
        lists(sample).forEach(list -> Collections.shuffle(list, random));
        assertThat(findings(sample)).isEqualTo(before);
    }

    /** Every list of the dossier and in its parts whose order is that of entry; treatments stand in the order of time. */
    private static List<List<?>> lists(Sample sample) {
        List<List<?>> lists = new ArrayList<>(List.of(
                sample.members,
                sample.themes,
                sample.challenges,
                sample.partners,
                sample.initiatives,
                sample.resolutions,
                sample.workshops,
                sample.goals,
                sample.measures,
                sample.backpacks,
                sample.examples,
                sample.methods,
                sample.inputs,
                sample.exchanges,
                sample.feedback,
                sample.closingReports));
        sample.knownThemes = new ArrayList<>(sample.knownThemes);
        sample.dimensions = new ArrayList<>(sample.dimensions);
        lists.addAll(List.of(sample.knownThemes, sample.dimensions));
        sample.others = sample.others.map(ArrayList::new);
        sample.others.ifPresent(lists::add);
        sample.resolutions.forEach(each -> lists.add(each.named));
        sample.workshops.forEach(
                each -> lists.addAll(List.of(each.worksOn, each.agenda, each.attendance, each.outside)));
        sample.goals.forEach(each -> lists.add(each.targets));
        sample.measures.forEach(each -> lists.add(each.anchors));
        return lists;
    }

    /** The findings without the index in their place, which is the order of entry. */
    private static List<String> findings(Sample sample) {
        return sample.validatedBy(VALIDATOR).findings().stream()
                .map(each -> each.code() + " " + each.severity() + " "
                        + each.place().toString().replaceAll("\\[[0-9]+]", "") + " " + each.values())
                .sorted()
                .toList();
    }

    @Property(tries = 300)
    void anUnrelatedFactNeverChangesAnotherRulesOutcome(@ForAll("samples") Sample sample, @ForAll("facts") Fact fact) {
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
}
