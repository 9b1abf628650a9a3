package no.livskraft.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentPositions;
import no.livskraft.document.DocumentProblem;
import no.livskraft.document.SourcePosition;
import no.livskraft.programme.Identifier;

/** What can be wrong with files that are to be one network, beside what is wrong with each of them. */
final class FileProblems {

    private FileProblems() {}

    static DocumentProblem noNetwork(List<Path> files) {
        return new DocumentProblem(
                new Problem(
                        "DOSSIER-NO-NETWORK",
                        files.stream().map(Path::toString).collect(Collectors.joining(", ", "[", "]")),
                        LocalizedText.of(
                                "Ingen av filene er et nettverk; legg til filen av slaget network",
                                "Ingen av filene er eit nettverk; legg til fila av slaget network",
                                "None of the files is a network; add the file of kind network")),
                "",
                0,
                0);
    }

    static DocumentProblem secondNetwork(DocumentPositions second, DocumentPositions first) {
        return at(
                second,
                "",
                "DOSSIER-SEVERAL-NETWORKS",
                LocalizedText.of(
                        "Filene har flere nettverk, det første i " + first.name()
                                + "; ta bort denne, eller les hvert nettverk for seg",
                        "Filene har fleire nettverk, det første i " + first.name()
                                + "; ta bort denne, eller les kvart nettverk for seg",
                        "The files hold several networks, the first in " + first.name()
                                + "; leave this one out, or read each network by itself"));
    }

    static DocumentProblem duplicate(DocumentPositions second, DocumentPositions first) {
        return at(
                second,
                "id",
                "DOSSIER-DUPLICATE",
                LocalizedText.of(
                        "Id-en «" + second.id() + "» står også i " + first.find("id")
                                + ", for samme slags dokument; gi det ene en annen id, eller ta det bort",
                        "Id-en «" + second.id() + "» står òg i " + first.find("id")
                                + ", for same slags dokument; gi det eine ein annan id, eller ta det bort",
                        "The id '" + second.id() + "' stands in " + first.find("id")
                                + " too, for a document of the same kind; give one of them another id, or leave it out"));
    }

    static DocumentProblem otherNetwork(DocumentPositions part, Identifier written, Identifier network) {
        return at(
                part,
                "network",
                "DOSSIER-OTHER-NETWORK",
                LocalizedText.of(
                        "Dokumentet hører til nettverket «" + written + "», ikke «" + network
                                + "»; rett id-en, eller ta bort filen",
                        "Dokumentet høyrer til nettverket «" + written + "», ikkje «" + network
                                + "»; rett id-en, eller ta bort fila",
                        "The document belongs to network '" + written + "', not '" + network
                                + "'; correct the id, or leave the file out"));
    }

    static DocumentProblem noProgramme(DocumentPositions network, Identifier programme) {
        return at(
                network,
                "programme",
                "DOSSIER-PROGRAMME-UNKNOWN",
                LocalizedText.of(
                        "Programmet «" + programme
                                + "» er ikke kjent; rett id-en, eller legg til filen av slaget programme",
                        "Programmet «" + programme
                                + "» er ikkje kjent; rett id-en, eller legg til fila av slaget programme",
                        "The programme '" + programme
                                + "' is not known; correct the id, or add the file of kind programme"));
    }

    static DocumentProblem otherProgramme(DocumentPositions programme) {
        return at(
                programme,
                "id",
                "DOSSIER-PROGRAMME-AMBIGUOUS",
                LocalizedText.of(
                        "Programmet «" + programme.id() + "» er kjent fra før med et annet innhold; gi dette en ny id",
                        "Programmet «" + programme.id() + "» er kjent frå før med eit anna innhald; gi dette ein ny id",
                        "The programme '" + programme.id()
                                + "' is known already with another content; give this one a new id"));
    }

    private static DocumentProblem at(DocumentPositions document, String part, String code, LocalizedText message) {
        SourcePosition place = document.find(part);
        String pointer = part.isEmpty() ? "" : "/" + part;
        String where = part.isEmpty() ? place.toString() : place + " " + pointer;
        return new DocumentProblem(new Problem(code, where, message), pointer, place.line(), place.column());
    }

    static DocumentException sameNameTwice(String name) {
        return about(
                "DOSSIER-DUPLICATE",
                name,
                LocalizedText.of(
                        "To deler av nettverket er av samme slag og har samme id, så de får ikke hver sin fil; gi den ene"
                                + " en annen id. Ingenting er skrevet",
                        "To delar av nettverket er av same slag og har same id, så dei får ikkje kvar si fil; gi den eine"
                                + " ein annan id. Ingenting er skrive",
                        "Two parts of the network are of one kind and have one id, so they cannot have a file each; give"
                                + " one of them another id. Nothing was written"));
    }

    static DocumentException folderExists(Path folder) {
        return about(
                "DOSSIER-FOLDER-EXISTS",
                folder.toString(),
                LocalizedText.of(
                        "Mappen finnes fra før, og ingenting er skrevet; velg en ny, så gamle og nye filer ikke blandes",
                        "Mappa finst frå før, og ingenting er skrive; vel ei ny, så gamle og nye filer ikkje blir blanda",
                        "The folder exists already, and nothing was written; choose a new one, so that old and new files"
                                + " do not mix"));
    }

    static DocumentException cannotWrite(Path folder, Exception cause) {
        String why = String.valueOf(cause.getMessage());
        DocumentException exception = about(
                "DOSSIER-FOLDER-UNWRITABLE",
                folder.toString(),
                LocalizedText.of(
                        "Mappen kan ikke skrives, og ingenting av den er der; rett årsaken og prøv igjen: " + why,
                        "Mappa kan ikkje skrivast, og ingenting av henne er der; rett årsaka og prøv igjen: " + why,
                        "The folder cannot be written, and nothing of it is there; remove the cause and try again: "
                                + why));
        exception.initCause(cause);
        return exception;
    }

    static DocumentException cannotList(Path folder, Exception cause) {
        String why = String.valueOf(cause.getMessage());
        DocumentException exception = about(
                "DOC-FILE",
                folder.toString(),
                LocalizedText.of(
                        "Mappen kan ikke leses (" + why + "); se etter at den finnes og kan åpnes",
                        "Mappa kan ikkje lesast (" + why + "); sjå etter at ho finst og kan opnast",
                        "The folder cannot be read (" + why + "); see that it exists and can be opened"));
        exception.initCause(cause);
        return exception;
    }

    private static DocumentException about(String code, String where, LocalizedText message) {
        return new DocumentException(List.of(new DocumentProblem(new Problem(code, where, message), "", 0, 0)));
    }
}
