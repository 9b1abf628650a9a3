package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds indicators that need themselves. Works in a loop, so that a long chain costs no stack. */
final class Cycles {

    private static final int AT_MOST = 10;

    private Cycles() {}

    /**
     * Cycles among names, each as the way round with its first name again at the end. A name that needs itself directly
     * is none: it means the variable of that name.
     */
    static List<List<String>> of(Map<String, Set<String>> needs) {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        for (String start : needs.keySet()) {
            if (cycles.size() < AT_MOST && !finished.contains(start)) {
                follow(start, needs, finished, cycles);
            }
        }
        return cycles;
    }

    private record Step(String name, Iterator<String> rest) {}

    private static Step step(String name, Map<String, Set<String>> needs) {
        return new Step(name, needs.getOrDefault(name, Set.of()).iterator());
    }

    private static void follow(
            String start, Map<String, Set<String>> needs, Set<String> finished, List<List<String>> cycles) {
        Deque<Step> steps = new ArrayDeque<>();
        Set<String> path = new LinkedHashSet<>();
        path.add(start);
        steps.push(step(start, needs));
        while (!steps.isEmpty()) {
            Step step = steps.element();
            if (!step.rest().hasNext()) {
                steps.pop();
                path.remove(step.name());
                finished.add(step.name());
                continue;
            }
            String needed = step.rest().next();
            if (needed.equals(step.name()) || !needs.containsKey(needed) || finished.contains(needed)) {
                continue;
            }
            if (path.contains(needed)) {
                if (cycles.size() < AT_MOST) {
                    List<String> way = new ArrayList<>(path);
                    List<String> cycle = new ArrayList<>(way.subList(way.indexOf(needed), way.size()));
                    cycle.add(needed);
                    cycles.add(cycle);
                }
                continue;
            }
            path.add(needed);
            steps.push(step(needed, needs));
        }
    }
}
