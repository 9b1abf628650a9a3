package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.CaseNumbers;
import no.livskraft.decision.CaseReading;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.DossierValues;
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
                new Rule("LK-027", Reason.NO_CASES, CaseRules::orderOfTheNumberIsClear),
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

    /**
     * The types refuse what cannot be read, and whoever enters a number says its kind. What is left is a number that only
     * makes sense as the other kind: it could be either, and only as the other does it have the year of the meeting.
     */
    private static void orderOfTheNumberIsClear(RuleContext context, Evaluation evaluation) {
        int doubtful = 0;
        for (Resolution resolution : context.dossier().resolutions()) {
            for (int i = 0; i < resolution.treatments().size(); i++) {
                Treatment treatment = resolution.treatments().get(i);
                if (hasTheOtherOrder(treatment)) {
                    doubtful++;
                    evaluation.violated("ambiguous", treatment(resolution, i), "caseNumber", number(treatment));
                }
            }
            Optional<ArchiveCase> archive =
                    resolution.archiveCase().filter(each -> hasTheOtherOrder(each, resolution.treatments()));
            if (archive.isPresent()) {
                doubtful++;
                evaluation.violated("ambiguous", Places.in(resolution, "archiveCase"), "caseNumber", archive.get());
            }
        }
        evaluation.satisfied((int) DossierValues.caseNumbers(context.dossier()).count() - doubtful);
    }

    private static boolean hasTheOtherOrder(Treatment treatment) {
        if (treatment.committeeCase().isEmpty() || treatment.date().isEmpty()) {
            return false;
        }
        CommitteeCase number = treatment.committeeCase().get();
        int year = treatment.date().get().getYear();
        return number.yearIn(year) != year
                && CaseNumbers.parse(number.text()) instanceof CaseReading.Ambiguous either
                && either.archive().yearIn(year) == year;
    }

    /** A case is opened before it is treated; one that would have been opened in a later year is written the other way. */
    private static boolean hasTheOtherOrder(ArchiveCase number, List<Treatment> treatments) {
        Optional<Integer> first = treatments.stream()
                .map(Treatment::date)
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .min(Comparator.naturalOrder());
        return first.filter(year -> number.yearIn(year) > year).isPresent()
                && CaseNumbers.parse(number.text()) instanceof CaseReading.Ambiguous either
                && either.committee().yearIn(first.get()) == first.get();
    }

    /** Where the number could be written the other way, LK-027 asks for its order first. */
    private static void caseNumberIsOfTheYear(RuleContext context, Evaluation evaluation) {
        for (Resolution resolution : context.dossier().resolutions()) {
            for (int i = 0; i < resolution.treatments().size(); i++) {
                Treatment treatment = resolution.treatments().get(i);
                if (treatment.committeeCase().isPresent()
                        && treatment.date().isPresent()
                        && !hasTheOtherOrder(treatment)) {
                    int year = treatment.date().get().getYear();
                    evaluation.check(
                            treatment.committeeCase().get().yearIn(year) == year,
                            treatment(resolution, i),
                            "caseNumber",
                            number(treatment),
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
