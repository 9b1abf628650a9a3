package no.livskraft.repository;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import no.livskraft.data.Attachment;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.data.Problem;
import no.livskraft.programme.Identifier;

/** What was asked of the repositories cannot be done with what the storage holds. */
public final class RepositoryException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    private RepositoryException(String code, String where, LocalizedText message) {
        super(List.of(new Problem(code, where, message)));
    }

    private RepositoryException(String code, String where, LocalizedText message, IOException cause) {
        super(new Problem(code, where, message), cause);
    }

    private RepositoryException(List<Problem> problems) {
        super(problems);
    }

    /** Several things cannot be read, each for its own reason. */
    static RepositoryException unreadable(List<Problem> problems) {
        return new RepositoryException(problems);
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

    static RepositoryException noAttachment(Attachment attachment) {
        return new RepositoryException(
                "REPOSITORY-ATTACHMENT-MISSING",
                attachment.sha256(),
                LocalizedText.of(
                        "Vedlegget (" + attachment.mediaType()
                                + ") finnes ikke i lageret; lagre det på nytt, eller hent det"
                                + " fra en sikkerhetskopi",
                        "Vedlegget (" + attachment.mediaType()
                                + ") finst ikkje i lageret; lagre det på nytt, eller hent det"
                                + " frå ein tryggingskopi",
                        "The attachment (" + attachment.mediaType()
                                + ") is not in the storage; save it again, or restore it" + " from a backup"));
    }

    static RepositoryException tooLarge(MediaType mediaType) {
        String most = Attachment.LARGEST / (1024 * 1024) + " MiB";
        return new RepositoryException(
                "REPOSITORY-ATTACHMENT-TOO-LARGE",
                mediaType.value(),
                LocalizedText.of(
                        "Vedlegget er større enn " + most
                                + ", og ingenting er lagret; lagre en mindre utgave, eller vis til"
                                + " stedet der originalen ligger",
                        "Vedlegget er større enn " + most
                                + ", og ingenting er lagra; lagre ei mindre utgåve, eller vis til"
                                + " staden der originalen ligg",
                        "The attachment is larger than " + most
                                + ", and nothing was saved; save a smaller version, or refer"
                                + " to the place where the original is"));
    }

    static RepositoryException unreadable(Attachment attachment, IOException cause) {
        String reported = String.valueOf(cause.getMessage());
        return new RepositoryException(
                "REPOSITORY-ATTACHMENT-UNREADABLE",
                attachment.sha256(),
                LocalizedText.of(
                        "Vedlegget lot seg ikke lese; rett årsaken og prøv igjen: " + reported,
                        "Vedlegget lét seg ikkje lese; rett årsaka og prøv igjen: " + reported,
                        "The attachment cannot be read; remove the cause and try again: " + reported),
                cause);
    }
}
