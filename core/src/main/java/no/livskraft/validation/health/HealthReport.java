package no.livskraft.validation.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Problem;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.internal.HealthJson;
import no.livskraft.validation.internal.HealthText;

/**
 * How some networks fare by the rules, such as those of a programme: each for itself, and together. Immutable and safe
 * for use by many threads.
 *
 * @param date the day of the evaluation
 * @param since the day that it is compared with; empty if with none
 * @param networks the networks that could be read, in the order of their ids; unmodifiable
 * @param removed networks that were there on the day it is compared with and have been removed since, in the order of
 *     their ids; unmodifiable
 * @param problems why other networks could not be read, so that they are in no count, or not compared; unmodifiable
 */
public record HealthReport(
        LocalDate date,
        Optional<LocalDate> since,
        List<NetworkHealth> networks,
        List<Identifier> removed,
        List<Problem> problems) {

    /** Checks that nothing is missing, and sorts and copies the lists. */
    public HealthReport {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(since, "since");
        networks = networks.stream()
                .sorted(Comparator.comparing(NetworkHealth::network))
                .toList();
        removed = removed.stream().sorted().toList();
        problems = List.copyOf(problems);
    }

    /**
     * A report on one network.
     *
     * @param health how it fares
     * @return the report
     */
    public static HealthReport of(NetworkHealth health) {
        return new HealthReport(
                health.date(), health.change().map(HealthChange::since), List.of(health), List.of(), List.of());
    }

    /**
     * How many findings of each severity the networks have together.
     *
     * @return the sums over the networks
     */
    public FindingCounts counts() {
        return networks.stream().map(NetworkHealth::counts).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    /**
     * The counts for each theme, over all networks.
     *
     * @return the themes in the order of the first network that has them; their sum is not the number of findings;
     *     unmodifiable
     */
    public List<ThemeCounts> themes() {
        Map<Identifier, ThemeCounts> together = new LinkedHashMap<>();
        for (NetworkHealth network : networks) {
            network.themes().forEach(each -> together.merge(each.theme(), each, HealthReport::sum));
        }
        return List.copyOf(together.values());
    }

    private static ThemeCounts sum(ThemeCounts one, ThemeCounts other) {
        return new ThemeCounts(one.theme(), one.title(), one.counts().plus(other.counts()));
    }

    /**
     * The counts of findings that concern no theme, over all networks.
     *
     * @return the sums over the networks
     */
    public FindingCounts withoutTheme() {
        return networks.stream().map(NetworkHealth::withoutTheme).reduce(FindingCounts.NONE, FindingCounts::plus);
    }

    /**
     * The networks in which an error stands.
     *
     * @return the networks in the order of their ids; unmodifiable
     */
    public List<NetworkHealth> withErrors() {
        return networks.stream()
                .filter(network -> network.counts().errors() > 0)
                .toList();
    }

    /**
     * Whether anything in it is invented.
     *
     * @return true if a network or a part of it is fictitious
     */
    public boolean fictitious() {
        return networks.stream().anyMatch(NetworkHealth::fictitious);
    }

    /**
     * What has changed in the networks that were there on the day it is compared with.
     *
     * @return the comparisons in the order of the networks' ids; unmodifiable
     */
    public List<HealthChange.Compared> compared() {
        List<HealthChange.Compared> compared = new ArrayList<>();
        for (NetworkHealth network : networks) {
            network.change()
                    .filter(HealthChange.Compared.class::isInstance)
                    .map(HealthChange.Compared.class::cast)
                    .ifPresent(compared::add);
        }
        return List.copyOf(compared);
    }

    /**
     * The report as text for a terminal: lines of at most 80 characters, apart from words that are longer themselves,
     * ended by {@code \n}.
     *
     * @param locale the reader's locale; a language other than nynorsk and English gets bokmål
     * @return the text
     */
    public String toText(Locale locale) {
        return HealthText.of(this, locale);
    }

    /**
     * The report as a JSON object, indented, with {@code \n} between lines. The same report gives the same bytes. Its
     * members, in this order:
     *
     * <ul>
     *   <li>{@code format}: {@code livskraft-health/1}; the number changes if a member is changed or removed
     *   <li>{@code date}: ISO date; {@code since}: the same, left out if it is compared with no day
     *   <li>{@code language}: {@code nb}, {@code nn} or {@code en}, of all texts below
     *   <li>{@code fictitious}: true if anything is
     *   <li>{@code counts}: object with the numbers {@code errors}, {@code warnings}, {@code infos} of findings
     *   <li>{@code networksWithErrors}: number
     *   <li>{@code themes}: array of objects with {@code theme} (code), {@code title}, {@code errors}, {@code warnings},
     *       {@code infos}; a finding counts under each theme that it concerns
     *   <li>{@code withoutTheme}: object of counts of the findings that concern none
     *   <li>{@code removed}: array of ids; {@code problems}: array of objects with {@code code}, {@code where},
     *       {@code message}
     *   <li>{@code networks}: array of objects with {@code network}, {@code name}, {@code programme}, {@code fictitious},
     *       {@code counts}, {@code themes}, {@code withoutTheme}, {@code notEvaluated} (array of rule ids), and, unless it
     *       is compared with no day, {@code thereThen} (true or false) and, where true, {@code added}, {@code gone},
     *       {@code standing} (arrays of objects with {@code rule}, {@code case}, {@code severity}, {@code place} (object
     *       with {@code kind}, {@code id}, {@code path}, {@code label}), {@code message}) and {@code noLongerEvaluated}
     *       (array of rule ids)
     * </ul>
     *
     * @param locale the reader's locale; a language other than nynorsk and English gets bokmål
     * @return the JSON text, with a line end at its end
     */
    public String toJson(Locale locale) {
        return HealthJson.of(this, locale);
    }
}
