package no.livskraft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentException;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.repository.DocumentKey;
import no.livskraft.repository.Listing;
import no.livskraft.repository.PastDossiers;
import no.livskraft.repository.Repositories;
import no.livskraft.repository.RepositoryException;
import no.livskraft.repository.StoredDossier;
import no.livskraft.repository.Versioned;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.health.HealthReport;
import no.livskraft.validation.health.NetworkHealth;

/**
 * Asks how stored networks fare by the rules, today and compared with an earlier day. An earlier state is put together
 * from the storage's history, as it was at the end of that day in the clock's zone, and judged as of that day. Safe for
 * use by several threads.
 *
 * <p>Every method throws a {@link no.livskraft.spi.storage.StorageException} if the storage cannot be read.
 */
public final class HealthCheck {

    private final Repositories repositories;
    private final NetworkValidator validator;
    private final Clock clock;

    HealthCheck(Repositories repositories, NetworkValidator validator, Clock clock) {
        this.repositories = repositories;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * How a network fares today.
     *
     * @param network the network's id
     * @return a report on that network
     * @throws RepositoryException if there is no such network, or its programme is not known
     * @throws DocumentException if a document of it cannot be read
     */
    public HealthReport network(Identifier network) {
        NetworkDossier dossier = repositories.dossier(network);
        return HealthReport.of(NetworkHealth.of(dossier, validator.validate(dossier)));
    }

    /**
     * How a network fares today, and what has changed since a day.
     *
     * @param network the network's id
     * @param since the day, not after today
     * @return a report on that network; where its earlier state cannot be read, a problem says so and nothing is compared
     * @throws RepositoryException if there is no such network, or its programme is not known
     * @throws DocumentException if a document of it cannot be read as it is today
     * @throws IllegalArgumentException if the day is after today
     */
    public HealthReport network(Identifier network, LocalDate since) {
        Comparison comparison = new Comparison(since);
        comparison.add(repositories.dossier(network));
        return comparison.report(List.of());
    }

    /**
     * How the networks of a programme fare today.
     *
     * @param programme the programme's id
     * @return a report on all its stored networks; those that cannot be read are told as problems
     * @throws RepositoryException if the programme is not known
     */
    public HealthReport programme(Identifier programme) {
        List<NetworkHealth> networks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (NetworkDossier dossier : dossiers(programme, problems)) {
            networks.add(NetworkHealth.of(dossier, validator.validate(dossier)));
        }
        return new HealthReport(today(), Optional.empty(), networks, List.of(), problems);
    }

    /**
     * How the networks of a programme fare today, and what has changed since a day.
     *
     * @param programme the programme's id
     * @param since the day, not after today
     * @return a report on all its stored networks; those that cannot be read are told as problems, as is an earlier state
     *     that cannot
     * @throws RepositoryException if the programme is not known
     * @throws IllegalArgumentException if the day is after today
     */
    public HealthReport programme(Identifier programme, LocalDate since) {
        Comparison comparison = new Comparison(since);
        dossiers(programme, comparison.problems).forEach(comparison::add);
        return comparison.report(comparison.past.removedNetworks(programme));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<NetworkDossier> dossiers(Identifier programme, List<Problem> problems) {
        repositories.requireProgramme(programme);
        Listing<Network> listing = repositories.networks().by(DocumentKey.PROGRAMME, programme);
        listing.problems().forEach(each -> problems.add(each.problem()));
        List<NetworkDossier> dossiers = new ArrayList<>();
        for (Versioned<Network> network : listing.readable()) {
            try {
                repositories
                        .dossiers()
                        .find(network.value().id())
                        .map(StoredDossier::value)
                        .ifPresent(dossiers::add);
            } catch (DocumentException | RepositoryException e) {
                problems.addAll(problemsOf(e));
            }
        }
        return dossiers;
    }

    private static List<Problem> problemsOf(LivskraftException refused) {
        return refused.problems();
    }

    /** Compares networks with their state at the end of a day. Used by one thread. */
    private final class Comparison {

        private final LocalDate since;
        private final PastDossiers past;
        private final List<NetworkHealth> networks = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Comparison(LocalDate since) {
            this.since = Objects.requireNonNull(since, "since");
            if (since.isAfter(today())) {
                throw new IllegalArgumentException("Nothing is known of a day to come: " + since);
            }
            this.past = repositories
                    .dossiers()
                    .at(since.plusDays(1)
                            .atStartOfDay(clock.getZone())
                            .toInstant()
                            .minusNanos(1));
            if (!past.knowsRemoved()) {
                problems.add(removedUnknown());
            }
        }

        void add(NetworkDossier dossier) {
            ValidationReport report = validator.validate(dossier);
            try {
                networks.add(past.find(dossier.network().id())
                        .map(then -> NetworkHealth.since(dossier, report, then, validator.validate(then, since)))
                        .orElseGet(() -> NetworkHealth.ofNew(dossier, report, since)));
            } catch (DocumentException | RepositoryException e) {
                networks.add(NetworkHealth.of(dossier, report));
                problems.addAll(problemsOf(e));
            }
        }

        HealthReport report(List<Identifier> removed) {
            return new HealthReport(today(), Optional.of(since), networks, removed, problems);
        }

        private Problem removedUnknown() {
            return new Problem(
                    "HEALTH-REMOVED-UNKNOWN",
                    since.toString(),
                    LocalizedText.of(
                            "Lageret kan ikke si hva som er fjernet siden, så funn om det kan være regnet feil; se"
                                    + " etter i historikken",
                            "Lageret kan ikkje seie kva som er teke bort sidan, så funn om det kan vere rekna feil; sjå"
                                    + " etter i historikken",
                            "The storage cannot say what has been removed since, so findings about that may be counted"
                                    + " wrongly; look into the history"));
        }
    }
}
