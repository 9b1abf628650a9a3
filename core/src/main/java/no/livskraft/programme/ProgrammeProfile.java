package no.livskraft.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.InvariantException;
import no.livskraft.data.LocalizedText;

/**
 * A programme as data: what its networks work with, and how strict its rules are. Programmes differ, so nothing of this
 * is written into rules.
 *
 * @param id its name in documents
 * @param title its name for people
 * @param start the programme's first day
 * @param end the day after its last; empty while it has no end
 * @param purposes what it is for, in the order they are shown; unmodifiable
 * @param aims what its networks contribute to, in the order they are shown; unmodifiable
 * @param themes the closed list of themes, in the order they are shown; unmodifiable
 * @param vitalityDimensions the vitality dimensions, in the order they are shown; unmodifiable
 * @param limits the numbers that rules compare with
 * @param severities the severity of cases of rules that this programme judges otherwise than the catalogue, by the code of
 *     the case, such as {@code LK-011} for a rule's first case and {@code LK-011.barely} for a further one; unmodifiable
 * @param ruleLimits the numbers that rules with limits of their own compare with, where this programme says otherwise than the
 *     rule, by the rule's id, a full stop and the limit's name, such as {@code LK-050.mostIndicators}; unmodifiable
 * @param switchedOff why rules do not count in this programme, by rule id; they are never evaluated, and every report shows
 *     them with the reason; unmodifiable
 */
public record ProgrammeProfile(
        Identifier id,
        LocalizedText title,
        LocalDate start,
        Optional<LocalDate> end,
        List<Purpose> purposes,
        List<AimOfProgramme> aims,
        List<Theme> themes,
        List<VitalityDimension> vitalityDimensions,
        Limits limits,
        Map<String, Severity> severities,
        Map<String, Integer> ruleLimits,
        Map<String, LocalizedText> switchedOff) {

    private static final Locale NB = Locale.forLanguageTag("nb");
    private static final Locale NN = Locale.forLanguageTag("nn");

    /**
     * Checks the parts and copies the collections.
     *
     * @throws IllegalArgumentException if the programme ends before it starts, or a purpose, aim, theme or dimension stands
     *     twice
     */
    public ProgrammeProfile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(limits, "limits");
        if (end.isPresent() && !start.isBefore(end.get())) {
            throw new InvariantException(
                    "Programmet " + id + " går fra " + start + " til " + end.get()
                            + "; det må slutte etter at det begynner",
                    "Programmet " + id + " går frå " + start + " til " + end.get()
                            + "; det må slutte etter at det byrjar",
                    "Programme " + id + " runs from " + start + " until " + end.get()
                            + "; it must end after it begins");
        }
        purposes = List.copyOf(purposes);
        aims = List.copyOf(aims);
        themes = List.copyOf(themes);
        vitalityDimensions = List.copyOf(vitalityDimensions);
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        ruleLimits = Collections.unmodifiableMap(new TreeMap<>(ruleLimits));
        switchedOff = Collections.unmodifiableMap(new TreeMap<>(switchedOff));
        checkDistinct(
                LocalizedText.of("Hensikten", "Føremålet", "The purpose"),
                purposes.stream().map(Purpose::code).toList());
        checkDistinct(
                LocalizedText.of("Formålet", "Formålet", "The aim"),
                aims.stream().map(AimOfProgramme::aim).toList());
        checkDistinct(
                LocalizedText.of("Temaet", "Temaet", "The theme"),
                themes.stream().map(Theme::code).toList());
        checkDistinct(
                LocalizedText.of("Livskraftdimensjonen", "Livskraftdimensjonen", "The vitality dimension"),
                vitalityDimensions.stream().map(VitalityDimension::code).toList());
    }

    private static void checkDistinct(LocalizedText what, List<?> codes) {
        for (Object code : codes) {
            if (Collections.frequency(codes, code) > 1) {
                throw new InvariantException(
                        what.in(NB) + " " + code + " står to ganger i programmet; behold bare det ene stedet",
                        what.in(NN) + " " + code + " står to gonger i programmet; behald berre den eine staden",
                        what.in(Locale.ENGLISH) + " " + code + " stands twice in the programme; keep only one of them");
            }
        }
    }

    /**
     * A theme of the programme.
     *
     * @param code its code
     * @return the theme, or empty if the programme has none of that code
     */
    public Optional<Theme> theme(Identifier code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
