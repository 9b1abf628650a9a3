package no.livskraft.tck.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleView;

/** Asks one rule and notes all that happens. */
final class RuleTrial {

    private static final long IDLE_SECONDS = 1;

    private final RuleDefinition definition;
    private final NetworkRule rule;
    private final Duration limit;
    private final AtomicInteger lateUses = new AtomicInteger();

    /** Its threads end by themselves when there is nothing more to do. */
    private final ExecutorService executor = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), RuleTrial::daemon);

    private volatile boolean hangs;

    RuleTrial(RuleDefinition definition, NetworkRule rule, Duration limit) {
        this.definition = definition;
        this.rule = rule;
        this.limit = limit;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "contract");
        thread.setDaemon(true);
        return thread;
    }

    RuleDefinition definition() {
        return definition;
    }

    String id() {
        return definition.id();
    }

    String name() {
        return "Rule '" + id() + "'";
    }

    String name(Example example) {
        return name() + ", " + example;
    }

    Told run(Example example) {
        return run(example, () -> {});
    }

    /** Asks the rule on another thread, which is given up after the limit; a rule that hung is not asked again. */
    Told run(Example example, Runnable onUse) {
        int before = lateUses.get();
        RuleSheet sheet = sheet(example, onUse);
        if (hangs) {
            return sheet.told(Optional.empty(), false, true);
        }
        Future<Optional<Throwable>> task = executor.submit(() -> ask(example, sheet));
        Optional<Throwable> thrown = Optional.empty();
        try {
            thrown = task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            hangs = true;
            sheet.close();
            task.cancel(true);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        return sheet.told(thrown, lateUses.get() > before, hangs);
    }

    /** Asks the rule on this thread, without a limit. */
    Told runHere(Example example) {
        int before = lateUses.get();
        RuleSheet sheet = sheet(example, () -> {});
        Optional<Throwable> thrown = ask(example, sheet);
        return sheet.told(thrown, lateUses.get() > before, false);
    }

    private RuleSheet sheet(Example example, Runnable onUse) {
        return new RuleSheet(definition, new DossierPlaces(example.dossier()), onUse, lateUses::incrementAndGet);
    }

    private Optional<Throwable> ask(Example example, RuleSheet sheet) {
        try {
            rule.check(new View(definition, example.dossier(), example.today(), sheet), sheet);
            return Optional.empty();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
            return Optional.of(thrown);
        } finally {
            sheet.close();
        }
    }

    /** Shows a dossier as a host does, and tells the sheet of each use. */
    private record View(RuleDefinition definition, NetworkDossier shown, LocalDate day, RuleSheet sheet)
            implements RuleView {

        @Override
        public NetworkDossier dossier() {
            sheet.used();
            return shown;
        }

        @Override
        public LocalDate today() {
            sheet.used();
            return day;
        }

        @Override
        public MunicipalityRegister register() {
            sheet.used();
            return Municipalities.REGISTER;
        }

        @Override
        public int limit(String name) {
            sheet.used();
            Integer own = definition.limits().get(name);
            if (own == null) {
                Set<String> names = definition.limits().keySet();
                throw sheet.refused(
                        RulePromise.UNKNOWN_LIMIT,
                        "it reads the limit '" + name + "', and its definition has " + names);
            }
            sheet.readLimit(name);
            return shown.programme().ruleLimits().getOrDefault(definition.limitCode(name), own);
        }
    }

    /** Read once, when it is first needed: reading takes a while, and nothing can change it. */
    static final class Municipalities {

        static final MunicipalityRegister REGISTER = MunicipalityRegister.ofNorway();

        private Municipalities() {}
    }
}
