package no.livskraft.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkBuilder;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.ProgrammeProfile;

/** Another invented network of the sample's programme. */
final class OtherNetwork {

    private static final Identifier PROGRAMME = Identifier.of("eksempelprogram");
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private OtherNetwork() {}

    /** A network with some themes, their codes with spaces between. */
    static NetworkDossier of(String id, String themes, Membership... members) {
        return NetworkDossier.of(programme(), network(id, themes, members).build());
    }

    /** The sample's programme, without what belongs to the sample alone. */
    static ProgrammeProfile programme() {
        return new ProgrammeProfile(
                PROGRAMME,
                LocalizedText.of("Eksempelprogrammet", "Dømeprogrammet", "The example programme"),
                START,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Limits(4, 6, 2, 90, 4, 4, 12),
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** A network of one theme that uses the indicators of some goals. */
    static NetworkDossier with(String id, List<Goal> goals, Membership... members) {
        Network network = network(id, "heritage", members).build();
        return NetworkDossier.builder(programme(), network)
                .goals(goals.stream().map(each -> of(network.id(), each)).toList())
                .build();
    }

    private static Goal of(Identifier network, Goal goal) {
        return new Goal(
                goal.id(),
                network,
                goal.organisation(),
                true,
                goal.theme(),
                goal.challenge(),
                goal.description(),
                goal.workshop(),
                goal.set(),
                goal.anchors(),
                goal.targets());
    }

    static NetworkBuilder network(String id, String themes, Membership... members) {
        NetworkBuilder network = Network.builder(Identifier.of(id), PROGRAMME, START)
                .fictitious()
                .name("Nettverket " + id)
                .status(NetworkStatus.ACTIVE)
                .themes(Arrays.stream(themes.split(" ", -1)).map(Identifier::of).toArray(Identifier[]::new));
        Arrays.stream(members).forEach(network::member);
        return network;
    }
}
