package no.livskraft.validation;

import static no.livskraft.validation.Unevaluated.example;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.network.NetworkStatus;
import no.livskraft.validation.Unevaluated.Example;

/** Examples of rules about what a network hands on, in which languages, and what its figures show. */
final class UnevaluatedOfExperience {

    private UnevaluatedOfExperience() {}

    /** Takes everything of experience away. */
    static void nothingHandedOn(Sample sample) {
        sample.backpacks.clear();
        sample.examples.clear();
        sample.methods.clear();
        sample.inputs.clear();
        sample.exchanges.clear();
        sample.feedback.clear();
        sample.closingReports.clear();
    }

    private static void target(Sample sample, String indicator) {
        sample.goals.forEach(each -> each.targets =
                Sample.list(new IndicatorTarget(indicator, Year.of(2024), 2.5, Optional.of(Year.of(2030)))));
    }

    static List<Example> nothingToEvaluate() {
        return List.of(
                example("LK-079", "No good examples", UnevaluatedOfExperience::nothingHandedOn),
                example("LK-085", "no Norwegian texts", s -> {
                    s.programmeTitle = new LocalizedText(Map.of("en", "The example programme"));
                    s.dimensions = List.of();
                    s.knownThemes = List.of();
                }),
                example("LK-086", "not closed", s -> s.status = NetworkStatus.ACTIVE),
                example("LK-087", "told to others", s -> {
                    nothingHandedOn(s);
                    s.others = Optional.empty();
                }),
                example("LK-089", "vitality dimensions", s -> target(s, "unknown")));
    }
}
