package no.livskraft.repository;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Workshop;

/** The kinds of things in a dossier, each with its repository: the one list that reading and saving go through. */
final class DossierKinds {

    private final DossierParts<Network> networks;
    private final DossierParts<Resolution> resolutions;
    private final DossierParts<Workshop> workshops;
    private final DossierParts<Goal> goals;
    private final DossierParts<Measure> measures;
    private final DossierParts<Backpack> backpacks;
    private final DossierParts<GoodExample> examples;
    private final DossierParts<Method> methods;
    private final DossierParts<ProfessionalInput> inputs;
    private final DossierParts<Exchange> exchanges;
    private final DossierParts<Feedback> feedback;
    private final DossierParts<ClosingReport> closingReports;

    DossierKinds(Repositories repositories) {
        networks = DossierParts.network(repositories.networks());
        resolutions = new DossierParts<>(repositories.resolutions(), NetworkDossier::resolutions);
        workshops = new DossierParts<>(repositories.workshops(), NetworkDossier::workshops);
        goals = new DossierParts<>(repositories.goals(), NetworkDossier::goals);
        measures = new DossierParts<>(repositories.measures(), NetworkDossier::measures);
        backpacks = experience(repositories.backpacks(), ExperienceRecord::backpacks);
        examples = experience(repositories.examples(), ExperienceRecord::examples);
        methods = experience(repositories.methods(), ExperienceRecord::methods);
        inputs = experience(repositories.inputs(), ExperienceRecord::inputs);
        exchanges = experience(repositories.exchanges(), ExperienceRecord::exchanges);
        feedback = experience(repositories.feedback(), ExperienceRecord::feedback);
        closingReports = new DossierParts<>(repositories.closingReports(), NetworkDossier::closingReports);
    }

    private static <T> DossierParts<T> experience(Repository<T> repository, Function<ExperienceRecord, List<T>> parts) {
        return new DossierParts<>(repository, dossier -> parts.apply(dossier.experience()));
    }

    List<DossierParts<?>> all() {
        return List.of(
                networks,
                resolutions,
                workshops,
                goals,
                measures,
                backpacks,
                examples,
                methods,
                inputs,
                exchanges,
                feedback,
                closingReports);
    }

    /** Where the parts of one kind come from. */
    interface Source {
        <T> List<T> all(DossierParts<T> kind);
    }

    /** Takes all parts from a source at once; what comes back makes a dossier of them. */
    BiFunction<ProgrammeProfile, Network, NetworkDossier> take(Source source) {
        List<Resolution> itsResolutions = source.all(resolutions);
        List<Workshop> itsWorkshops = source.all(workshops);
        List<Goal> itsGoals = source.all(goals);
        List<Measure> itsMeasures = source.all(measures);
        ExperienceRecord experience = new ExperienceRecord(
                source.all(backpacks),
                source.all(examples),
                source.all(methods),
                source.all(inputs),
                source.all(exchanges),
                source.all(feedback));
        List<ClosingReport> itsReports = source.all(closingReports);
        return (programme, network) -> new NetworkDossier(
                programme, network, itsResolutions, itsWorkshops, itsGoals, itsMeasures, experience, itsReports);
    }

    /** The dossier with each kind of part in the order of the ids. */
    NetworkDossier sorted(NetworkDossier dossier) {
        return take(new Source() {
                    @Override
                    public <T> List<T> all(DossierParts<T> kind) {
                        return kind.sorted(dossier);
                    }
                })
                .apply(dossier.programme(), dossier.network());
    }
}
