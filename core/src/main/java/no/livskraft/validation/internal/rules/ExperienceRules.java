package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.ClosingReport;
import no.livskraft.network.NetworkStatus;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about what the network hands on: good examples and closing reports. */
final class ExperienceRules {

    private static final LocalizedText MUNICIPALITY = LocalizedText.of("kommune", "kommune", "municipality");
    private static final LocalizedText THEME = LocalizedText.of("tema", "tema", "theme");
    private static final LocalizedText DONE =
            LocalizedText.of("hva som ble gjort", "kva som vart gjort", "what was done");
    private static final LocalizedText RESULT = LocalizedText.of("resultat", "resultat", "result");
    private static final LocalizedText ROLE = LocalizedText.of("kontaktrolle", "kontaktrolle", "contact role");
    private static final LocalizedText ADVICE = LocalizedText.of("råd til andre", "råd til andre", "advice for others");
    private static final LocalizedText PARTICIPATION =
            LocalizedText.of("hvem som deltok", "kven som deltok", "who took part");
    private static final LocalizedText RESULTS = LocalizedText.of("resultater", "resultat", "results");
    private static final LocalizedText LESSONS = LocalizedText.of("erfaringer", "lærdommar", "lessons");
    private static final LocalizedText CONTINUATION =
            LocalizedText.of("hva som går videre", "kva som går vidare", "what continues");

    private ExperienceRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-079", Reason.NO_EXAMPLES, ExperienceRules::othersCanUseTheExample),
                new Rule("LK-086", Reason.NOT_CLOSED, ExperienceRules::closedNetworkHasReport));
    }

    /** What a form lacks, in the order of its fields. */
    private static final class Missing {

        private final List<LocalizedText> fields = new ArrayList<>();

        Missing unless(boolean present, LocalizedText field) {
            if (!present) {
                fields.add(field);
            }
            return this;
        }
    }

    private static void othersCanUseTheExample(RuleContext context, Evaluation evaluation) {
        for (GoodExample each : context.dossier().experience().examples()) {
            Missing missing = new Missing()
                    .unless(each.organisation().isPresent(), MUNICIPALITY)
                    .unless(each.theme().isPresent(), THEME)
                    .unless(!each.done().isBlank(), DONE)
                    .unless(!each.result().isBlank(), RESULT)
                    .unless(
                            each.contact()
                                    .filter(contact -> !contact.role().isBlank())
                                    .isPresent(),
                            ROLE)
                    .unless(!each.transferAdvice().isBlank(), ADVICE);
            if (missing.fields.isEmpty()) {
                evaluation.satisfied();
            } else {
                evaluation.violated(
                        "",
                        Places.in(each, ""),
                        "example",
                        Values.quoted(each.title(), each.id()),
                        "missing",
                        Values.listed(missing.fields));
            }
        }
    }

    private static void closedNetworkHasReport(RuleContext context, Evaluation evaluation) {
        if (context.network().status() != NetworkStatus.CLOSED) {
            return;
        }
        List<ClosingReport> reports = context.dossier().closingReports();
        evaluation.check(
                !reports.isEmpty(),
                Places.in(context.network(), ""),
                "id",
                context.network().id());
        for (ClosingReport each : reports) {
            Missing missing = new Missing()
                    .unless(!each.participation().isBlank(), PARTICIPATION)
                    .unless(!each.results().isBlank(), RESULTS)
                    .unless(!each.lessons().isBlank(), LESSONS)
                    .unless(!each.continuations().isEmpty(), CONTINUATION);
            if (missing.fields.isEmpty()) {
                evaluation.satisfied();
            } else {
                evaluation.violated(
                        "incomplete",
                        Places.in(each, ""),
                        "id",
                        context.network().id(),
                        "missing",
                        Values.listed(missing.fields));
            }
        }
    }
}
