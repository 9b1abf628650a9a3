package no.livskraft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentException;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.repository.DossierListing;
import no.livskraft.repository.PastDossiers;
import no.livskraft.repository.Repositories;
import no.livskraft.repository.RepositoryException;
import no.livskraft.repository.StoredDossier;
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

    /** A network and what the rules said of it. */
    private record Judged(NetworkDossier dossier, ValidationReport report) {}

    /**
     * How a network fares today. It is looked at by itself: rules that need the host's other networks are not evaluated.
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
     * How a network fares today, and what has changed since a day. It is looked at by itself, as by
     * {@link #network(Identifier)}.
     *
     * @param network the network's id
     * @param since the day, not after today
     * @return a report on that network; where its earlier state cannot be read, a problem says so and nothing is compared
     * @throws RepositoryException if there is no such network, or its programme is not known
     * @throws DocumentException if a document of it cannot be read as it is today
     * @throws IllegalArgumentException if the day is after today
     */
    public HealthReport network(Identifier network, LocalDate since) {
        List<Problem> problems = new ArrayList<>();
        PastDossiers past = endOf(since, problems);
        NetworkDossier dossier = repositories.dossier(network);
        Map<Identifier, Optional<Judged>> then = read(
                List.of(network),
                past::find,
                problems,
                dossiers -> dossiers.stream()
                        .map(each -> validator.validate(each, since))
                        .toList());
        NetworkHealth health = compared(new Judged(dossier, validator.validate(dossier)), then, since);
        return new HealthReport(today(), Optional.of(since), List.of(health), List.of(), problems);
    }

    /**
     * How the networks of a programme fare today, each beside all other stored networks.
     *
     * @param programme the programme's id
     * @return a report on its stored networks; networks that cannot be read are told as problems, those of other programmes
     *     too, since the rules could not see them
     * @throws RepositoryException if the programme is not known
     */
    public HealthReport programme(Identifier programme) {
        repositories.requireProgramme(programme);
        DossierListing stored = repositories.dossiers().all();
        List<NetworkHealth> networks = today(programme, stored).stream()
                .map(each -> NetworkHealth.of(each.dossier(), each.report()))
                .toList();
        return new HealthReport(today(), Optional.empty(), networks, List.of(), stored.problems());
    }

    /**
     * How the networks of a programme fare today, each beside all other stored networks, and what has changed since a day.
     *
     * @param programme the programme's id
     * @param since the day, not after today
     * @return a report on its stored networks; networks that cannot be read are told as problems, as is an earlier state
     *     that cannot
     * @throws RepositoryException if the programme is not known
     * @throws IllegalArgumentException if the day is after today
     */
    public HealthReport programme(Identifier programme, LocalDate since) {
        repositories.requireProgramme(programme);
        List<Problem> problems = new ArrayList<>();
        PastDossiers past = endOf(since, problems);
        DossierListing stored = repositories.dossiers().all();
        problems.addAll(stored.problems());
        List<Judged> now = today(programme, stored);
        TreeSet<Identifier> ids = new TreeSet<>(past.removedNetworks());
        // also those that cannot be read as they are today
        repositories
                .networks()
                .all()
                .readable()
                .forEach(each -> ids.add(each.value().id()));
        Map<Identifier, Optional<Judged>> then =
                read(ids, past::find, problems, dossiers -> validator.validateAll(dossiers, since));
        List<NetworkHealth> networks =
                now.stream().map(each -> compared(each, then, since)).toList();
        List<Identifier> removed = past.removedNetworks().stream()
                .filter(id -> then.getOrDefault(id, Optional.empty())
                        .filter(each -> each.dossier().programme().id().equals(programme))
                        .isPresent())
                .toList();
        return new HealthReport(today(), Optional.of(since), networks, removed, problems);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PastDossiers endOf(LocalDate since, List<Problem> problems) {
        if (Objects.requireNonNull(since, "since").isAfter(today())) {
            throw new IllegalArgumentException("Nothing is known of a day to come: " + since);
        }
        Instant end =
                since.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
        PastDossiers past = repositories.dossiers().at(end);
        if (!past.knowsRemoved()) {
            problems.add(removedUnknown(since));
        }
        return past;
    }

    private List<Judged> today(Identifier programme, DossierListing stored) {
        List<NetworkDossier> dossiers =
                stored.readable().stream().map(StoredDossier::value).toList();
        List<ValidationReport> reports = validator.validateAll(dossiers);
        return IntStream.range(0, dossiers.size())
                .mapToObj(i -> new Judged(dossiers.get(i), reports.get(i)))
                .filter(each -> each.dossier().programme().id().equals(programme))
                .toList();
    }

    /** Reads and judges networks together; one that was not there is empty, and one that cannot be read is left out. */
    private static Map<Identifier, Optional<Judged>> read(
            Collection<Identifier> ids,
            Function<Identifier, Optional<NetworkDossier>> find,
            List<Problem> problems,
            Function<List<NetworkDossier>, List<ValidationReport>> judge) {
        Map<Identifier, Optional<Judged>> judged = new LinkedHashMap<>();
        List<NetworkDossier> dossiers = new ArrayList<>();
        for (Identifier id : ids) {
            try {
                Optional<NetworkDossier> found = find.apply(id);
                found.ifPresent(dossiers::add);
                judged.put(id, Optional.empty());
            } catch (DocumentException | RepositoryException e) {
                problems.addAll(problemsOf(e));
            }
        }
        List<ValidationReport> reports = judge.apply(dossiers);
        for (int i = 0; i < dossiers.size(); i++) {
            NetworkDossier dossier = dossiers.get(i);
            judged.put(dossier.network().id(), Optional.of(new Judged(dossier, reports.get(i))));
        }
        return judged;
    }

    private static List<Problem> problemsOf(LivskraftException refused) {
        return refused.problems();
    }

    /** Compares a network with its earlier state; with nothing where that cannot be read. */
    private static NetworkHealth compared(Judged now, Map<Identifier, Optional<Judged>> then, LocalDate since) {
        Identifier id = now.dossier().network().id();
        if (!then.containsKey(id)) {
            return NetworkHealth.of(now.dossier(), now.report());
        }
        return then.getOrDefault(id, Optional.empty())
                .map(before -> NetworkHealth.since(now.dossier(), now.report(), before.dossier(), before.report()))
                .orElseGet(() -> NetworkHealth.ofNew(now.dossier(), now.report(), since));
    }

    private static Problem removedUnknown(LocalDate since) {
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
