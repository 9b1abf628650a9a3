package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentFormats;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.ExperienceRecord;

/** What is stored and read again is judged as it was. */
class DocumentLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final DocumentFormats FORMATS = new DocumentFormats();

    @Provide
    Arbitrary<List<RuleExample>> changes() {
        return Arbitraries.of(ExampleHost.violations()).list().ofMaxSize(5);
    }

    @Property(tries = 120)
    void aDossierOfDocumentsIsJudgedLikeTheOneThatWasWritten(@ForAll("changes") List<RuleExample> changes) {
        NetworkDossier dossier = RuleLaws.changed(changes).dossier();
        assertThat(VALIDATOR.validate(reread(dossier)).outcomes())
                .isEqualTo(VALIDATOR.validate(dossier).outcomes());
    }

    private static NetworkDossier reread(NetworkDossier dossier) {
        ExperienceRecord experience = dossier.experience();
        return new NetworkDossier(
                reread(FORMATS.programme(), dossier.programme()),
                reread(FORMATS.network(), dossier.network()),
                reread(FORMATS.resolution(), dossier.resolutions()),
                reread(FORMATS.workshop(), dossier.workshops()),
                reread(FORMATS.goal(), dossier.goals()),
                reread(FORMATS.measure(), dossier.measures()),
                new ExperienceRecord(
                        reread(FORMATS.backpack(), experience.backpacks()),
                        reread(FORMATS.goodExample(), experience.examples()),
                        reread(FORMATS.method(), experience.methods()),
                        reread(FORMATS.professionalInput(), experience.inputs()),
                        reread(FORMATS.exchange(), experience.exchanges()),
                        reread(FORMATS.feedback(), experience.feedback())),
                reread(FORMATS.closingReport(), dossier.closingReports()));
    }

    private static <T> List<T> reread(DocumentFormat<T> format, List<T> parts) {
        return parts.stream().map(part -> reread(format, part)).toList();
    }

    private static <T> T reread(DocumentFormat<T> format, T part) {
        return format.read(format.write(part), format.kind() + ".json");
    }
}
