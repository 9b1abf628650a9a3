package no.livskraft.validation.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.internal.Diagnosis;

/**
 * How a network fares by the rules on a day. Immutable and safe for use by many threads.
 *
 * @param network the network's id
 * @param networkName the network's name, without any national identity number; blank while it has none
 * @param programme the id of its programme
 * @param fictitious whether the network or a part of it is invented; every printout says so
 * @param date the day of the evaluation
 * @param counts how many findings of each severity there are
 * @param themes those counts for each theme that the network works on or a finding concerns, in the order of the
 *     programme and then of the codes. Their sum is not the number of findings, since a finding can concern several themes
 *     or none; unmodifiable
 * @param withoutTheme the counts of findings that concern no theme, such as those about members
 * @param notEvaluated the rules that looked at nothing, in the order of their ids; unmodifiable
 * @param change what has changed since a day; empty if nobody asked
 */
public record NetworkHealth(
        Identifier network,
        String networkName,
        Identifier programme,
        boolean fictitious,
        LocalDate date,
        FindingCounts counts,
        List<ThemeCounts> themes,
        FindingCounts withoutTheme,
        List<String> notEvaluated,
        Optional<HealthChange> change) {

    /** Checks that nothing is missing and copies the lists. */
    public NetworkHealth {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(networkName, "networkName");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(counts, "counts");
        themes = List.copyOf(themes);
        Objects.requireNonNull(withoutTheme, "withoutTheme");
        notEvaluated = List.copyOf(notEvaluated);
        Objects.requireNonNull(change, "change");
    }

    /**
     * How a network fares, compared with nothing.
     *
     * @param dossier the network with all that belongs to it
     * @param report what the rules said about it
     * @return its health
     * @throws IllegalArgumentException if the report is about another network
     */
    public static NetworkHealth of(NetworkDossier dossier, ValidationReport report) {
        return of(new Diagnosis(dossier, report), Optional.empty());
    }

    /**
     * How a network fares that was not there on an earlier day.
     *
     * @param dossier the network with all that belongs to it
     * @param report what the rules said about it
     * @param since the day on which it was not there yet
     * @return its health
     * @throws IllegalArgumentException if the report is about another network
     */
    public static NetworkHealth ofNew(NetworkDossier dossier, ValidationReport report, LocalDate since) {
        return of(new Diagnosis(dossier, report), Optional.of(new HealthChange.NotThereYet(since)));
    }

    /**
     * How a network fares, and what has changed since an earlier day.
     *
     * @param dossier the network with all that belongs to it
     * @param report what the rules said about it
     * @param earlier the network as it was then
     * @param earlierReport what the rules said about it, as of that day, which the report tells
     * @return its health
     * @throws IllegalArgumentException if they are not all about the same network
     */
    public static NetworkHealth since(
            NetworkDossier dossier, ValidationReport report, NetworkDossier earlier, ValidationReport earlierReport) {
        Diagnosis now = new Diagnosis(dossier, report);
        return of(now, Optional.of(now.since(new Diagnosis(earlier, earlierReport))));
    }

    private static NetworkHealth of(Diagnosis diagnosis, Optional<HealthChange> change) {
        ValidationReport report = diagnosis.report();
        return new NetworkHealth(
                report.network(),
                report.networkName(),
                report.programme(),
                report.fictitious(),
                report.date(),
                FindingCounts.of(report.findings()),
                diagnosis.themes(),
                diagnosis.withoutTheme(),
                diagnosis.notEvaluated(),
                change);
    }
}
