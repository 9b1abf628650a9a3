package no.livskraft.validation.internal;

import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.validation.Place;
import no.livskraft.validation.Place.Kind;
import no.livskraft.workshop.Workshop;

/** Places in a dossier. */
public final class Places {

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

    /** A place in a resolution; the path may be empty. */
    public static Place in(Resolution resolution, String path) {
        return new Place(Kind.RESOLUTION, resolution.id().value(), path, resolution.title());
    }

    /** A place in a workshop; the path may be empty. */
    public static Place in(Workshop workshop, String path) {
        return new Place(Kind.WORKSHOP, workshop.id().value(), path, workshop.title());
    }

    /** A place in a goal; the path may be empty. */
    public static Place in(Goal goal, String path) {
        return new Place(Kind.GOAL, goal.id().value(), path, "");
    }

    /** A place in a measure; the path may be empty. */
    public static Place in(Measure measure, String path) {
        return new Place(Kind.MEASURE, measure.id().value(), path, measure.title());
    }

    /** What people call a member: number and name. */
    public static String label(Membership membership) {
        return (membership.municipality() + " " + membership.name()).strip();
    }
}
