package no.livskraft.validation.internal.rules;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.AimOfProgramme;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Purpose;
import no.livskraft.programme.Theme;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/**
 * The rule about bokmål and nynorsk. What people type into a network is in the one language that they write; only the
 * programme has texts in several. A test holds that no other part of a dossier has any.
 */
final class LanguageRules {

    private static final LocalizedText BOKMAL = LocalizedText.of("bokmål", "bokmål", "Bokmål");
    private static final LocalizedText NYNORSK = LocalizedText.of("nynorsk", "nynorsk", "Nynorsk");

    private LanguageRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-085", Reason.NO_NORWEGIAN_TEXTS, LanguageRules::textsAreInBothStandards));
    }

    private static void textsAreInBothStandards(RuleContext context, Evaluation evaluation) {
        ProgrammeProfile programme = context.dossier().programme();
        check(evaluation, programme, "title", programme.title());
        List<Purpose> purposes = programme.purposes();
        for (int i = 0; i < purposes.size(); i++) {
            check(
                    evaluation,
                    programme,
                    "purposes[" + i + "].text",
                    purposes.get(i).text());
        }
        List<AimOfProgramme> aims = programme.aims();
        for (int i = 0; i < aims.size(); i++) {
            check(evaluation, programme, "aims[" + i + "].text", aims.get(i).text());
        }
        List<Theme> themes = programme.themes();
        for (int i = 0; i < themes.size(); i++) {
            check(
                    evaluation,
                    programme,
                    "themes[" + i + "].title",
                    themes.get(i).title());
        }
        List<VitalityDimension> dimensions = programme.vitalityDimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            String path = "vitalityDimensions[" + i + "]";
            check(evaluation, programme, path + ".title", dimensions.get(i).title());
            check(evaluation, programme, path + ".meaning", dimensions.get(i).meaning());
        }
    }

    /** A text in neither standard is nobody's fault here: a programme may be written for English readers alone. */
    private static void check(Evaluation evaluation, ProgrammeProfile programme, String path, LocalizedText text) {
        boolean bokmal = text.has("nb");
        boolean nynorsk = text.has("nn");
        if (bokmal || nynorsk) {
            String written = text.in(Locale.forLanguageTag(bokmal ? "nb" : "nn"));
            evaluation.check(
                    bokmal && nynorsk,
                    Places.in(programme, path),
                    "text",
                    LocalizedText.same(written),
                    "language",
                    bokmal ? NYNORSK : BOKMAL);
        }
    }
}
