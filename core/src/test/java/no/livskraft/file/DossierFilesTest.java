package no.livskraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentPositions;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierFilesTest {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final ProgrammeProfiles BUNDLED = ProgrammeProfiles.bundled(FORMATS);
    private static final DossierFiles FILES = new DossierFiles(FORMATS, BUNDLED);

    @TempDir
    Path home;

    private static NetworkDossier whole() {
        return SampleNetworks.whole();
    }

    private List<Path> written() {
        return FILES.write(whole(), home.resolve("nett"));
    }

    private List<Path> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> problems(List<Path> files) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> FILES.read(files));
        assertThat(refused).as("what was thrown").isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    private static void change(Path file, String from, String to) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(from);
        Files.writeString(file, content.replace(from, to));
    }

    private static Path firstOf(String kind, List<Path> files) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(kind + "."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        LocatedDossier read = FILES.read(written());

        assertThat(read.value()).isEqualTo(whole());
        assertThat(read.positions()).hasSize(1 + (int) whole().parts().count());
    }

    @Test
    void aFolderHoldsAFileForEachDocumentAndNothingElse() throws IOException {
        List<Path> files = written();

        assertThat(namesIn(home.resolve("nett"))).containsExactlyInAnyOrderElementsOf(files);
        assertThat(files.get(0)).isEqualTo(home.resolve("nett/network." + SampleNetworks.ID + ".json"));
        assertThat(namesIn(home)).containsExactly(home.resolve("nett"));
    }

    @Test
    void aFolderIsReadWithoutWhatIsNoJsonFile() throws IOException {
        written();
        Path folder = home.resolve("nett");
        Files.writeString(folder.resolve("notes.txt"), "not JSON");
        Files.createDirectory(folder.resolve("old.json"));

        LocatedDossier read = FILES.readFolder(folder);
        assertThat(read.value().network()).isEqualTo(whole().network());
        assertThat(read.value().parts())
                .containsExactlyInAnyOrderElementsOf(whole().parts().toList());
        assertThat(read.positions()).extracting(DocumentPositions::name).isSorted();
    }

    @Test
    void aCountysOwnProgrammeIsAmongTheFiles() {
        ProgrammeProfile method =
                BUNDLED.find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN).orElseThrow();
        NetworkDossier dossier = SampleNetworks.draft();
        List<Path> files = FILES.write(dossier, home.resolve("nett"));
        boolean known = dossier.programme().equals(method);

        DossierFiles without = new DossierFiles(FORMATS, BUNDLED);
        assertThat(without.read(files).value()).isEqualTo(dossier);
        assertThat(files.stream().anyMatch(file -> file.toString().contains("programme.")))
                .isEqualTo(!known);
    }

    @Test
    void everythingThatIsWrongWithAllFilesIsToldTogether() throws IOException {
        List<Path> files = new ArrayList<>(written());
        Path goal = firstOf("goal", files);
        Path workshop = firstOf("workshop", files);
        Path resolution = firstOf("resolution", files);
        Path measure = firstOf("measure", files);
        change(goal, "\"network\": \"" + SampleNetworks.ID, "\"network\": \"et-annet");
        change(workshop, "\"kind\": \"workshop\"", "\"kind\": \"verksted\"");
        Files.write(resolution, new byte[10_000_001]);
        Path copy = home.resolve("copy.json");
        Files.copy(measure, copy);
        Path second = home.resolve("second.json");
        Files.copy(files.get(0), second);
        change(second, "\"id\": \"" + SampleNetworks.ID, "\"id\": \"et-annet");
        files.addAll(List.of(copy, second, home.resolve("none.json")));

        assertThat(problems(files))
                .containsExactlyInAnyOrder(
                        "DOC-ENUM " + workshop + ":3:11 /kind",
                        "DOC-SIZE " + resolution + ":1:1",
                        "DOC-FILE " + home.resolve("none.json"),
                        "DOSSIER-DUPLICATE " + copy + ":4:9 /id",
                        "DOSSIER-SEVERAL-NETWORKS " + second + ":1:1");

        files.remove(second);
        assertThat(problems(files)).contains("DOSSIER-OTHER-NETWORK " + goal + ":5:14 /network");
    }

    @Test
    void filesWithoutANetworkAreRefusedButNotWhereTheUnreadableOneMayBeIt() throws IOException {
        List<Path> files = new ArrayList<>(written());
        Path network = files.remove(0);
        List<Path> goals = List.of(firstOf("goal", files));
        assertThat(problems(goals)).containsExactly("DOSSIER-NO-NETWORK " + goals);
        assertThat(problems(List.of())).containsExactly("DOSSIER-NO-NETWORK []");

        Files.writeString(network, "{}");
        assertThat(problems(List.of(network, goals.get(0)))).containsExactly("DOC-MISSING-FIELD " + network + ":1:1");
    }

    @Test
    void anUnknownProgrammeAndOneThatIsKnownOtherwiseAreRefused() throws IOException {
        List<Path> files = written();
        change(files.get(0), "\"programme\": \"" + whole().programme().id(), "\"programme\": \"ukjent");
        assertThat(problems(files)).containsExactly("DOSSIER-PROGRAMME-UNKNOWN " + files.get(0) + ":7:16 /programme");

        ProgrammeProfile custom = BUNDLED.find(ProgrammeProfiles.CUSTOM).orElseThrow();
        Path programme = home.resolve("custom.json");
        Files.write(programme, FORMATS.programme().write(custom));
        change(files.get(0), "\"programme\": \"ukjent", "\"programme\": \"custom");
        assertThat(FILES.read(with(files, programme)).value().programme()).isEqualTo(custom);

        change(programme, "\"mostMembers\": 1000", "\"mostMembers\": 10");
        assertThat(problems(with(files, programme)))
                .containsExactly("DOSSIER-PROGRAMME-AMBIGUOUS " + programme + ":4:9 /id");
    }

    private static List<Path> with(List<Path> files, Path more) {
        List<Path> all = new ArrayList<>(files);
        all.add(more);
        return all;
    }

    @Test
    void aFolderThatIsThereIsLeftAsItIs() throws IOException {
        Path folder = Files.createDirectory(home.resolve("nett"));

        assertThatThrownBy(() -> FILES.write(whole(), folder))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DOSSIER-FOLDER-EXISTS " + folder);
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereOneDocumentCannotBe() throws IOException {
        Goal goal = whole().goals().get(0);
        NetworkDossier twice = whole().toBuilder().goal(goal).build();

        assertThatThrownBy(() -> FILES.write(twice, home.resolve("nett")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DOSSIER-DUPLICATE goal." + goal.id() + ".json");
        assertThat(namesIn(home)).isEmpty();
    }

    @Test
    void whereTheFolderCannotBeMadeNothingOfItIsLeft() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertThatThrownBy(() -> FILES.write(whole(), file.resolve("nett")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DOSSIER-FOLDER-UNWRITABLE " + file.resolve("nett"));
        assertThat(namesIn(home)).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereIsRefusedByItsName() {
        assertThatThrownBy(() -> FILES.readFolder(home.resolve("none")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DOC-FILE " + home.resolve("none"));
    }

    @Test
    void everyPartHasItsPlaces() {
        LocatedDossier read = FILES.read(written());

        assertThat(read.positions())
                .extracting(DocumentPositions::id)
                .containsAll(read.value().parts().map(NetworkPart::id).toList());
    }
}
