package no.livskraft.repository;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
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
                .with(
                        DocumentKey.MUNICIPALITY,
                        network.members().stream().map(Membership::municipality).toList());
    }

    static Keys of(Resolution resolution) {
        return new Keys()
                .with(DocumentKey.NETWORK, List.of(resolution.network()))
                .with(DocumentKey.MUNICIPALITY, List.of(resolution.municipality()))
                .with(DocumentKey.THEME, resolution.themes());
    }

    static Keys of(Workshop workshop) {
        return new Keys()
                .with(DocumentKey.NETWORK, List.of(workshop.network()))
                .with(DocumentKey.THEME, workshop.themes())
                .with(DocumentKey.CHALLENGE, workshop.challenges())
                .with(
                        DocumentKey.MUNICIPALITY,
                        Stream.concat(
                                        workshop.host().stream(),
                                        workshop.attendance().stream().map(Attendance::municipality))
                                .toList());
    }

    static Keys of(Goal goal) {
        return new Keys()
                .with(DocumentKey.NETWORK, List.of(goal.network()))
                .with(DocumentKey.MUNICIPALITY, List.of(goal.municipality()))
                .with(DocumentKey.THEME, List.of(goal.theme()))
                .with(DocumentKey.CHALLENGE, List.of(goal.challenge()))
                .with(
                        DocumentKey.INDICATOR,
                        goal.targets().stream().map(IndicatorTarget::indicator).toList());
    }

    static Keys of(Measure measure) {
        return new Keys()
                .with(DocumentKey.NETWORK, List.of(measure.network()))
                .with(DocumentKey.MUNICIPALITY, List.of(measure.municipality()))
                .with(DocumentKey.GOAL, measure.goal().stream().toList())
                .with(DocumentKey.WORKSHOP, measure.workshop().stream().toList());
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
