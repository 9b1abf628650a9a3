package no.livskraft.repository;

import java.io.Serial;
import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.programme.Identifier;

/** What was asked of the repositories cannot be done with what the storage holds. */
public final class RepositoryException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    private RepositoryException(String code, String where, LocalizedText message) {
        super(List.of(new Problem(code, where, message)));
    }

    static RepositoryException noNetwork(Identifier id) {
        return new RepositoryException(
                "REPOSITORY-NOT-FOUND",
                "network/" + id,
                LocalizedText.of(
                        "Nettverket finnes ikke i lageret; opprett det først, eller se etter om id-en er riktig",
                        "Nettverket finst ikkje i lageret; opprett det først, eller sjå etter om id-en er rett",
                        "The network is not in the storage; create it first, or check its id"));
    }

    static RepositoryException noProgramme(Identifier id) {
        return new RepositoryException(
                "REPOSITORY-PROGRAMME-UNKNOWN",
                "programme/" + id,
                LocalizedText.of(
                        "Programmet er ikke kjent slik det er brukt her; oppgi profilen når lageret åpnes, eller lagre den",
                        "Programmet er ikkje kjent slik det er brukt her; gi profilen når lageret blir opna, eller lagre han",
                        "The programme is not known as it is used here; give its profile when the repositories are "
                                + "opened, or store it"));
    }

    static RepositoryException twoProgrammes(Identifier id) {
        return new RepositoryException(
                "REPOSITORY-PROGRAMME-AMBIGUOUS",
                "programme/" + id,
                LocalizedText.of(
                        "Lageret har en annen profil med samme id som en som følger med eller er oppgitt; gi den en ny id",
                        "Lageret har ein annan profil med same id som ein som følgjer med eller er oppgitt; gi han ein ny id",
                        "The storage holds another profile of the same id as one that is bundled or was given; give it a "
                                + "new id"));
    }

    static RepositoryException busy(Identifier id, int attempts) {
        return new RepositoryException(
                "REPOSITORY-BUSY",
                "network/" + id,
                LocalizedText.of(
                        "Nettverket ble endret av andre mens det ble lest, " + attempts + " ganger; prøv igjen",
                        "Nettverket blei endra av andre medan det blei lese, " + attempts + " gonger; prøv igjen",
                        "The network was changed by others while it was read, " + attempts + " times; try again"));
    }
}
