package no.livskraft.validation;

import java.util.List;
import java.util.Objects;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkBuilder;
import no.livskraft.network.NetworkStatus;

/**
 * Leads a network from draft to active to closed. A step is refused while a rule of severity error is violated. The
 * rules look at the network as it would be after the step. Immutable and safe for use by many threads.
 */
public final class NetworkLifecycle {

    private final NetworkValidator validator;

    /**
     * A lifecycle that asks a validator.
     *
     * @param validator evaluates the rules and knows the day
     */
    public NetworkLifecycle(NetworkValidator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
    }

    /**
     * Activates a draft.
     *
     * @param dossier the network with all that belongs to it
     * @return the network with status {@link NetworkStatus#ACTIVE}; nothing is stored
     * @throws ValidationException with the report, if an error stands
     * @throws LivskraftException with code {@code NETWORK-001}, if the network is not a draft
     */
    public Network activate(NetworkDossier dossier) {
        Network network = require(dossier.network(), NetworkStatus.DRAFT);
        return accepted(
                dossier, network.toBuilder().status(NetworkStatus.ACTIVE).build());
    }

    /**
     * Closes an active network. Where it has no end, today becomes its last day.
     *
     * @param dossier the network with all that belongs to it
     * @return the network with status {@link NetworkStatus#CLOSED}; nothing is stored
     * @throws ValidationException with the report, if an error stands
     * @throws LivskraftException with code {@code NETWORK-001}, if the network is not active
     */
    public Network close(NetworkDossier dossier) {
        Network network = require(dossier.network(), NetworkStatus.ACTIVE);
        NetworkBuilder closed = network.toBuilder().status(NetworkStatus.CLOSED);
        if (network.end().isEmpty()) {
            closed.end(validator.today().plusDays(1));
        }
        return accepted(dossier, closed.build());
    }

    private Network accepted(NetworkDossier dossier, Network changed) {
        validator.validate(dossier.withNetwork(changed)).throwIfErrors();
        return changed;
    }

    private static Network require(Network network, NetworkStatus status) {
        if (network.status() != status) {
            throw new LivskraftException(List.of(new Problem(
                    "NETWORK-001", Place.Kind.NETWORK.code() + " " + network.id(), wrongStatus(network.status()))));
        }
        return network;
    }

    private static LocalizedText wrongStatus(NetworkStatus status) {
        return switch (status) {
            case DRAFT ->
                LocalizedText.of(
                        "Nettverket er et utkast og kan ikke avsluttes. Aktiver det først, eller slett utkastet.",
                        "Nettverket er eit utkast og kan ikkje avsluttast. Aktiver det først, eller slett utkastet.",
                        "The network is a draft and cannot be closed. Activate it first, or delete the draft.");
            case ACTIVE ->
                LocalizedText.of(
                        "Nettverket er allerede aktivt. Arbeid videre med det som det er.",
                        "Nettverket er alt aktivt. Arbeid vidare med det som det er.",
                        "The network is active already. Go on working with it as it is.");
            case CLOSED ->
                LocalizedText.of(
                        "Nettverket er avsluttet. Opprett et nytt nettverk om arbeidet skal fortsette.",
                        "Nettverket er avslutta. Opprett eit nytt nettverk om arbeidet skal halde fram.",
                        "The network is closed. Form a new network if the work is to go on.");
        };
    }
}
