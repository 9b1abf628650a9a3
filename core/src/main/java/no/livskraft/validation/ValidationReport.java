package no.livskraft.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.livskraft.document.DocumentPositions;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.validation.internal.ReportJson;
import no.livskraft.validation.internal.ReportText;
import no.livskraft.validation.internal.Sources;

/**
 * What the rules said about a network on a day. Immutable and safe for use by many threads.
 *
 * @param network the network's id
 * @param networkName the network's name, without any national identity number; blank while it has none
 * @param programme the id of the programme whose limits and severities counted
 * @param fictitious whether the network or a part of it is invented; every printout says so
 * @param date the day of the evaluation
 * @param outcomes what became of each rule in force, those of counties included, in the order of their ids; unmodifiable
 */
public record ValidationReport(
        Identifier network,
        String networkName,
        Identifier programme,
        boolean fictitious,
        LocalDate date,
        List<RuleOutcome> outcomes) {

    /** Checks that nothing is missing and copies the list. */
    public ValidationReport {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(networkName, "networkName");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(date, "date");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * This report with the places of its findings in the files that the network was read from. A finding about something
     * that none of them holds keeps the place that it has.
     *
     * @param positions where the parts of the network's documents stand, as they were read
     * @return the report
     */
    public ValidationReport located(Collection<DocumentPositions> positions) {
        Sources sources = new Sources(positions);
        return new ValidationReport(
                network,
                networkName,
                programme,
                fictitious,
                date,
                outcomes.stream().map(sources::locate).toList());
    }

    /**
     * All findings.
     *
     * @return the findings by severity, then place, then rule; unmodifiable
     */
    public List<Finding> findings() {
        return outcomes(RuleOutcome.Violated.class).stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted()
                .toList();
    }

    /**
     * The findings of a severity.
     *
     * @param severity how serious
     * @return the findings by place, then rule; unmodifiable
     */
    public List<Finding> findings(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The outcomes of a kind, such as all rules not evaluated.
     *
     * @param <T> the kind
     * @param kind the kind's class
     * @return the outcomes in the order of rule ids; unmodifiable
     */
    public <T extends RuleOutcome> List<T> outcomes(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Whether an error stands.
     *
     * @return true if there is a finding of severity error
     */
    public boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
    }

    /**
     * Goes on only where no error stands.
     *
     * @return this report
     * @throws ValidationException with this report, if an error stands
     */
    public ValidationReport throwIfErrors() {
        if (hasErrors()) {
            throw new ValidationException(this);
        }
        return this;
    }

    /**
     * The report as text for a terminal: lines of at most 80 characters, apart from words that are longer themselves,
     * ended by {@code \n}. Rules that the programme has switched off and rules of plugins that failed stand above all findings, the most serious
     * findings stand first, and rules that were not evaluated last, each with the reason.
     *
     * @param locale the reader's locale; a language other than nynorsk and English gets bokmål
     * @return the text
     */
    public String toText(Locale locale) {
        return ReportText.of(this, locale);
    }

    /**
     * The report as a JSON object, indented, with {@code \n} between lines. The same report gives the same bytes. Its
     * members, in this order:
     *
     * <ul>
     *   <li>{@code format}: {@code livskraft-findings/1}; the number changes if a member is changed or removed
     *   <li>{@code network}, {@code name}, {@code programme}: strings
     *   <li>{@code fictitious}: true or false
     *   <li>{@code date}: ISO date
     *   <li>{@code language}: {@code nb}, {@code nn} or {@code en}, of all texts below
     *   <li>{@code counts}: object with the numbers {@code errors}, {@code warnings}, {@code infos} of findings, and
     *       {@code satisfied}, {@code violated}, {@code notEvaluated}, {@code switchedOff},
     *       {@code failed} of rules
     *   <li>{@code findings}: array of objects with {@code rule}, {@code case}, {@code severity} ({@code error},
     *       {@code warning}, {@code info}), {@code place} (object with {@code kind}, {@code id}, {@code path},
     *       {@code label}), {@code source} (object with {@code name}, {@code line}, {@code column}; left out where the
     *       place in a file is not known), {@code values} (object of strings), {@code title}, {@code message}, {@code why},
     *       {@code remedy}
     *   <li>{@code rules}: array of objects with {@code rule}, {@code outcome} ({@code satisfied}, {@code violated},
     *       {@code not-evaluated}, {@code switched-off}, {@code failed}), {@code evaluated} (number), and {@code findings} (number) where
     *       violated or {@code reason} where not evaluated, switched off or failed
     * </ul>
     *
     * @param locale the reader's locale; a language other than nynorsk and English gets bokmål
     * @return the JSON text, with a line end at its end
     */
    public String toJson(Locale locale) {
        return ReportJson.of(this, locale);
    }
}
