package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.file.DossierFiles;
import no.livskraft.file.LocatedDossier;
import no.livskraft.testing.DossierArbitraries;

/** A network is judged the same whether it was built or read. */
class FromFilesLaws {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final DossierFiles FILES = new DossierFiles(FORMATS, ProgrammeProfiles.bundled(FORMATS));
    private static final NetworkValidator VALIDATOR = Sample.validator();

    @Provide
    Arbitrary<NetworkDossier> dossiers() {
        return Arbitraries.oneOf(DossierArbitraries.dossiers(), faultySamples());
    }

    /** Networks whose parts know of each other, with some faults in them. */
    private static Arbitrary<NetworkDossier> faultySamples() {
        return Arbitraries.of(ExampleHost.violations())
                .list()
                .ofMaxSize(6)
                .map(changes -> RuleLaws.changed(changes).dossier());
    }

    private static boolean hasNoIdTwice(NetworkDossier dossier) {
        List<String> ids = dossier.parts()
                .map(part -> part.getClass().getSimpleName() + " " + part.id())
                .toList();
        return ids.stream().distinct().count() == ids.size();
    }

    @Property(tries = 50)
    void evaluationIsTheSameFromObjectAndFromDocument(@ForAll("dossiers") NetworkDossier dossier) throws IOException {
        if (!hasNoIdTwice(dossier)) {
            // files cannot hold it, and say so
            return;
        }
        ValidationReport ofObject = VALIDATOR.validate(dossier);
        Path home = Files.createTempDirectory("livskraft");
        try {
            LocatedDossier read = FILES.read(FILES.write(dossier, home.resolve("network")));
            ValidationReport ofDocuments = VALIDATOR.validate(read.value());

            assertThat(ofDocuments).isEqualTo(ofObject);
            assertThat(VALIDATOR.validate(
                            FILES.readFolder(home.resolve("network")).value()))
                    .isEqualTo(ofObject);
            assertThat(ofDocuments.located(read.positions()).findings())
                    .allSatisfy(FromFilesLaws::standsInTheFileOfWhatItIsAbout);
        } finally {
            remove(home);
        }
    }

    private static void standsInTheFileOfWhatItIsAbout(Finding finding) {
        Place place = finding.place();
        assertThat(finding.source().orElseThrow().name()).endsWith(place.kind().code() + "." + place.id() + ".json");
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
