package no.livskraft.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Theme;

/**
 * A programme seen across its networks on a day.
 *
 * @param programme the programme
 * @param date the day
 * @param networks the ids of the networks that go on that day, in order; unmodifiable
 * @param members the municipalities and county authorities that take part that day, each once; unmodifiable
 * @param themeTags in how many networks each theme is worked with, in the programme's order. A network has several themes
 *     and is counted under each, so that the sum is not the number of networks; unmodifiable
 * @param activities what has been done for each aim until that day
 */
public record ProgrammeOverview(
        ProgrammeProfile programme,
        LocalDate date,
        List<Identifier> networks,
        Set<MemberOrganisation> members,
        Map<Identifier, Integer> themeTags,
        AimActivities activities) {

    /** Copies the collections. */
    public ProgrammeOverview {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(date, "date");
        networks = List.copyOf(networks);
        members = Collections.unmodifiableSet(new TreeSet<>(members));
        themeTags = Collections.unmodifiableMap(new LinkedHashMap<>(themeTags));
        Objects.requireNonNull(activities, "activities");
    }

    /**
     * A programme on a day.
     *
     * @param programme the programme
     * @param dossiers its networks; those that have not begun or have ended that day are left out
     * @param date the day
     * @return the overview
     * @throws IllegalArgumentException if a network is of another programme
     */
    public static ProgrammeOverview of(
            ProgrammeProfile programme, Collection<NetworkDossier> dossiers, LocalDate date) {
        for (NetworkDossier dossier : dossiers) {
            if (!dossier.programme().id().equals(programme.id())) {
                throw new IllegalArgumentException(
                        "Network " + dossier.network().id() + " belongs to programme "
                                + dossier.programme().id() + ", not " + programme.id());
            }
        }
        List<NetworkDossier> going =
                dossiers.stream().filter(each -> goesOn(each.network(), date)).toList();
        Map<Identifier, Integer> tags = new LinkedHashMap<>();
        for (Theme theme : programme.themes()) {
            tags.put(theme.code(), (int) going.stream()
                    .filter(each -> each.network().themes().contains(theme.code()))
                    .count());
        }
        return new ProgrammeOverview(
                programme,
                date,
                going.stream().map(each -> each.network().id()).sorted().toList(),
                going.stream()
                        .flatMap(each -> each.network().members().stream())
                        .filter(member -> member.isActiveOn(date))
                        .map(Membership::organisation)
                        .collect(Collectors.toSet()),
                tags,
                AimActivities.of(going).on(date));
    }

    private static boolean goesOn(Network network, LocalDate date) {
        return !network.start().isAfter(date)
                && network.end().map(date::isBefore).orElse(true);
    }
}
