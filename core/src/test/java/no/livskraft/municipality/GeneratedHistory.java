package no.livskraft.municipality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.BorderChange;
import no.livskraft.data.BorderChange.Kind;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;

/**
 * An invented country whose municipalities consist of parishes that never change. So the true figure of any municipality
 * at any date is known: the sum over its parishes.
 */
final class GeneratedHistory {

    static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

    private final Random random;
    private final List<BorderChange> changes = new ArrayList<>();
    private final TreeMap<LocalDate, Map<MunicipalityNumber, Set<Integer>>> parishes = new TreeMap<>();
    private final MunicipalityRegister register;
    private Map<MunicipalityNumber, Set<Integer>> now = new TreeMap<>();

    private record Step(MunicipalityNumber from, MunicipalityNumber to, Set<Integer> moved) {}

    GeneratedHistory(Random random) {
        this.random = random;
        int parish = 0;
        for (int i = between(2, 7); i > 0; i--) {
            Set<Integer> own = new TreeSet<>();
            for (int j = between(1, 5); j > 0; j--) {
                own.add(parish++);
            }
            now.put(freeNumber(Set.of()), own);
        }
        parishes.put(BEGIN, Map.copyOf(now));
        int days = between(1, 5);
        for (int i = 1; i <= days; i++) {
            change(BEGIN.plusYears(i));
        }
        register = MunicipalityRegister.of(versions(), changes, BEGIN, lastDay());
    }

    MunicipalityRegister register() {
        return register;
    }

    LocalDate lastDay() {
        return parishes.lastKey().plusYears(1);
    }

    /** The parishes of each municipality of a day. */
    Map<MunicipalityNumber, Set<Integer>> parishes(LocalDate date) {
        return parishes.floorEntry(date).getValue();
    }

    /** The people of parishes: a bit for each parish, so that no two sets of parishes have the same sum. */
    static double people(Set<Integer> parishes) {
        return parishes.stream().mapToDouble(parish -> 1L << parish).sum();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Few numbers, so that those that ended are soon used again. */
    private MunicipalityNumber freeNumber(Set<MunicipalityNumber> taken) {
        while (true) {
            MunicipalityNumber number = MunicipalityNumber.of("00" + between(10, 40));
            if (!now.containsKey(number) && !taken.contains(number)) {
                return number;
            }
        }
    }

    private void change(LocalDate day) {
        List<MunicipalityNumber> units = new ArrayList<>(now.keySet());
        Collections.shuffle(units, random);
        List<Step> steps = new ArrayList<>();
        Set<MunicipalityNumber> taken = new TreeSet<>();
        while (!units.isEmpty()) {
            int involved = Math.min(units.size(), between(1, 3));
            List<MunicipalityNumber> some = List.copyOf(units.subList(0, involved));
            units.subList(0, involved).clear();
            if (random.nextInt(3) > 0) {
                steps.addAll(redraw(some, taken));
            }
        }
        Map<MunicipalityNumber, Long> outgoing = steps.stream().collect(groupingBy(Step::from, counting()));
        Map<MunicipalityNumber, Long> incoming = steps.stream().collect(groupingBy(Step::to, counting()));
        Map<MunicipalityNumber, Set<Integer>> next = new TreeMap<>(now);
        next.keySet().removeAll(outgoing.keySet());
        for (Step step : steps) {
            boolean whole = outgoing.get(step.from) == 1;
            boolean alone = incoming.get(step.to) == 1;
            Kind kind = whole ? (alone ? Kind.RECODE : Kind.MERGE) : (alone ? Kind.SPLIT : Kind.SPLIT_MERGE);
            changes.add(new BorderChange(day, step.from, step.to, kind));
            next.computeIfAbsent(step.to, number -> new TreeSet<>()).addAll(step.moved);
        }
        now = next;
        parishes.put(day, Map.copyOf(now));
    }

    /** Throws the parishes of some municipalities together and deals them out to one to three, old numbers or new. */
    private List<Step> redraw(List<MunicipalityNumber> some, Set<MunicipalityNumber> taken) {
        List<MunicipalityNumber> later = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) {
            boolean keeps = random.nextBoolean() && later.size() < some.size();
            MunicipalityNumber number = keeps ? some.get(later.size()) : freeNumber(taken);
            later.add(number);
            taken.add(number);
        }
        boolean together = random.nextBoolean();
        Map<List<MunicipalityNumber>, Set<Integer>> dealt = new HashMap<>();
        for (MunicipalityNumber from : some) {
            MunicipalityNumber same = later.get(random.nextInt(later.size()));
            for (int parish : now.get(from)) {
                MunicipalityNumber to = together ? same : later.get(random.nextInt(later.size()));
                dealt.computeIfAbsent(List.of(from, to), pair -> new TreeSet<>())
                        .add(parish);
            }
        }
        List<Step> steps = new ArrayList<>();
        dealt.forEach((pair, moved) -> steps.add(new Step(pair.get(0), pair.get(1), moved)));
        steps.sort(Comparator.comparing(Step::from).thenComparing(Step::to));
        return steps;
    }

    private List<MunicipalityVersion> versions() {
        Map<MunicipalityNumber, LocalDate> open = new TreeMap<>();
        List<MunicipalityVersion> versions = new ArrayList<>();
        parishes.forEach((day, units) -> {
            units.keySet().forEach(number -> open.putIfAbsent(number, day));
            open.entrySet().removeIf(entry -> {
                boolean ended = !units.containsKey(entry.getKey());
                if (ended) {
                    versions.add(new MunicipalityVersion(entry.getKey(), "Oppdiktet", entry.getValue(), day));
                }
                return ended;
            });
        });
        open.forEach((number, from) -> versions.add(new MunicipalityVersion(number, "Oppdiktet", from, LocalDate.MAX)));
        return versions;
    }
}
