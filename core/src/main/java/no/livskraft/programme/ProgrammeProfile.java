package no.livskraft.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param severities the severity of rules that this programme judges otherwise than the catalogue, by rule id;
 *     unmodifiable
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
        Map<String, Severity> severities) {

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
            throw new IllegalArgumentException("Programme " + id + " runs from " + start + " until " + end.get());
        }
        purposes = List.copyOf(purposes);
        aims = List.copyOf(aims);
        themes = List.copyOf(themes);
        vitalityDimensions = List.copyOf(vitalityDimensions);
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        checkDistinct("purpose", purposes.stream().map(Purpose::code).toList());
        checkDistinct("aim", aims.stream().map(AimOfProgramme::aim).toList());
        checkDistinct("theme", themes.stream().map(Theme::code).toList());
        checkDistinct(
                "vitality dimension",
                vitalityDimensions.stream().map(VitalityDimension::code).toList());
    }

    private static void checkDistinct(String what, List<?> codes) {
        for (Object code : codes) {
            if (Collections.frequency(codes, code) > 1) {
                throw new IllegalArgumentException("The " + what + " " + code + " stands twice in the programme");
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
