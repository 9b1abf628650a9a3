package no.livskraft.tck.rule;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Severity;

/** Dossiers like another one, but for what a rule must not mind, or must bear. */
final class Changes {

    private Changes() {}

    /** All of its dates so many days later, those between which its programme lasts too. */
    static NetworkDossier later(NetworkDossier dossier, long days) {
        ProgrammeProfile programme = dossier.programme();
        ProgrammeProfile later = Records.rebuilt(programme, (component, value) -> moved(value, days))
                .orElse(programme);
        return Records.rebuilt(
                        dossier,
                        (component, value) ->
                                value == programme ? later : Records.mapped(value, leaf -> moved(leaf, days)))
                .orElse(dossier);
    }

    private static Object moved(Object value, long days) {
        if (value instanceof LocalDate date) {
            return date.plusDays(days);
        }
        return value instanceof Optional<?> optional ? optional.map(each -> moved(each, days)) : value;
    }

    /** Every date that {@link #later} moves. */
    static NavigableSet<LocalDate> dates(NetworkDossier dossier) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        ProgrammeProfile programme = dossier.programme();
        dates.add(programme.start());
        programme.end().ifPresent(dates::add);
        for (RecordComponent each : Records.components(dossier)) {
            Object value = Records.read(dossier, each);
            if (value != programme) {
                Records.mapped(value, leaf -> {
                    if (leaf instanceof LocalDate date) {
                        dates.add(date);
                    }
                    return leaf;
                });
            }
        }
        return dates;
    }

    /** Its network and all that belongs to it, entered in another order. */
    static NetworkDossier shuffled(NetworkDossier dossier, Random random) {
        return eachList(dossier, list -> {
            List<Object> other = new ArrayList<>(list);
            Collections.shuffle(other, random);
            return other;
        });
    }

    /** Its network and all that belongs to it, without anything that may be missing in them. */
    static NetworkDossier bare(NetworkDossier dossier) {
        NetworkDossier bare = eachList(
                dossier,
                list -> list.stream()
                        .map(each -> Records.isOurs(each) ? Records.bare(each) : each)
                        .toList());
        Network network = bare.network();
        return bare.withNetwork(Records.rebuilt(
                        network, (component, value) -> value instanceof Optional<?> ? Optional.empty() : value)
                .orElse(network));
    }

    /** For each list of things in it, by the list's name, the dossier without those things. */
    static Map<String, NetworkDossier> without(NetworkDossier dossier) {
        Map<String, NetworkDossier> without = new LinkedHashMap<>();
        for (String name : names(dossier, dossier.network(), dossier.experience())) {
            without.put(name, lists(dossier, (component, list) -> component.equals(name) ? List.of() : list));
        }
        return without;
    }

    private static List<String> names(Object... owners) {
        List<String> names = new ArrayList<>();
        for (Object owner : owners) {
            Records.components(owner).stream()
                    .filter(each -> each.getType() == List.class)
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        }
        return names;
    }

    @FunctionalInterface
    private interface ListChange {
        List<?> apply(String name, List<?> list);
    }

    static NetworkDossier eachList(NetworkDossier dossier, UnaryOperator<List<?>> change) {
        return lists(dossier, (name, list) -> change.apply(list));
    }

    /** With other lists in the dossier itself, its network and its experience; those in their parts stay as they are. */
    private static NetworkDossier lists(NetworkDossier dossier, ListChange change) {
        return listsOf(dossier, change).toBuilder()
                .network(listsOf(dossier.network(), change))
                .experience(listsOf(dossier.experience(), change))
                .build();
    }

    private static <T> T listsOf(T owner, ListChange change) {
        return Records.rebuilt(
                        owner,
                        (component, value) ->
                                value instanceof List<?> list ? change.apply(component.getName(), list) : value)
                .orElse(owner);
    }

    /** With a programme that judges these cases so. */
    static NetworkDossier judged(NetworkDossier dossier, Map<String, Severity> severities) {
        ProgrammeProfile before = dossier.programme();
        return withProgramme(dossier, profile(before, severities, before.ruleLimits()));
    }

    /** With a programme that has these limits of rules. */
    static NetworkDossier limited(NetworkDossier dossier, Map<String, Integer> limits) {
        ProgrammeProfile before = dossier.programme();
        return withProgramme(dossier, profile(before, before.severities(), limits));
    }

    private static ProgrammeProfile profile(
            ProgrammeProfile before, Map<String, Severity> severities, Map<String, Integer> limits) {
        return new ProgrammeProfile(
                before.id(),
                before.title(),
                before.start(),
                before.end(),
                before.purposes(),
                before.aims(),
                before.themes(),
                before.vitalityDimensions(),
                before.limits(),
                severities,
                limits,
                before.switchedOff());
    }

    private static NetworkDossier withProgramme(NetworkDossier dossier, ProgrammeProfile programme) {
        return new NetworkDossier(
                programme,
                dossier.network(),
                dossier.resolutions(),
                dossier.workshops(),
                dossier.goals(),
                dossier.measures(),
                dossier.experience(),
                dossier.closingReports());
    }
}
