package no.livskraft.repository;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.livskraft.decision.Resolution;
import no.livskraft.evidence.FigureReference;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.Workshop;

/** What each aggregate can be found by. */
final class Keys {

    private final Map<DocumentKey, Set<String>> values = new EnumMap<>(DocumentKey.class);

    private Keys() {}

    static Keys of(ProgrammeProfile programme) {
        return new Keys();
    }

    static Keys of(Network network) {
        return new Keys()
                .with(DocumentKey.PROGRAMME, List.of(network.programme()))
                .with(DocumentKey.THEME, network.themes())
                .with(DocumentKey.ORGANISATION, all(network.members(), Membership::organisation));
    }

    static Keys of(Resolution resolution) {
        return ofPart(resolution)
                .with(DocumentKey.ORGANISATION, List.of(resolution.organisation()))
                .with(DocumentKey.THEME, resolution.themes());
    }

    static Keys of(Workshop workshop) {
        Set<MemberOrganisation> there = new TreeSet<>(all(workshop.attendance(), Attendance::organisation));
        workshop.host().ifPresent(there::add);
        return ofPart(workshop)
                .with(DocumentKey.THEME, workshop.themes())
                .with(DocumentKey.CHALLENGE, workshop.challenges())
                .with(DocumentKey.ORGANISATION, there);
    }

    static Keys of(Goal goal) {
        return ofPart(goal)
                .with(DocumentKey.ORGANISATION, List.of(goal.organisation()))
                .with(DocumentKey.THEME, List.of(goal.theme()))
                .with(DocumentKey.CHALLENGE, List.of(goal.challenge()))
                .with(DocumentKey.WORKSHOP, goal.workshop().stream().toList())
                .with(DocumentKey.INDICATOR, all(goal.targets(), IndicatorTarget::indicator));
    }

    static Keys of(Measure measure) {
        return ofPart(measure)
                .with(DocumentKey.ORGANISATION, List.of(measure.organisation()))
                .with(DocumentKey.GOAL, measure.goal().stream().toList())
                .with(DocumentKey.WORKSHOP, measure.workshop().stream().toList());
    }

    static Keys of(Backpack backpack) {
        return ofPart(backpack)
                .with(DocumentKey.ORGANISATION, List.of(backpack.organisation()))
                .with(
                        DocumentKey.THEME,
                        backpack.experiences().stream()
                                .flatMap(each -> each.theme().stream())
                                .toList());
    }

    static Keys of(GoodExample example) {
        return ofPart(example)
                .with(DocumentKey.ORGANISATION, example.organisation().stream().toList())
                .with(DocumentKey.THEME, example.theme().stream().toList())
                .with(DocumentKey.MEASURE, example.measure().stream().toList());
    }

    static Keys of(Method method) {
        return ofPart(method).with(DocumentKey.THEME, method.themes()).with(DocumentKey.WORKSHOP, method.workshops());
    }

    static Keys of(ProfessionalInput input) {
        return ofPart(input)
                .with(DocumentKey.THEME, input.themes())
                .with(DocumentKey.WORKSHOP, input.workshop().stream().toList());
    }

    static Keys of(Exchange exchange) {
        Set<MemberOrganisation> partners = new TreeSet<>(exchange.receivers());
        partners.add(exchange.giver());
        return ofPart(exchange)
                .with(DocumentKey.ORGANISATION, partners)
                .with(DocumentKey.EXAMPLE, exchange.example().stream().toList());
    }

    static Keys of(Feedback feedback) {
        Feedback.Evidence evidence = feedback.evidence();
        return ofPart(feedback)
                .with(DocumentKey.INDICATOR, all(evidence.figures(), FigureReference::indicator))
                .with(DocumentKey.WORKSHOP, evidence.workshops())
                .with(DocumentKey.MEASURE, evidence.measures())
                .with(DocumentKey.EXAMPLE, evidence.examples());
    }

    static Keys of(ClosingReport report) {
        return ofPart(report);
    }

    private static Keys ofPart(NetworkPart part) {
        return new Keys().with(DocumentKey.NETWORK, List.of(part.network()));
    }

    private static <T, K> List<K> all(List<T> values, Function<T, K> key) {
        return values.stream().map(key).toList();
    }

    private Keys with(DocumentKey key, Collection<?> all) {
        Set<String> texts = new TreeSet<>();
        all.forEach(each -> texts.add(each.toString()));
        values.put(key, Collections.unmodifiableSet(texts));
        return this;
    }

    /** The keys as a storage takes them. */
    Map<String, Set<String>> toMap() {
        Map<String, Set<String>> map = new TreeMap<>();
        values.forEach((key, all) -> map.put(key.key(), all));
        return map;
    }
}
