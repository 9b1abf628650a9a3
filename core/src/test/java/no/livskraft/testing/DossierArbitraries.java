package no.livskraft.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Workshop;

/** Random networks with parts of every kind, which know of each other by chance at most. */
public final class DossierArbitraries {

    private DossierArbitraries() {}

    /** Networks in programmes of their own; no two parts of a kind have one id. */
    public static Arbitrary<NetworkDossier> dossiers() {
        return Combinators.combine(DomainArbitraries.networks(), DomainArbitraries.programmes())
                .flatAs((network, programme) ->
                        parts(network).map(parts -> dossier(renamed(programme, network), network, parts)));
    }

    private static ProgrammeProfile renamed(ProgrammeProfile programme, Network network) {
        return new ProgrammeProfile(
                network.programme(),
                programme.title(),
                programme.start(),
                programme.end(),
                programme.purposes(),
                programme.aims(),
                programme.themes(),
                programme.vitalityDimensions(),
                programme.limits(),
                programme.severities(),
                programme.ruleLimits(),
                programme.switchedOff());
    }

    private static Arbitrary<List<NetworkPart>> parts(Network network) {
        List<Arbitrary<List<NetworkPart>>> kinds = new ArrayList<>();
        for (Class<? extends NetworkPart> type : DomainArbitraries.partTypes()) {
            kinds.add(parts(network, type));
        }
        return Combinators.combine(kinds)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static <T extends NetworkPart> Arbitrary<List<NetworkPart>> parts(Network network, Class<T> type) {
        return DomainArbitraries.parts(type, Arbitraries.just(network.id()))
                .list()
                .uniqueElements(NetworkPart::id)
                .ofMaxSize(2)
                .map(List::copyOf);
    }

    private static NetworkDossier dossier(ProgrammeProfile programme, Network network, List<NetworkPart> parts) {
        return new NetworkDossier(
                programme,
                network,
                of(Resolution.class, parts),
                of(Workshop.class, parts),
                of(Goal.class, parts),
                of(Measure.class, parts),
                new ExperienceRecord(
                        of(Backpack.class, parts),
                        of(GoodExample.class, parts),
                        of(Method.class, parts),
                        of(ProfessionalInput.class, parts),
                        of(Exchange.class, parts),
                        of(Feedback.class, parts)),
                of(ClosingReport.class, parts));
    }

    private static <T> List<T> of(Class<T> type, List<NetworkPart> parts) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
