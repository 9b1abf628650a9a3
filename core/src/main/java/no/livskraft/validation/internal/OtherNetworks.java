package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;

/**
 * The networks of a host beside one of them, found by who is a member and by programme, so that a rule about one network
 * does not look through them all. Immutable.
 */
public final class OtherNetworks {

    private final Map<MemberOrganisation, Set<Network>> byMember;
    private final Map<Identifier, List<NetworkDossier>> byProgramme;
    private final Map<Identifier, Tags> tags;
    private final Identifier leftOut;

    private OtherNetworks(
            Map<MemberOrganisation, Set<Network>> byMember,
            Map<Identifier, List<NetworkDossier>> byProgramme,
            Map<Identifier, Tags> tags,
            Identifier leftOut) {
        this.byMember = byMember;
        this.byProgramme = byProgramme;
        this.tags = tags;
        this.leftOut = leftOut;
    }

    /** All networks of a host, to be asked {@link All#without without} one of them. */
    public static All of(Collection<NetworkDossier> dossiers) {
        Map<MemberOrganisation, Set<Network>> byMember = new HashMap<>();
        Map<Identifier, List<NetworkDossier>> byProgramme = new HashMap<>();
        for (NetworkDossier each : dossiers) {
            each.network().members().stream()
                    .map(Membership::organisation)
                    .forEach(member -> byMember.computeIfAbsent(member, unused -> new HashSet<>())
                            .add(each.network()));
            byProgramme
                    .computeIfAbsent(each.programme().id(), unused -> new ArrayList<>())
                    .add(each);
        }
        Map<Identifier, Tags> tags = new HashMap<>();
        byProgramme.forEach((programme, ofProgramme) -> tags.put(programme, Tags.of(ofProgramme)));
        return leftOut -> new OtherNetworks(byMember, byProgramme, tags, leftOut);
    }

    /** Networks that have yet to be told which of them is looked at. */
    @FunctionalInterface
    public interface All {

        /** The others; the id need not be among them. */
        OtherNetworks without(Identifier id);
    }

    /** The other networks that have or had an organisation as a member. */
    public Stream<Network> withMember(MemberOrganisation organisation) {
        return byMember.getOrDefault(organisation, Set.of()).stream()
                .filter(each -> !each.id().equals(leftOut));
    }

    /** The other networks of a programme. */
    public Stream<NetworkDossier> ofProgramme(Identifier programme) {
        return byProgramme.getOrDefault(programme, List.of()).stream()
                .filter(each -> !each.network().id().equals(leftOut));
    }

    /** How often the other networks of a programme name a theme. */
    public Count tags(Identifier programme) {
        return tags.getOrDefault(programme, Tags.NONE).without(leftOut);
    }

    /**
     * Networks and what they name.
     *
     * @param networks how many networks there are
     * @param tags how often they name a theme, in each network once
     */
    public record Count(int networks, int tags) {}

    private record Tags(Map<Identifier, Set<Identifier>> themes, int total) {

        static final Tags NONE = new Tags(Map.of(), 0);

        static Tags of(List<NetworkDossier> dossiers) {
            Map<Identifier, Set<Identifier>> themes = new HashMap<>();
            for (NetworkDossier each : dossiers) {
                themes.computeIfAbsent(each.network().id(), unused -> new HashSet<>())
                        .addAll(each.network().themes());
            }
            return new Tags(themes, themes.values().stream().mapToInt(Set::size).sum());
        }

        Count without(Identifier network) {
            Set<Identifier> own = themes.get(network);
            return own == null ? new Count(themes.size(), total) : new Count(themes.size() - 1, total - own.size());
        }
    }
}
