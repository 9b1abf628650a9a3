package no.livskraft.validation.internal;

import java.util.Optional;
import java.util.stream.Stream;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.CaseNumber;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.evidence.FigureReference;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.Workshop;

/** Every value of some types in a dossier, as often as it stands there. A test holds it against a walk through all records. */
public final class DossierValues {

    private DossierValues() {}

    /** Municipality numbers, those of figures too. */
    public static Stream<MunicipalityNumber> municipalityNumbers(NetworkDossier dossier) {
        return Stream.concat(
                organisations(dossier).flatMap(each -> each.municipalityNumber().stream()),
                figures(dossier).map(FigureReference::municipality));
    }

    private static Stream<MemberOrganisation> organisations(NetworkDossier dossier) {
        ExperienceRecord experience = dossier.experience();
        return Stream.of(
                        dossier.network().members().stream().map(Membership::organisation),
                        dossier.resolutions().stream().map(Resolution::organisation),
                        dossier.workshops().stream().flatMap(DossierValues::organisations),
                        dossier.goals().stream().map(each -> each.organisation()),
                        dossier.measures().stream().map(each -> each.organisation()),
                        experience.backpacks().stream().map(each -> each.organisation()),
                        experience.examples().stream().flatMap(each -> each.organisation().stream()),
                        experience.exchanges().stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.giver()), each.receivers().stream())))
                .flatMap(each -> each);
    }

    private static Stream<MemberOrganisation> organisations(Workshop workshop) {
        return Stream.concat(
                workshop.host().stream(), workshop.attendance().stream().map(Attendance::organisation));
    }

    private static Stream<FigureReference> figures(NetworkDossier dossier) {
        return Stream.of(
                        dossier.resolutions().stream().flatMap(each -> each.basis().stream()),
                        dossier.workshops().stream()
                                .flatMap(each -> each.materials().stream())
                                .flatMap(DossierValues::figures),
                        dossier.experience().feedback().stream().flatMap(each -> each.evidence().figures().stream()))
                .flatMap(each -> each);
    }

    private static Stream<FigureReference> figures(Material material) {
        return material instanceof Material.IndicatorSheet sheet ? sheet.figures().stream() : Stream.empty();
    }

    /** Organisation numbers of the network and its members. */
    public static Stream<OrganisationNumber> organisationNumbers(NetworkDossier dossier) {
        return Stream.concat(
                dossier.network().organisationNumber().stream(),
                dossier.network().members().stream().flatMap(each -> each.organisationNumber().stream()));
    }

    /** Case numbers of both kinds. */
    public static Stream<CaseNumber> caseNumbers(NetworkDossier dossier) {
        Stream<CaseNumber> committee = dossier.resolutions().stream()
                .flatMap(each -> each.treatments().stream())
                .map(Treatment::committeeCase)
                .flatMap(Optional::stream);
        Stream<CaseNumber> archive =
                dossier.resolutions().stream().map(Resolution::archiveCase).flatMap(Optional::stream);
        Stream<CaseNumber> followUp = dossier.workshops().stream()
                .flatMap(each -> each.outputs().stream())
                .flatMap(output -> followUp(output).stream());
        return Stream.of(committee, archive, followUp).flatMap(each -> each);
    }

    private static Optional<ArchiveCase> followUp(Output output) {
        return output instanceof Output.FollowUpCase followUp ? followUp.archiveCase() : Optional.empty();
    }

    /** How many counts of participants there are, from the members and from outside. */
    public static int attendances(NetworkDossier dossier) {
        return dossier.workshops().stream()
                .mapToInt(each -> each.attendance().size() + each.outside().size())
                .sum();
    }
}
