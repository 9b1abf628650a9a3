package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.livskraft.decision.Resolution;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.Chain;
import no.livskraft.spi.report.Chain.Kind;
import no.livskraft.spi.report.Chain.Step;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
import no.livskraft.workshop.Workshop;

/** The way from each challenge to a figure, and what is missing on it. */
final class ChainsSection {

    private final Desk desk;
    private final Say say;
    private final ThemesSection themes;
    private final Deeds deeds;
    private final Set<Identifier> placed = new HashSet<>();

    ChainsSection(Desk desk, ThemesSection themes) {
        this.desk = desk;
        this.say = desk.say();
        this.themes = themes;
        this.deeds = new Deeds(desk);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(say.text("chains.intro")));
        List<Identifier> done = new ArrayList<>();
        for (Challenge challenge : desk.network().challenges()) {
            if (!done.contains(challenge.id())) {
                done.add(challenge.id());
                blocks.add(chain(challenge));
            }
        }
        if (done.isEmpty()) {
            blocks.add(Paragraph.of(say.text("chains.none")));
        }
        loose().ifPresent(blocks::add);
        deeds.resolutions().ifPresent(blocks::add);
        deeds.measures().ifPresent(blocks::add);
        return new Section(Places.CHAINS, say.text("chains.heading"), blocks);
    }

    private Chain chain(Challenge challenge) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(Kind.CHALLENGE, RichText.of(say.typed(challenge.description()))));
        steps.add(step(
                Kind.THEME,
                RichText.link(themeTitle(challenge.theme()), LinkTarget.here(themes.place(challenge.theme())))));
        steps.add(step(
                Kind.NETWORK,
                RichText.of(say.text(
                        "chain.network",
                        "name",
                        desk.networkName(),
                        "start",
                        say.date(desk.network().start())))));
        steps.add(resolutions(challenge));
        workshops(challenge, steps);
        List<Goal> goals = desk.dossier().goalsFor(challenge.id());
        if (goals.isEmpty()) {
            steps.add(missing(Kind.GOAL, "missing.goal"));
        }
        goals.forEach(goal -> goal(goal, steps));
        return new Chain(desk.places().challenge(challenge.id()), say.typed(challenge.description()), steps);
    }

    private String themeTitle(Identifier code) {
        return desk.dossier()
                .programme()
                .theme(code)
                .map(theme -> say.in(theme.title()))
                .orElse(code.value());
    }

    private Step resolutions(Challenge challenge) {
        List<Resolution> about = desk.dossier().resolutions().stream()
                .filter(each -> each.themes().contains(challenge.theme()))
                .toList();
        if (about.isEmpty()) {
            return missing(Kind.RESOLUTION, "missing.resolution");
        }
        RichText text =
                RichText.link(say.count("chain.resolutions", about.size()), LinkTarget.here(Places.RESOLUTIONS));
        for (String sentence : deeds.brief(about)) {
            text = text.then(". " + sentence);
        }
        return step(Kind.RESOLUTION, text.then("."));
    }

    private void workshops(Challenge challenge, List<Step> steps) {
        List<Workshop> workshops = desk.dossier().workshopsOn(challenge.id());
        if (workshops.isEmpty()) {
            steps.add(missing(Kind.WORKSHOP, "missing.workshop"));
        }
        for (Workshop workshop : workshops) {
            RichText text = RichText.link(WorkshopsSection.caption(desk, workshop), LinkTarget.here(Places.WORKSHOPS));
            steps.add(step(Kind.WORKSHOP, text));
        }
    }

    private void goal(Goal goal, List<Step> steps) {
        RichText text = RichText.of(desk.marked(
                say.text(
                        "chain.goal",
                        "name",
                        desk.members().name(goal.organisation()),
                        "goal",
                        say.typed(goal.description())),
                goal.fictitious()));
        Step step = step(Kind.GOAL, text);
        // a goal of the same id can stand twice while people work on it; the first has the anchor
        steps.add(placed.add(goal.id()) ? step.withAnchor(desk.places().goal(goal.id())) : step);
        goal.anchors().forEach(anchor -> steps.add(step(Kind.PLAN_ANCHOR, RichText.of(Plans.text(say, anchor)))));
        List<Measure> measures = desk.dossier().measuresFor(goal.id());
        if (measures.isEmpty()) {
            steps.add(missing(Kind.MEASURE, "missing.measure"));
        }
        measures.forEach(measure -> measure(measure, steps));
        if (goal.targets().isEmpty()) {
            steps.add(missing(Kind.INDICATOR, "missing.target"));
        }
        goal.targets().forEach(target -> target(goal, target, steps));
    }

    private void measure(Measure measure, List<Step> steps) {
        RichText text = RichText.link(
                        say.typed(measure.title()),
                        LinkTarget.here(desk.places().measure(measure.id())))
                .then(". " + deeds.duty(measure));
        steps.add(step(Kind.MEASURE, text));
        if (measure.anchors().isEmpty()) {
            steps.add(missing(Kind.PLAN_ANCHOR, "missing.plan"));
        }
        measure.anchors().forEach(anchor -> steps.add(step(Kind.PLAN_ANCHOR, RichText.of(Plans.text(say, anchor)))));
    }

    private void target(Goal goal, IndicatorTarget target, List<Step> steps) {
        NetworkRow row = themes.rows().get(target.indicator());
        Optional<MemberTarget> own = row == null
                ? Optional.empty()
                : row.targets().stream()
                        .filter(each ->
                                each.goal().equals(goal) && each.target().equals(target))
                        .findFirst();
        if (row == null || own.isEmpty()) {
            steps.add(Step.missing(
                    Kind.INDICATOR,
                    say.text("step.INDICATOR"),
                    say.text("missing.indicator", "indicator", target.indicator())));
            return;
        }
        steps.add(step(
                Kind.INDICATOR,
                RichText.link(
                        say.in(row.definition().title()),
                        LinkTarget.here(own.get().place()))));
        TargetRow said = new TargetRow(desk, own.get());
        steps.add(step(
                Kind.VALUE,
                RichText.of(new Inline.Strong(Say.sentence(said.brief())), new Inline.Text(" "), said.judgement())));
    }

    /** Goals that answer no challenge of the network. */
    private Optional<Block> loose() {
        Set<Identifier> known =
                desk.network().challenges().stream().map(Challenge::id).collect(Collectors.toSet());
        List<Goal> loose = desk.dossier().goals().stream()
                .filter(goal -> !known.contains(goal.challenge()))
                .toList();
        if (loose.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(missing(Kind.CHALLENGE, "missing.challenge"));
        loose.forEach(goal -> goal(goal, steps));
        return Optional.of(new Chain(desk.places().fresh("kjede-uten-utfordring"), say.text("chains.loose"), steps));
    }

    private Step step(Kind kind, RichText text) {
        return Step.of(kind, say.text("step." + kind.name()), text);
    }

    private Step missing(Kind kind, String key) {
        return Step.missing(kind, say.text("step." + kind.name()), say.text(key));
    }
}
