package embedder;

import java.util.List;
import no.livskraft.decision.CaseKind;
import no.livskraft.validation.constraint.CaseNumber;
import no.livskraft.validation.constraint.MinimumThemes;
import no.livskraft.validation.constraint.NoNationalIdentityNumber;
import no.livskraft.validation.constraint.OrganisationNumber;
import no.livskraft.validation.constraint.ValidMunicipalityNumber;

/** A class of an embedder that uses every constraint of the library, on private fields. */
record Registration(
        @ValidMunicipalityNumber(on = "2024-01-01") String municipality,
        @OrganisationNumber String organisation,
        @CaseNumber(kind = CaseKind.COMMITTEE) String committeeCase,
        @CaseNumber(kind = CaseKind.ARCHIVE) String archiveCase,
        @MinimumThemes(2) List<String> themes,
        @NoNationalIdentityNumber String note) {

    static final Registration RIGHT =
            new Registration("4020", "974760673", "PS 57/09", "09/805", List.of("climate-energy", "land-use"), "");

    static final Registration WRONG =
            new Registration("0821", "974760674", "09/805", "PS 57/09", List.of("land-use"), "01010700066");
}
