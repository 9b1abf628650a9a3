package no.livskraft.report.internal;

import java.util.List;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.indicator.comparison.TargetAssessment;
import no.livskraft.indicator.comparison.Tolerance;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Tone;

/** Judgements as symbol, word and tone. The same judgement looks the same all over the page. */
final class Judgements {

    private static final String UP = "▲";
    private static final String DOWN = "▼";
    private static final String LEVEL = "■";
    private static final String OPEN = "○";
    private static final String CARE = "◆";
    private static final String UNKNOWN = "?";
    private static final String STAR = "★";

    private final Say say;

    Judgements(Say say) {
        this.say = say;
    }

    Assessment movement(Movement.Judgement judgement) {
        return switch (judgement) {
            case RIGHT -> Assessment.of(Tone.GOOD, UP, say.text("judged.right"));
            case WRONG -> Assessment.of(Tone.BAD, DOWN, say.text("judged.wrong"));
            case UNCHANGED -> Assessment.of(Tone.NEUTRAL, LEVEL, say.text("judged.unchanged"));
            case DESCRIBES -> Assessment.of(Tone.NEUTRAL, OPEN, say.text("judged.describes"));
            case CANNOT_SAY -> cannotSay();
        };
    }

    /** The movement with what the judgement rests on. */
    Assessment movement(IndicatorDefinition definition, Movement movement, Tolerance tolerance) {
        String key = "judged." + movement.judgement().name() + ".note";
        return switch (movement.judgement()) {
            case RIGHT, WRONG ->
                movement(movement.judgement())
                        .withNote(say.text(
                                "judged.direction." + definition.direction().name()));
            case UNCHANGED ->
                movement(movement.judgement()).withNote(say.text(key, "limit", limit(definition, tolerance)));
            case DESCRIBES -> movement(movement.judgement()).withNote(say.text(key));
            case CANNOT_SAY ->
                cannotSay()
                        .withNote(
                                say.text("judged.CANNOT_SAY." + movement.kind().name()));
        };
    }

    /** The change that counts as none, in words. */
    String limit(IndicatorDefinition definition, Tolerance tolerance) {
        return tolerance.relative()
                ? say.text("per.cent", "number", say.exact(100 * tolerance.amount()))
                : say.exact(tolerance.amount()) + "\u00a0"
                        + say.in(definition.unit().label());
    }

    Assessment cannotSay() {
        return Assessment.of(Tone.NO_DATA, UNKNOWN, Say.capital(say.text("cannot.be.said")));
    }

    Assessment target(TargetAssessment.Outcome outcome) {
        String key = "target." + outcome.name();
        return switch (outcome) {
            case REACHED -> Assessment.of(Tone.GOOD, STAR, say.text(key));
            case ON_COURSE -> Assessment.of(Tone.GOOD, UP, say.text(key));
            case OFF_COURSE -> Assessment.of(Tone.CAUTION, CARE, say.text(key));
            case AWAY -> Assessment.of(Tone.BAD, DOWN, say.text(key));
            case CANNOT_SAY -> cannotSay();
        };
    }

    Assessment overdue() {
        return Assessment.of(Tone.CAUTION, CARE, Say.capital(say.text("overdue")));
    }

    Assessment golden() {
        return Assessment.of(Tone.GOOD, STAR, say.text("golden")).withNote(say.text("golden.note"));
    }

    Assessment notGolden(List<String> missing) {
        return Assessment.of(Tone.CAUTION, CARE, say.text("golden.not"))
                .withNote(say.text("golden.not.note", "missing", Say.capital(say.list(missing))));
    }

    /** Each judgement once, for the key. */
    List<Assessment> all() {
        return List.of(
                movement(Movement.Judgement.RIGHT),
                movement(Movement.Judgement.WRONG),
                movement(Movement.Judgement.UNCHANGED),
                movement(Movement.Judgement.DESCRIBES),
                target(TargetAssessment.Outcome.OFF_COURSE),
                cannotSay());
    }
}
