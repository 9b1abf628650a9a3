package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** Rules about how a case was treated: body, date, number. */
final class CaseRules {

    private CaseRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-025", Reason.NO_RESOLUTIONS, CaseRules::treatmentsAreComplete),
                new Rule("LK-028", Reason.NO_CASE_YEAR, CaseRules::caseNumberIsOfTheYear),
                new Rule("LK-031", Reason.NO_CASE_NUMBERS, CaseRules::caseNumberIsUsedOnce),
                new Rule("LK-034", Reason.ONE_TREATMENT, CaseRules::decisiveTreatmentIsMarked));
    }

    private static void treatmentsAreComplete(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            for (int i = 0; i < resolution.treatments().size(); i++) {
                Treatment treatment = resolution.treatments().get(i);
                evaluation.checkCase(
                        "incomplete",
                        treatment.body().isPresent() && treatment.date().isPresent(),
                        treatment(resolution, i),
                        "id",
                        resolution.id());
            }
        }
    }

    private static Place treatment(Resolution resolution, int index) {
        return Places.in(resolution, "treatments[" + index + "]");
    }

    private static void caseNumberIsOfTheYear(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            for (int i = 0; i < resolution.treatments().size(); i++) {
                Treatment treatment = resolution.treatments().get(i);
                String number = number(treatment);
                Set<Integer> years = CaseYears.in(number);
                if (treatment.date().isPresent() && !years.isEmpty()) {
                    int year = treatment.date().get().getYear();
                    evaluation.check(
                            years.stream().anyMatch(each -> CaseYears.mean(each, year)),
                            treatment(resolution, i),
                            "caseNumber",
                            number,
                            "year",
                            year);
                }
            }
        }
    }

    private static String number(Treatment treatment) {
        return treatment.committeeCase().map(CommitteeCase::toString).orElse("");
    }

    private static void caseNumberIsUsedOnce(RuleContext context, Evaluation evaluation) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (Resolution resolution : context.dossier().resolutions()) {
            for (int i = 0; i < resolution.treatments().size(); i++) {
                Treatment treatment = resolution.treatments().get(i);
                if (treatment.body().isPresent()
                        && treatment.date().isPresent()
                        && treatment.committeeCase().isPresent()) {
                    String number = number(treatment).strip().replaceAll("\\s+", " ");
                    String key =
                            resolution.organisation() + " " + treatment.body().get() + " "
                                    + treatment.date().get().getYear() + " " + number.toUpperCase(Locale.ROOT);
                    uses.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(new Use(treatment(resolution, i), number, context.label(resolution.organisation())));
                }
            }
        }
        uses.forEach((key, same) -> {
            Use first = same.stream().min(Comparator.comparing(Use::place)).orElseThrow();
            evaluation.check(
                    same.size() == 1,
                    first.place(),
                    "caseNumber",
                    first.number(),
                    "municipality",
                    first.municipality(),
                    "count",
                    same.size());
        });
    }

    private record Use(Place place, String number, String municipality) {}

    private static void decisiveTreatmentIsMarked(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            if (resolution.treatments().size() > 1) {
                evaluation.check(
                        resolution.treatments().stream()
                                        .filter(Treatment::decisive)
                                        .count()
                                == 1,
                        Places.in(resolution, "treatments"),
                        "municipality",
                        context.label(resolution.organisation()),
                        "count",
                        resolution.treatments().size());
            }
        }
    }
}
