package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.Body;
import no.livskraft.dossier.NetworkDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of LK-027 and LK-028 speaks of a number whose year is not the meeting's. */
class CaseOrderTest {

    private static final Clock CLOCK = Sample.clock();
    private static final NetworkValidator VALIDATOR =
            NetworkValidator.builder(Sample.REGISTER, CLOCK).build();

    private static List<String> codes(NetworkDossier dossier) {
        return VALIDATOR.validate(dossier).findings().stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("LK-027") || code.startsWith("LK-028"))
                .toList();
    }

    private static Sample resolved(String number) {
        Sample sample = new Sample();
        sample.resolutions = Sample.list(sample.resolutions.get(0));
        sample.resolutions.get(0).treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, number, LocalDate.of(2024, 11, 20), true));
        return sample;
    }

    @ParameterizedTest
    @CsvSource({
        "57/24, ''",
        "57/2024, ''",
        "PS 57/24, ''",
        "KS-24/0005, ''",
        "24/57, LK-027.ambiguous",
        "2024/57, LK-027.ambiguous",
        "24/23, LK-027.ambiguous",
        "PS 24/57, LK-028",
        "57/23, LK-028",
        "57/2014, LK-028"
    })
    void aNumberThatOnlyMakesSenseTheOtherWayIsUnclearAndAnyOtherIsOfTheWrongYear(String number, String code) {
        assertThat(String.join(" ", codes(resolved(number).dossier()))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "24/57, ''",
        "2024/57, ''",
        "19/24, ''",
        "07/24, ''",
        "57/24, LK-027.ambiguous",
        "2057/24, LK-027.ambiguous",
        "57/23, ''",
        "Arkivsak: 057/2024, ''"
    })
    void anArchiveCaseThatWouldHaveBeenOpenedAfterItsTreatmentIsUnclear(String number, String code) {
        NetworkDossier dossier = resolved("57/24").dossier();
        NetworkDossier changed = dossier.toBuilder()
                .resolutions(List.of(dossier.resolutions().get(0).toBuilder()
                        .archiveCase(ArchiveCase.parse(number))
                        .build()))
                .build();
        assertThat(String.join(" ", codes(changed))).isEqualTo(code);
    }
}
