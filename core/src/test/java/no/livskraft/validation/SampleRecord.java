package no.livskraft.validation;

import java.util.Optional;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExampleBuilder;
import no.livskraft.followup.ClosingReport;

/** What the invented network of {@link Sample} learns, as a test would have it. */
final class SampleRecord {

    private SampleRecord() {}

    static GoodExampleBuilder example() {
        return new Sample().examples.get(0).toBuilder();
    }

    /** Feedback that nobody has sent yet. */
    static Feedback feedback(String experience) {
        return feedback(experience, new Sample().feedback.get(0).evidence());
    }

    static Feedback feedback(String experience, Feedback.Evidence evidence) {
        Feedback from = new Sample().feedback.get(0);
        return new Feedback(
                from.id(),
                from.network(),
                true,
                from.addressee(),
                from.condition(),
                experience,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    static ClosingReport closingReport(String lessons) {
        ClosingReport from = Sample.of(ExampleHost.example("LK-086.incomplete"))
                .closingReports
                .get(0);
        return new ClosingReport(
                from.id(),
                from.network(),
                true,
                from.date(),
                from.participation(),
                from.results(),
                lessons,
                from.continuations());
    }
}
