package no.livskraft.municipality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Figures carried forwards another way than the library does it: straight from its table of changes, and by moving
 * people instead of asking where an area came from. A lump is a number of people who are known to live in some
 * municipalities, and nobody knows how many in which. Lumps that come to share a municipality become one.
 */
final class Lumps {

    /** People, and the numbers that they live under. */
    record Lump(Set<String> numbers, double people) {}

    private final TreeMap<LocalDate, Map<String, Set<String>>> steps = new TreeMap<>();

    Lumps() {
        rows(MunicipalityRegister.class, "changes.csv").forEach(row -> {
            if (!row.get(0).equals("date")) {
                steps.computeIfAbsent(LocalDate.parse(row.get(0)), day -> new TreeMap<>())
                        .computeIfAbsent(row.get(1), from -> new TreeSet<>())
                        .add(row.get(2));
            }
        });
    }

    /** The cells of the lines of a table that are no remarks. */
    static List<List<String>> rows(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lumps of a later day, made of figures by number. */
    List<Lump> carry(Map<String, Double> figures, LocalDate measured, LocalDate to) {
        List<Lump> lumps = new ArrayList<>();
        figures.forEach((number, people) -> lumps.add(new Lump(Set.of(number), people)));
        for (Map<String, Set<String>> step :
                steps.subMap(measured, false, to, true).values()) {
            List<Lump> before = List.copyOf(lumps);
            lumps.clear();
            for (Lump lump : before) {
                Set<String> moved = new TreeSet<>();
                lump.numbers.forEach(number -> moved.addAll(step.getOrDefault(number, Set.of(number))));
                add(lumps, new Lump(moved, lump.people));
            }
        }
        return lumps;
    }

    private static void add(List<Lump> lumps, Lump lump) {
        Set<String> numbers = new TreeSet<>(lump.numbers);
        double people = lump.people;
        for (Lump other : List.copyOf(lumps)) {
            if (other.numbers.stream().anyMatch(lump.numbers::contains)) {
                lumps.remove(other);
                numbers.addAll(other.numbers);
                people += other.people;
            }
        }
        lumps.add(new Lump(numbers, people));
    }
}
