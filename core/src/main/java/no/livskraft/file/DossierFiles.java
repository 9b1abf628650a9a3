package no.livskraft.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;

/**
 * Reads and writes networks with all that belongs to them as files, one JSON document in each. Immutable, safe for use by
 * several threads.
 */
public final class DossierFiles {

    private static final String ENDING = ".json";

    private final DocumentFormats formats;
    private final ProgrammeProfiles programmes;

    /**
     * Files that are read and written in certain forms.
     *
     * @param formats the JSON forms
     * @param programmes the programmes that networks can belong to, beside those among the files
     */
    public DossierFiles(DocumentFormats formats, ProgrammeProfiles programmes) {
        this.formats = Objects.requireNonNull(formats, "formats");
        this.programmes = Objects.requireNonNull(programmes, "programmes");
    }

    /**
     * The network that some files hold: one of kind {@code network}, its parts, and the programme where it is none of
     * those that are known already. What the files are called does not matter.
     *
     * @param files JSON files, of any version
     * @return the network with all that belongs to it, and where it stands
     * @throws DocumentException with everything that is wrong with the files, each problem with its file and place: what
     *     {@link DocumentFormats#readLocated(Path)} tells of one file; a document that stands twice (code
     *     {@code DOSSIER-DUPLICATE}); more than one network ({@code DOSSIER-SEVERAL-NETWORKS}); none, although every file
     *     could be read ({@code DOSSIER-NO-NETWORK}); a part of another network ({@code DOSSIER-OTHER-NETWORK}); an unknown
     *     programme ({@code DOSSIER-PROGRAMME-UNKNOWN}), or one that is known with another content
     *     ({@code DOSSIER-PROGRAMME-AMBIGUOUS})
     */
    public LocatedDossier read(List<Path> files) {
        return new DossierReading(List.copyOf(files)).read(formats, programmes);
    }

    /**
     * The network that the files of a folder hold: all those ending in {@code .json}, in the order of their names. Folders
     * within it are left alone.
     *
     * @param folder the folder
     * @return the network with all that belongs to it, and where it stands
     * @throws DocumentException if the folder cannot be read (code {@code DOC-FILE}), or as {@link #read(List)} tells
     */
    public LocatedDossier readFolder(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return read(found.filter(file -> file.toString().endsWith(ENDING) && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            throw FileProblems.cannotList(folder, e);
        }
    }

    /**
     * Writes a network into a new folder, each document in a file named after its kind and id, such as
     * {@code resolution.vedtak-4020.json}; its programme too, unless it is one of those that are known. The folder is there
     * with every file in it, or not at all.
     *
     * @param dossier the network with all that belongs to it
     * @param folder the folder, which must not exist
     * @return the files, the network first; unmodifiable
     * @throws DocumentException if a document goes beyond the limits of documents, two parts of a kind have one id (code
     *     {@code DOSSIER-DUPLICATE}), the folder exists ({@code DOSSIER-FOLDER-EXISTS}) or it cannot be written
     *     ({@code DOSSIER-FOLDER-UNWRITABLE})
     */
    public List<Path> write(NetworkDossier dossier, Path folder) {
        Map<String, byte[]> documents = documents(dossier);
        Path whole = folder.toAbsolutePath();
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw FileProblems.folderExists(folder);
        }
        Path partial = whole.resolveSibling(whole.getFileName() + ".partial-" + UUID.randomUUID());
        try {
            Files.createDirectories(partial);
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                Files.write(partial.resolve(document.getKey()), document.getValue());
            }
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(partial, documents, e);
            throw FileProblems.cannotWrite(folder, e);
        }
        return documents.keySet().stream().map(folder::resolve).toList();
    }

    private static void remove(Path partial, Map<String, byte[]> documents, IOException because) {
        try {
            for (String name : documents.keySet()) {
                Files.deleteIfExists(partial.resolve(name));
            }
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private Map<String, byte[]> documents(NetworkDossier dossier) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        add(dossier.network(), documents);
        Optional.of(dossier.programme())
                .filter(own -> !programmes.find(own.id()).equals(Optional.of(own)))
                .ifPresent(own -> add(own, documents));
        dossier.parts().forEach(part -> add(part, documents));
        return documents;
    }

    private void add(Object value, Map<String, byte[]> documents) {
        formats.all().stream()
                .filter(format -> format.type().isInstance(value))
                .forEach(format -> add(format, value, documents));
    }

    private static <T> void add(DocumentFormat<T> format, Object value, Map<String, byte[]> documents) {
        T typed = format.type().cast(value);
        String name = format.kind() + "." + format.idOf(typed) + ENDING;
        if (documents.put(name, format.write(typed)) != null) {
            throw FileProblems.sameNameTwice(name);
        }
    }
}
