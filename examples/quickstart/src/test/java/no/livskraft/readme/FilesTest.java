package no.livskraft.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import no.livskraft.Livskraft;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.file.DossierFiles;
import no.livskraft.file.LocatedDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.repository.Change;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of files and of health in README.md, and that they do what the text says. */
class FilesTest {

    // readme: files
    static String findings(Livskraft livskraft, Path folder) {
        DocumentFormats formats = new DocumentFormats();
        LocatedDossier read = new DossierFiles(formats, ProgrammeProfiles.bundled(formats)).readFolder(folder);
        return livskraft.validate(read.value()).located(read.positions()).toText(Locale.ENGLISH);
    }
    // readme: end

    // readme: health
    static String health(Livskraft livskraft, Identifier programme) {
        return livskraft.health().programme(programme, LocalDate.of(2026, 6, 1)).toText(Locale.ENGLISH);
    }
    // readme: end

    private static Livskraft open(Path folder) {
        return Livskraft.builder()
                .storage("livskraft.storage-jdbc")
                .setting("livskraft.storage-jdbc", "url", "jdbc:h2:file:" + folder.resolve("networks"))
                .open();
    }

    @Test
    void aFindingSaysItsFileLineAndColumn(@TempDir Path home) throws Exception {
        DocumentFormats formats = new DocumentFormats();
        Path folder = home.resolve("network");
        Path network = new DossierFiles(formats, ProgrammeProfiles.bundled(formats))
                .write(SampleNetworks.draft(), folder)
                .get(0);
        Files.writeString(network, Files.readString(network).replace("\"members\": [", "\"members\":\n["));
        try (Livskraft livskraft = open(home)) {
            assertThat(findings(livskraft, folder)).contains(network.toString() + ":");
        }
    }

    @Test
    void aProgrammesHealthNamesItsNetworks(@TempDir Path home) {
        try (Livskraft livskraft = open(home)) {
            livskraft.repositories().dossiers().create(SampleNetworks.whole(), Change.by("coordinator", "formed"));
            assertThat(health(livskraft, SampleNetworks.programme().id()))
                    .contains("Networks: 1.", "it is new", SampleNetworks.ID.value());
        }
    }
}
