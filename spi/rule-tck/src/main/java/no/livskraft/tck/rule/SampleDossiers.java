package no.livskraft.tck.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.sample.SampleNetworks;

/** Fictitious networks in which things are missing, as they are while people work on them. */
final class SampleDossiers {

    /** Made once, since that takes a while; nothing can change it. */
    static final NetworkDossier WHOLE = SampleNetworks.whole();

    static final NetworkDossier DRAFT = SampleNetworks.draft();

    private SampleDossiers() {}

    /** What is left of a network when one kind of thing or all that may be missing is taken out. */
    static List<Example> poor(Example whole) {
        NetworkDossier dossier = whole.dossier();
        Network network = dossier.network();
        List<Example> poor = new ArrayList<>();
        Changes.without(dossier).forEach((name, without) -> poor.add(whole.with("without " + name, without)));
        Network onlyBegun = Network.builder(network.id(), network.programme(), network.start())
                .fictitious()
                .build();
        poor.add(new Example(
                "a network with nothing in it", NetworkDossier.of(dossier.programme(), onlyBegun), whole.today()));
        for (NetworkStatus status : NetworkStatus.values()) {
            Network other = network.toBuilder().status(status).build();
            poor.add(whole.with("as " + status, dossier.withNetwork(other)));
        }
        Network over = network.toBuilder().end(network.start().plusDays(1)).build();
        poor.add(whole.with("over the day after it began", dossier.withNetwork(over)));
        return poor;
    }

    /** Days before, after and far from another, and the last of February in a leap year. */
    static List<LocalDate> days(LocalDate today) {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        return List.of(today.minusYears(10), today.minusDays(1), today.plusDays(1), today.plusYears(10), leapDay);
    }
}
