package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Direction;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.comparison.RelativeAssessment;
import no.livskraft.indicator.comparison.TargetAssessment;
import no.livskraft.indicator.comparison.TargetAssessment.Outcome;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.Reading;
import no.livskraft.spi.report.RichText;

/** The row of one member's own target: how far it has come, and what is done about it. */
final class TargetRow {

    private final Desk desk;
    private final Say say;
    private final MemberTarget target;
    private final IndicatorDefinition definition;
    private final Judgements judgements;

    TargetRow(Desk desk, MemberTarget target) {
        this.desk = desk;
        this.say = desk.say();
        this.target = target;
        this.definition = target.definition();
        this.judgements = new Judgements(say);
    }

    IndicatorRow row() {
        Charts charts = new Charts(desk, target.series());
        Optional<LineChart.Target> line =
                target.target().year().map(year -> charts.target(target.target().value(), year.getValue()));
        return new IndicatorRow(
                target.place(),
                finding(),
                say.text("name.of", "title", say.in(definition.title()), "name", name()),
                reading(),
                assessments(),
                charts.member(target.municipality(), line),
                Optional.empty(),
                ties(),
                Optional.of(new HowMade(desk, target.series()).ofMember(target.municipality())));
    }

    private String name() {
        return desk.members().name(target.municipality());
    }

    /** How far the member has come, in one sentence. */
    String finding() {
        Optional<Movement.At> newest = target.newest(desk);
        if (newest.isEmpty()) {
            return say.text("goal.absent", "name", name(), "goal", goalText());
        }
        String value = say.rounded(newest.get().value(), definition.decimals());
        return say.text(
                "goal." + outcome().map(Outcome::name).orElse("NO_YEAR"),
                "name",
                name(),
                "title",
                say.small(say.in(definition.title())),
                "value",
                value,
                "period",
                say.period(newest.get().period()),
                "goal",
                goalText());
    }

    /** The newest figure beside the target, in a few words. */
    String brief() {
        return target.newest(desk)
                .map(newest -> say.text(
                        "goal.brief",
                        "value",
                        say.rounded(newest.value(), definition.decimals()),
                        "period",
                        say.period(newest.period()),
                        "goal",
                        goalText()))
                .orElseGet(this::finding);
    }

    private Optional<Outcome> outcome() {
        return target.assessment(desk).map(TargetAssessment::outcome);
    }

    /** The target with its unit and year. */
    String goalText() {
        String value = say.rounded(target.target().value(), definition.decimals()) + "\u00a0"
                + say.in(definition.unit().label());
        return target.target()
                .year()
                .map(year -> say.text("goal.in", "value", value, "year", year))
                .orElse(value);
    }

    Assessment judgement() {
        return outcome().map(judgements::target).orElseGet(judgements::cannotSay);
    }

    private Reading reading() {
        Optional<Movement.At> newest = target.newest(desk);
        if (newest.isEmpty()) {
            String reason = target.series().ofOne(desk, target.municipality()).values().stream()
                    .reduce((first, second) -> second)
                    .map(figure -> new Absence(desk).of(figure))
                    .orElseGet(() -> say.text("absent.periods"));
            return new Reading.Absent(say.text("cannot.be.said"), Say.sentence(Say.capital(reason)));
        }
        return new Reading.Shown(
                say.rounded(newest.get().value(), definition.decimals()),
                say.in(definition.unit().label()),
                say.period(newest.get().period()));
    }

    private List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>();
        all.add(judgement().withNote(note()));
        Movement movement = Movement.of(
                definition,
                target.series().ofOne(desk, target.municipality()),
                desk.settings().tolerance());
        if (movement.kind() == Movement.Kind.OVER_TIME) {
            String words = Say.capital(new FindingText(say, definition, movement).brief());
            all.add(judgements.movement(movement.judgement()).withNote(Say.sentence(words)));
        }
        return all;
    }

    private String note() {
        Optional<TargetAssessment> assessment = target.assessment(desk);
        if (assessment.isEmpty()) {
            return say.text(target.target().year().isEmpty() ? "goal.note.NO_YEAR" : "goal.note.NO_VALUE");
        }
        Optional<TargetAssessment.Reason> reason = assessment.get().cannotSay();
        if (reason.isPresent()) {
            return say.text(
                    "goal.note." + reason.get().name(), "year", target.target().baselineYear());
        }
        Optional<Double> due = target.due(desk);
        Optional<Movement.At> baseline = target.baseline(desk);
        if (due.isEmpty() || baseline.isEmpty()) {
            return say.text("goal.note.is", "goal", goalText());
        }
        return say.text(
                "goal.note.way",
                "from",
                say.rounded(baseline.get().value(), definition.decimals()),
                "year",
                target.target().baselineYear(),
                "goal",
                goalText(),
                "due",
                say.rounded(due.get(), definition.decimals()),
                "now",
                say.period(assessment.get().period()));
    }

    private Optional<Fact> beside() {
        Optional<Movement.At> newest = target.newest(desk);
        boolean said = definition.direction() != Direction.CONTEXT && newest.isPresent();
        if (!said) {
            return Optional.empty();
        }
        Comparison group = target.series().comparedIn(newest.get().period());
        if (!group.values().containsKey(target.municipality())) {
            return Optional.empty();
        }
        RelativeAssessment relative = RelativeAssessment.of(
                group, target.municipality(), desk.settings().tolerance());
        return relative.outcome() == RelativeAssessment.Outcome.CANNOT_SAY
                ? Optional.empty()
                : Optional.of(Fact.of(
                        say.text("beside", "compared", desk.comparedName()),
                        say.text(
                                        "beside." + relative.outcome().name(),
                                        "compared",
                                        desk.comparedName(),
                                        "median",
                                        say.rounded(relative.median().value(), definition.decimals()))
                                + " " + say.text("beside.note")));
    }

    private List<Fact> ties() {
        Goal goal = target.goal();
        List<Fact> ties = new ArrayList<>();
        beside().ifPresent(ties::add);
        target.newest(desk)
                .map(newest -> desk.table().figure(definition.id(), target.municipality(), newest.period()))
                .flatMap(new SmallBase(say, definition)::note)
                .ifPresent(ties::add);
        ties.add(new Fact(
                say.text("tie.goal"),
                RichText.link(
                        say.typed(goal.description()),
                        LinkTarget.here(desk.places().goal(goal.id())))));
        List<Measure> measures = desk.dossier().measuresFor(goal.id());
        if (measures.isEmpty()) {
            ties.add(Fact.of(say.text("tie.measure"), say.text("missing.measure")));
        }
        for (Measure measure : measures) {
            ties.add(new Fact(
                    say.text("tie.measure"),
                    RichText.of(new Inline.Link(
                            say.typed(measure.title()),
                            LinkTarget.here(desk.places().measure(measure.id()))))));
            ties.add(Fact.of(say.text("tie.plan"), Plans.text(say, measure.anchors())));
        }
        return ties;
    }
}
