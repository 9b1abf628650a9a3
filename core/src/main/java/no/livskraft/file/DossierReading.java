package no.livskraft.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentPositions;
import no.livskraft.document.DocumentProblem;
import no.livskraft.document.Located;
import no.livskraft.document.ProgrammeProfiles;
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
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.workshop.Workshop;

/** One pass over the files of a network; collects what is wrong with them. Used by one thread. */
final class DossierReading {

    private final List<Path> files;
    private final List<Located<?>> documents = new ArrayList<>();
    private final List<DocumentProblem> problems = new ArrayList<>();
    private boolean allRead = true;

    DossierReading(List<Path> files) {
        this.files = files;
    }

    LocatedDossier read(DocumentFormats formats, ProgrammeProfiles known) {
        files.forEach(file -> read(file, formats));
        refuseDuplicates();
        ProgrammeProfiles programmes = withOwn(known);
        List<Located<Network>> networks = all(Network.class);
        if (networks.isEmpty() && allRead) {
            problems.add(FileProblems.noNetwork(files));
        }
        networks.stream()
                .filter(each ->
                        !each.value().id().equals(networks.get(0).value().id()))
                .forEach(each -> problems.add(FileProblems.secondNetwork(
                        each.positions(), networks.get(0).positions())));
        Optional<NetworkDossier> dossier =
                networks.size() == 1 ? dossier(networks.get(0), programmes) : Optional.empty();
        if (dossier.isEmpty() || !problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return new LocatedDossier(
                dossier.get(), documents.stream().map(Located::positions).toList());
    }

    private void read(Path file, DocumentFormats formats) {
        try {
            documents.add(formats.readLocated(file));
        } catch (DocumentException e) {
            problems.addAll(e.located());
            allRead = false;
        }
    }

    private void refuseDuplicates() {
        Map<DocumentId, DocumentPositions> firsts = new HashMap<>();
        for (Located<?> each : documents) {
            DocumentPositions positions = each.positions();
            DocumentId id = new DocumentId(positions.kind(), positions.id().value());
            Optional.ofNullable(firsts.putIfAbsent(id, positions))
                    .ifPresent(first -> problems.add(FileProblems.duplicate(positions, first)));
        }
    }

    private ProgrammeProfiles withOwn(ProgrammeProfiles known) {
        ProgrammeProfiles programmes = known;
        for (Located<ProgrammeProfile> own : all(ProgrammeProfile.class)) {
            Optional<ProgrammeProfile> given = programmes.find(own.value().id());
            if (given.isEmpty()) {
                programmes = programmes.with(own.value());
            } else if (!given.get().equals(own.value())) {
                problems.add(FileProblems.otherProgramme(own.positions()));
            }
        }
        return programmes;
    }

    private Optional<NetworkDossier> dossier(Located<Network> located, ProgrammeProfiles programmes) {
        Network network = located.value();
        Optional<ProgrammeProfile> programme = programmes.find(network.programme());
        if (programme.isEmpty()) {
            problems.add(FileProblems.noProgramme(located.positions(), network.programme()));
        }
        for (Located<NetworkPart> part : all(NetworkPart.class)) {
            Identifier written = part.value().network();
            if (!written.equals(network.id())) {
                problems.add(FileProblems.otherNetwork(part.positions(), written, network.id()));
            }
        }
        return problems.isEmpty() ? programme.map(known -> dossier(known, network)) : Optional.empty();
    }

    private NetworkDossier dossier(ProgrammeProfile programme, Network network) {
        return new NetworkDossier(
                programme,
                network,
                values(Resolution.class),
                values(Workshop.class),
                values(Goal.class),
                values(Measure.class),
                new ExperienceRecord(
                        values(Backpack.class),
                        values(GoodExample.class),
                        values(Method.class),
                        values(ProfessionalInput.class),
                        values(Exchange.class),
                        values(Feedback.class)),
                values(ClosingReport.class));
    }

    private <T> List<T> values(Class<T> type) {
        return all(type).stream().map(Located::value).toList();
    }

    private <T> List<Located<T>> all(Class<T> type) {
        return documents.stream()
                .filter(each -> type.isInstance(each.value()))
                .map(each -> new Located<>(type.cast(each.value()), each.positions()))
                .toList();
    }
}
