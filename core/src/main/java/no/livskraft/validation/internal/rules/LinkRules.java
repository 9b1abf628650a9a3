package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.evidence.FigureReference;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.Workshop;

/**
 * The rule that the links between the parts of a dossier lead somewhere: to a challenge, workshop, goal, measure or good
 * example of the network, to a member, to an indicator that the host has. Links to themes are LK-020's.
 */
final class LinkRules {

    private final RuleContext context;
    private final Evaluation evaluation;
    private final Set<Identifier> challenges;
    private final Set<Identifier> workshops;
    private final Set<Identifier> goals;
    private final Set<Identifier> measures;
    private final Set<Identifier> examples;

    private LinkRules(RuleContext context, Evaluation evaluation) {
        this.context = context;
        this.evaluation = evaluation;
        NetworkDossier dossier = context.dossier();
        challenges = context.network().challenges().stream().map(Challenge::id).collect(Collectors.toSet());
        workshops = ids(dossier.workshops());
        goals = ids(dossier.goals());
        measures = ids(dossier.measures());
        examples = ids(dossier.experience().examples());
    }

    private static Set<Identifier> ids(Collection<? extends NetworkPart> parts) {
        return parts.stream().map(NetworkPart::id).collect(Collectors.toSet());
    }

    static List<Rule> all() {
        return List.of(new Rule(
                "LK-088", Reason.NO_LINKS, (context, evaluation) -> new LinkRules(context, evaluation).check()));
    }

    private void check() {
        NetworkDossier dossier = context.dossier();
        dossier.resolutions().forEach(this::of);
        dossier.workshops().forEach(this::of);
        dossier.goals().forEach(this::of);
        dossier.measures().forEach(this::of);
        ExperienceRecord experience = dossier.experience();
        experience.backpacks().forEach(each -> member(each, "organisation", each.organisation(), Optional.empty()));
        experience.examples().forEach(this::of);
        experience.methods().forEach(each -> links(each, "workshops", each.workshops(), workshops));
        experience.inputs().forEach(each -> link(each, "workshop", each.workshop(), workshops));
        experience.exchanges().forEach(this::of);
        experience.feedback().forEach(this::of);
    }

    private void of(Resolution resolution) {
        boolean member = context.network().members().stream()
                .anyMatch(one -> context.resolutionsOf(one).contains(resolution));
        member(Places.in(resolution, "organisation"), resolution.organisation(), member);
        figures(resolution, "basis", resolution.basis());
    }

    private void of(Workshop workshop) {
        links(workshop, "challenges", workshop.challenges(), challenges);
        workshop.host().ifPresent(host -> member(workshop, "host", host, workshop.date()));
        for (int i = 0; i < workshop.attendance().size(); i++) {
            Attendance each = workshop.attendance().get(i);
            member(workshop, "attendance[" + i + "]", each.organisation(), workshop.date());
        }
        for (int i = 0; i < workshop.materials().size(); i++) {
            if (workshop.materials().get(i) instanceof Material.IndicatorSheet sheet) {
                String path = "materials[" + i + "].";
                for (int j = 0; j < sheet.indicators().size(); j++) {
                    indicator(
                            Places.in(workshop, path + "indicators[" + j + "]"),
                            sheet.indicators().get(j));
                }
                figures(workshop, path + "figures", sheet.figures());
            }
        }
        for (int i = 0; i < workshop.outputs().size(); i++) {
            if (workshop.outputs().get(i) instanceof Output.ChosenIndicator chosen) {
                indicator(Places.in(workshop, "outputs[" + i + "]"), chosen.indicator());
            }
        }
    }

    private void of(Goal goal) {
        link(goal, "challenge", Optional.of(goal.challenge()), challenges);
        link(goal, "workshop", goal.workshop(), workshops);
        member(goal, "organisation", goal.organisation(), goal.set());
        for (int i = 0; i < goal.targets().size(); i++) {
            indicator(
                    Places.in(goal, "targets[" + i + "]"), goal.targets().get(i).indicator());
        }
    }

    private void of(Measure measure) {
        link(measure, "goal", measure.goal(), goals);
        link(measure, "workshop", measure.workshop(), workshops);
        member(measure, "organisation", measure.organisation(), measure.decided());
    }

    private void of(GoodExample example) {
        example.organisation().ifPresent(each -> member(example, "organisation", each, example.shared()));
        link(example, "measure", example.measure(), measures);
    }

    private void of(Exchange exchange) {
        member(exchange, "giver", exchange.giver(), exchange.date());
        for (int i = 0; i < exchange.receivers().size(); i++) {
            member(exchange, "receivers[" + i + "]", exchange.receivers().get(i), exchange.date());
        }
        link(exchange, "example", exchange.example(), examples);
    }

    private void of(Feedback feedback) {
        Feedback.Evidence evidence = feedback.evidence();
        figures(feedback, "evidence.figures", evidence.figures());
        links(feedback, "evidence.workshops", evidence.workshops(), workshops);
        links(feedback, "evidence.measures", evidence.measures(), measures);
        links(feedback, "evidence.examples", evidence.examples(), examples);
    }

    private void link(NetworkPart part, String path, Optional<Identifier> target, Set<Identifier> known) {
        target.ifPresent(id -> evaluation.check(known.contains(id), Places.in(part, path), "target", id));
    }

    private void links(NetworkPart part, String path, List<Identifier> targets, Set<Identifier> known) {
        for (int i = 0; i < targets.size(); i++) {
            link(part, path + "[" + i + "]", Optional.of(targets.get(i)), known);
        }
    }

    private void figures(NetworkPart part, String path, List<FigureReference> figures) {
        for (int i = 0; i < figures.size(); i++) {
            indicator(Places.in(part, path + "[" + i + "]"), figures.get(i).indicator());
        }
    }

    private void indicator(Place place, String indicator) {
        context.indicators()
                .ifPresent(known ->
                        evaluation.checkCase("indicator", known.contains(indicator), place, "target", indicator));
    }

    /** A number is understood as of the day of what it stands in, or else as of today. */
    private void member(NetworkPart part, String path, MemberOrganisation organisation, Optional<LocalDate> date) {
        boolean member = context.network().members().stream()
                .anyMatch(each -> context.isSame(each, organisation, Optional.of(context.today()))
                        || context.isSame(each, organisation, date));
        member(Places.in(part, path), organisation, member);
    }

    private void member(Place place, MemberOrganisation organisation, boolean member) {
        evaluation.checkCase("member", member, place, "municipality", context.label(organisation));
    }
}
