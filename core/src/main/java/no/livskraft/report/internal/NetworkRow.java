package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.comparison.RelativeAssessment;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.Reading;

/** The row of one indicator for the network as a whole. */
final class NetworkRow {

    private final Desk desk;
    private final Say say;
    private final GroupSeries series;
    private final IndicatorDefinition definition;
    private final Movement movement;
    private final List<MemberTarget> targets;

    NetworkRow(Desk desk, GroupSeries series) {
        this.desk = desk;
        this.say = desk.say();
        this.series = series;
        this.definition = series.definition();
        this.movement =
                Movement.of(definition, series.network(), desk.settings().tolerance());
        this.targets = MemberTarget.of(desk, series);
    }

    IndicatorDefinition definition() {
        return definition;
    }

    Movement movement() {
        return movement;
    }

    List<MemberTarget> targets() {
        return targets;
    }

    /** The place of the first goal for this indicator among all goals; after all of them if there is none. */
    int firstGoal() {
        return targets.isEmpty()
                ? Integer.MAX_VALUE
                : desk.dossier().goals().indexOf(targets.get(0).goal());
    }

    String anchor() {
        return desk.places().indicator(definition.id());
    }

    FindingText finding() {
        return new FindingText(say, definition, movement);
    }

    IndicatorRow row() {
        Charts charts = new Charts(desk, series);
        return new IndicatorRow(
                anchor(),
                finding().sentence(where()),
                name(),
                reading(),
                assessments(),
                charts.network(),
                charts.dots(),
                ties(),
                Optional.of(new HowMade(desk, series).ofNetwork(movement, example())));
    }

    private String where() {
        return say.text(series.isRatio() ? "where.network" : "where.network.median");
    }

    private String name() {
        String title = say.in(definition.title());
        int members = desk.members().withFigures().size();
        return members == 0
                ? title
                : say.count(series.isRatio() ? "name.together" : "name.median", members, "title", title);
    }

    private Reading reading() {
        if (movement.last().isEmpty()) {
            return new Reading.Absent(say.text("cannot.be.said"), Say.sentence(Say.capital(reason())));
        }
        Movement.At last = movement.last().get();
        return new Reading.Shown(
                say.rounded(last.value(), definition.decimals()),
                say.in(definition.unit().label()),
                say.period(last.period()));
    }

    /** Why the network has no figure: of the newest period that anybody has one of, otherwise of the newest of all. */
    private String reason() {
        if (desk.members().withFigures().isEmpty()) {
            return say.text("absent.members");
        }
        Optional<Period> newest = series.newestKnown();
        if (newest.isEmpty() && !series.members().isEmpty()) {
            newest = Optional.of(series.members().lastKey());
        }
        return newest.map(period -> new Absence(desk).of(series.membersIn(period), series.network(period)))
                .orElseGet(() -> say.text("absent.periods"));
    }

    private List<Assessment> assessments() {
        return List.of(new Judgements(say)
                .movement(definition, movement, desk.settings().tolerance()));
    }

    /** How many members are better than the median of those compared with: a comparison, never a verdict. */
    private Optional<Fact> beside() {
        Optional<Period> newest = series.newestKnown();
        if (definition.direction() == Direction.CONTEXT || newest.isEmpty()) {
            return Optional.empty();
        }
        Comparison group = series.comparedIn(newest.get());
        int better = 0;
        int judged = 0;
        for (MunicipalityNumber member : desk.members().withFigures()) {
            RelativeAssessment relative =
                    RelativeAssessment.of(group, member, desk.settings().tolerance());
            judged += relative.outcome() == RelativeAssessment.Outcome.CANNOT_SAY ? 0 : 1;
            better += relative.outcome() == RelativeAssessment.Outcome.BETTER ? 1 : 0;
        }
        if (judged < 2) {
            return Optional.empty();
        }
        String word = say.count(
                "beside.members",
                better,
                "judged",
                say.number(judged),
                "median",
                say.rounded(group.median().value(), definition.decimals()),
                "period",
                say.period(newest.get()));
        return Optional.of(Fact.of(
                say.text("beside", "compared", desk.comparedName()),
                Say.capital(word) + " " + say.text("beside.note")));
    }

    private List<Fact> ties() {
        List<Fact> ties = new ArrayList<>();
        latest().ifPresent(ties::add);
        beside().ifPresent(ties::add);
        whole().ifPresent(ties::add);
        movement.last()
                .map(last -> series.network(last.period()))
                .flatMap(new SmallBase(say, definition)::note)
                .ifPresent(ties::add);
        for (MemberTarget target : targets) {
            ties.add(new Fact(
                    say.text("tie.goal"),
                    say.rich(
                            "tie.goal.link",
                            "link",
                            new Inline.Link(
                                    say.text(
                                            "tie.goal.of",
                                            "name",
                                            desk.members().name(target.municipality())),
                                    LinkTarget.here(target.place())))));
        }
        return ties;
    }

    /** From the last figure but one to the last, so that a long development does not hide that it has turned. */
    private Optional<Fact> latest() {
        SortedMap<Period, Figure> values = new TreeMap<>(series.network());
        values.values().removeIf(figure -> !figure.isPresent());
        if (movement.kind() != Movement.Kind.OVER_TIME || values.size() <= 2) {
            return Optional.empty();
        }
        Period before = values.headMap(values.lastKey()).lastKey();
        Movement last =
                Movement.of(definition, values.tailMap(before), desk.settings().tolerance());
        String words = Say.capital(new FindingText(say, definition, last).brief());
        return Optional.of(Fact.of(say.text("latest"), Say.sentence(words)));
    }

    /** The value of all compared together, which says how they do as one; their median says what is usual. */
    private Optional<Fact> whole() {
        if (movement.last().isEmpty()
                || desk.everybody().size() == desk.members().withFigures().size()) {
            return Optional.empty();
        }
        Period period = movement.last().get().period();
        Comparison group = series.comparedIn(period);
        Figure together = group.ratioOfSums();
        boolean keptBack =
                together.status() == Status.WITHHELD && group.ratioCoverage().counted() > 0;
        if (keptBack) {
            return Optional.of(Fact.of(
                    say.text("whole", "compared", Say.capital(desk.comparedName())), say.text("whole.withheld")));
        }
        if (!together.isPresent()) {
            return Optional.empty();
        }
        String coverage = group.ratioCoverage().isComplete()
                ? ""
                : say.text("coverage", "coverage", group.ratioCoverage().text(say.locale()));
        String note = group.ratioCoverage()
                .note(say.locale())
                .map(words -> say.text("coverage.note", "note", words))
                .orElse("");
        return Optional.of(Fact.of(
                say.text("whole", "compared", Say.capital(desk.comparedName())),
                say.text(
                                "goal.in",
                                "value",
                                say.rounded(together.value(), definition.decimals()) + "\u00a0"
                                        + say.in(definition.unit().label()),
                                "year",
                                say.period(period))
                        + coverage
                        + note));
    }

    private Optional<MunicipalityNumber> example() {
        return targets.stream()
                .map(MemberTarget::municipality)
                .findFirst()
                .or(() -> desk.members().withFigures().stream().findFirst());
    }
}
