package no.livskraft.validation.internal;

import java.util.Map;
import java.util.Optional;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.validation.Place;
import no.livskraft.validation.Place.Kind;
import no.livskraft.workshop.Workshop;

/** Places in a dossier. */
public final class Places {

    private static final Map<Class<? extends NetworkPart>, Kind> KINDS = Map.ofEntries(
            Map.entry(Resolution.class, Kind.RESOLUTION),
            Map.entry(Workshop.class, Kind.WORKSHOP),
            Map.entry(Goal.class, Kind.GOAL),
            Map.entry(Measure.class, Kind.MEASURE),
            Map.entry(Backpack.class, Kind.BACKPACK),
            Map.entry(GoodExample.class, Kind.GOOD_EXAMPLE),
            Map.entry(Method.class, Kind.METHOD),
            Map.entry(ProfessionalInput.class, Kind.PROFESSIONAL_INPUT),
            Map.entry(Exchange.class, Kind.EXCHANGE),
            Map.entry(Feedback.class, Kind.FEEDBACK),
            Map.entry(ClosingReport.class, Kind.CLOSING_REPORT));

    private Places() {}

    /** A place in the network; the path may be empty. */
    public static Place in(Network network, String path) {
        return new Place(Kind.NETWORK, network.id().value(), path, "");
    }

    /** A member of the network. */
    public static Place member(Network network, int index) {
        return new Place(
                Kind.NETWORK,
                network.id().value(),
                "members[" + index + "]",
                label(network.members().get(index)));
    }

    /** A place in the profile of the network's programme. */
    public static Place in(ProgrammeProfile programme, String path) {
        return new Place(Kind.PROGRAMME, programme.id().value(), path, "");
    }

    /** A place in a part of the network; the path may be empty. */
    public static Place in(NetworkPart part, String path) {
        return new Place(kind(part), part.id().value(), path, part.label());
    }

    /** A place in the definition of an indicator. */
    public static Place in(IndicatorDefinition definition, String path) {
        return new Place(Kind.INDICATOR, definition.id(), path, "");
    }

    /** A part as a whole, without what people call it: parts that share an id share this place. */
    public static Place of(NetworkPart part) {
        return new Place(kind(part), part.id().value(), "", "");
    }

    static Kind kind(NetworkPart part) {
        return Optional.ofNullable(KINDS.get(part.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("No place for " + part.getClass()));
    }

    /** What people call a member: number and name. */
    public static String label(Membership membership) {
        return (membership.organisation() + " " + membership.name()).strip();
    }
}
