package no.livskraft.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.livskraft.dossier.AimActivity.Kind;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Aim;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.Workshop;

/** Reads out of a dossier what was done for each aim. */
final class AimActivityReader {

    private final NetworkDossier dossier;

    private AimActivityReader(NetworkDossier dossier) {
        this.dossier = dossier;
    }

    static Stream<AimActivity> read(NetworkDossier dossier) {
        AimActivityReader reader = new AimActivityReader(dossier);
        return Stream.of(
                        reader.inspire(),
                        dossier.workshops().stream().flatMap(reader::ofWorkshop),
                        dossier.goals().stream().flatMap(reader::ofGoal),
                        dossier.measures().stream().flatMap(reader::ofMeasure),
                        reader.partners(),
                        reader.feedback())
                .flatMap(each -> each);
    }

    private Stream<AimActivity> inspire() {
        Stream<AimActivity> examples = dossier.experience().examples().stream()
                .filter(each -> each.shared().isPresent())
                .map(each -> of(Aim.INSPIRE, Kind.EXAMPLE_SHARED, each, each.organisation(), each.shared()));
        Stream<AimActivity> methods = dossier.experience().methods().stream()
                .filter(each -> each.location().isPresent())
                .map(each -> of(Aim.INSPIRE, Kind.METHOD_SPREAD, each, Optional.empty(), firstUse(each.workshops())));
        Stream<AimActivity> exchanges = dossier.experience().exchanges().stream()
                .map(each -> of(Aim.INSPIRE, Kind.EXPERIENCE_EXCHANGED, each, Optional.of(each.giver()), each.date()));
        return Stream.of(examples, methods, exchanges).flatMap(each -> each);
    }

    private Optional<LocalDate> firstUse(List<Identifier> workshops) {
        return workshops.stream()
                .flatMap(id -> dossier.workshop(id).stream())
                .flatMap(workshop -> workshop.date().stream())
                .min(LocalDate::compareTo);
    }

    private Stream<AimActivity> ofWorkshop(Workshop workshop) {
        Stream<AimActivity> sheets = workshop.materials().stream()
                .filter(Material.IndicatorSheet.class::isInstance)
                .map(each -> of(Aim.IDENTIFY, Kind.FIGURES_DISCUSSED, workshop, workshop.host(), workshop.date()));
        Stream<AimActivity> chosen = workshop.outputs().stream()
                .filter(Output.ChosenIndicator.class::isInstance)
                .map(each -> of(Aim.IDENTIFY, Kind.INDICATOR_CHOSEN, workshop, workshop.host(), workshop.date()));
        boolean fromOutside = workshop.outside().stream().anyMatch(each -> each.count() > 0);
        Stream<AimActivity> met = fromOutside
                ? Stream.of(of(Aim.INVOLVE, Kind.COMMUNITY_MET, workshop, workshop.host(), workshop.date()))
                : Stream.empty();
        return Stream.of(sheets, chosen, met).flatMap(each -> each);
    }

    private Stream<AimActivity> ofGoal(Goal goal) {
        Optional<LocalDate> date = goal.set().or(() -> dateOf(goal.workshop()));
        Stream<AimActivity> targets = goal.targets().isEmpty()
                ? Stream.empty()
                : Stream.of(of(Aim.IDENTIFY, Kind.TARGET_SET, goal, Optional.of(goal.organisation()), date));
        return Stream.concat(targets, anchored(goal, goal.organisation(), goal.anchors()));
    }

    private Stream<AimActivity> ofMeasure(Measure measure) {
        boolean owned = measure.responsible().filter(role -> !role.isBlank()).isPresent()
                && measure.deadline().isPresent();
        Optional<LocalDate> date = measure.decided().or(() -> dateOf(measure.workshop()));
        Stream<AimActivity> decided = owned
                ? Stream.of(of(Aim.IMPLEMENT, Kind.MEASURE_DECIDED, measure, Optional.of(measure.organisation()), date))
                : Stream.empty();
        return Stream.concat(decided, anchored(measure, measure.organisation(), measure.anchors()));
    }

    /** A plan's year counts from its last day: during the year nobody can say whether the plan has been adopted. */
    private Stream<AimActivity> anchored(NetworkPart part, MemberOrganisation organisation, List<PlanAnchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor.type().isPlan())
                .map(anchor -> of(
                        Aim.INTEGRATE,
                        Kind.ANCHORED_IN_PLAN,
                        part,
                        Optional.of(organisation),
                        anchor.adopted().map(year -> year.atDay(year.length()))));
    }

    private Stream<AimActivity> partners() {
        return dossier.network().partners().stream()
                .map(partner -> new AimActivity(
                        Aim.INVOLVE,
                        Kind.PARTNER_JOINED,
                        dossier.network().id(),
                        Optional.empty(),
                        Optional.empty(),
                        dossier.network().id(),
                        partner.name(),
                        dossier.network().fictitious()));
    }

    private Stream<AimActivity> feedback() {
        return dossier.experience().feedback().stream()
                .filter(each -> each.sent().isPresent())
                .map(each -> of(Aim.IDENTIFY, Kind.STATE_TOLD, each, Optional.empty(), each.sent()));
    }

    private Optional<LocalDate> dateOf(Optional<Identifier> workshop) {
        return workshop.flatMap(dossier::workshop).flatMap(Workshop::date);
    }

    private AimActivity of(
            Aim aim, Kind kind, NetworkPart part, Optional<MemberOrganisation> organisation, Optional<LocalDate> date) {
        return new AimActivity(
                aim, kind, dossier.network().id(), organisation, date, part.id(), part.label(), part.fictitious());
    }
}
