package no.livskraft.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.file.DossierFiles;
import no.livskraft.file.LocatedDossier;

/** The first draft as a folder of JSON files, as whoever writes one by hand has it. */
final class DraftFiles {

    private DraftFiles() {}

    /** The draft read from its files; a folder that is there from an earlier run is read as it is. */
    static LocatedDossier read(NetworkDossier draft, Path folder) {
        DocumentFormats formats = new DocumentFormats();
        DossierFiles files = new DossierFiles(formats, ProgrammeProfiles.bundled(formats));
        if (!Files.exists(folder)) {
            files.write(draft, folder);
        }
        return files.readFolder(folder);
    }
}
