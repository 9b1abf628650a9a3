package no.livskraft.report.internal;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.indicator.comparison.Target;
import no.livskraft.indicator.comparison.TargetAssessment;

/**
 * A member's target for an indicator that was computed, with where the member stands.
 *
 * @param goal the goal
 * @param target what the indicator is to reach
 * @param municipality the member, by its number in the borders of the figures
 * @param series the indicator
 * @param place the anchor of its row
 */
record MemberTarget(
        Goal goal, IndicatorTarget target, MunicipalityNumber municipality, GroupSeries series, String place) {

    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9998;

    /** The targets of an indicator, in the order of the goals. */
    static List<MemberTarget> of(Desk desk, GroupSeries series) {
        List<MemberTarget> found = new ArrayList<>();
        for (Goal goal : desk.dossier().goals()) {
            Optional<MunicipalityNumber> member =
                    goal.organisation().municipalityNumber().map(desk.members()::number);
            if (member.isEmpty()) {
                continue; // a county authority has goals too, and no municipal figures
            }
            MunicipalityNumber municipality = member.get();
            for (IndicatorTarget target : goal.targets()) {
                boolean own = target.indicator().equals(series.definition().id()) && isWithinReach(target);
                if (own && desk.table().grid().municipalities().contains(municipality)) {
                    String place = desk.places().fresh("malrad-" + goal.id());
                    found.add(new MemberTarget(goal, target, municipality, series, place));
                }
            }
        }
        return found;
    }

    /** Whether its years are such as figures can have. */
    private static boolean isWithinReach(IndicatorTarget target) {
        return target.baselineYear().getValue() >= FIRST_YEAR
                && target.year().orElse(target.baselineYear()).getValue() <= LAST_YEAR;
    }

    IndicatorDefinition definition() {
        return series.definition();
    }

    /** The member's newest figure. */
    Optional<Movement.At> newest(Desk desk) {
        return Movement.of(
                        definition(),
                        series.ofOne(desk, municipality),
                        desk.settings().tolerance())
                .last();
    }

    /** The member's figure in the year that the way to the target is measured from. */
    Optional<Movement.At> baseline(Desk desk) {
        Period period = Period.year(target.baselineYear().getValue());
        return Optional.ofNullable(series.ofOne(desk, municipality).get(period))
                .filter(Figure::isPresent)
                .map(figure -> new Movement.At(period, figure));
    }

    /** Where the member stands on its way; empty where the target has no year or there is no figure at all. */
    Optional<TargetAssessment> assessment(Desk desk) {
        Optional<Movement.At> newest = newest(desk);
        if (target.year().isEmpty() || newest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TargetAssessment.of(
                desk.table(),
                definition().id(),
                municipality,
                way(target.year().get()),
                newest.get().period()));
    }

    private Target way(Year year) {
        return Target.of(target.baselineYear().getValue(), year.getValue(), target.value());
    }

    /** What the figure would be today on the straight way from the baseline to the target. */
    Optional<Double> due(Desk desk) {
        Optional<Movement.At> baseline = baseline(desk);
        Optional<Movement.At> newest = newest(desk);
        if (baseline.isEmpty() || newest.isEmpty() || target.year().isEmpty()) {
            return Optional.empty();
        }
        int whole = target.year().get().getValue() - target.baselineYear().getValue();
        int gone = Math.min(
                whole, newest.get().period().startYear() - target.baselineYear().getValue());
        double from = baseline.get().value();
        double due = from + (target.value() - from) * gone / whole;
        return gone < 1 || !Double.isFinite(due) ? Optional.empty() : Optional.of(due);
    }
}
