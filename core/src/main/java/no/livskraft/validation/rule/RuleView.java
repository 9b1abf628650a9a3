package no.livskraft.validation.rule;

import java.time.LocalDate;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Network;

/**
 * What a rule of a county looks at. The library implements it and may add to it; everything it gives is immutable. Safe for
 * use by many threads, and not to be kept after the call that it was given to.
 */
public interface RuleView {

    /**
     * The network with all that belongs to it, and its programme.
     *
     * @return the dossier
     */
    NetworkDossier dossier();

    /**
     * The day of the evaluation, in the host's zone. Not always that of the machine: a host asks about earlier days too.
     *
     * @return the day
     */
    LocalDate today();

    /**
     * The municipalities through time.
     *
     * @return the register
     */
    MunicipalityRegister register();

    /**
     * A number that the rule's definition names as a limit. A definition names those that the rule reads and no others.
     *
     * @param name the limit's name, such as {@code mostDays}
     * @return what the network's programme says, or else what the definition says
     * @throws IllegalArgumentException if the definition has no such limit
     */
    int limit(String name);

    /**
     * The network.
     *
     * @return the network of the dossier
     */
    default Network network() {
        return dossier().network();
    }
}
