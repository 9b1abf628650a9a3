package no.livskraft.tck.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.validation.Place;

/**
 * What came of asking a rule once. Faults are noted and not raised, so that each is reported by the one test that is about
 * it.
 *
 * @param entries what was told, each thing once, in the order of telling
 * @param reason why there was nothing to look at, if the rule said so
 * @param thrown what the rule threw, apart from what it was refused
 * @param faults what it told wrongly
 * @param limits the limits that it read
 * @param late whether it used the view or the findings of an earlier call
 * @param unfinished whether it was given up
 */
record Told(
        List<Entry> entries,
        Optional<LocalizedText> reason,
        Optional<Throwable> thrown,
        List<Fault> faults,
        Set<String> limits,
        boolean late,
        boolean unfinished) {

    /**
     * A thing that was looked at.
     *
     * @param code the case that is violated; empty if the rule is satisfied
     * @param place where; empty if the rule is satisfied
     * @param values the values, as text
     */
    record Entry(String code, Optional<Place> place, SortedMap<String, String> values) {

        String text() {
            return place.map(at -> code + " at " + at + " " + values).orElse("satisfied");
        }
    }

    /**
     * Something told wrongly.
     *
     * @param promise what it breaks
     * @param happened what was told
     */
    record Fault(RulePromise promise, String happened) {}

    /** What was told wrongly in one way. */
    Stream<Fault> faults(RulePromise promise) {
        return faults.stream().filter(each -> each.promise() == promise);
    }

    /** Whether the host would take what was told. */
    boolean counts() {
        return thrown.isEmpty()
                && !unfinished
                && faults.stream().noneMatch(each -> RuleSheet.REFUSED.contains(each.promise()));
    }

    /** The codes of the cases that are violated, one for each finding, sorted. */
    List<String> violated() {
        return entries.stream()
                .map(Entry::code)
                .filter(code -> !code.isEmpty())
                .sorted()
                .toList();
    }

    boolean isSatisfied() {
        return counts() && !entries.isEmpty() && violated().isEmpty();
    }

    boolean isNothing() {
        return counts() && entries.isEmpty();
    }

    /** What two calls on the same dossier must agree in. The order of telling is not shown to anybody. */
    List<String> essence() {
        return essence(Entry::text);
    }

    /** The same, but for the numbers in places, which are the order of entry. */
    List<String> essenceInAnyOrder() {
        return essence(entry -> entry.text().replaceAll("\\[[0-9]+]", "[]"));
    }

    private List<String> essence(Function<Entry, String> text) {
        Stream<String> end = Stream.of(
                        thrown.map(each -> "threw " + each.getClass().getName()))
                .flatMap(Optional::stream);
        Stream<String> why = entries.isEmpty()
                ? Stream.of(reason.map(each -> "nothing: " + each.byLanguage()).orElse("nothing"))
                : Stream.empty();
        Stream<String> wrong = faults.stream().map(each -> "wrongly " + each.happened());
        return Stream.of(entries.stream().map(text), why, wrong, end)
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    /** What was thrown and where in code outside the JDK, in one line. */
    String thrownText() {
        return thrown.map(each -> each
                        + Arrays.stream(each.getStackTrace())
                                .filter(frame -> !frame.getClassName().startsWith("java."))
                                .findFirst()
                                .map(frame -> " at " + frame)
                                .orElse(""))
                .orElse("nothing");
    }
}
