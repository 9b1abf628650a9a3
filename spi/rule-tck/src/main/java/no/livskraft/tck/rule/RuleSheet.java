package no.livskraft.tck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.livskraft.data.LocalizedText;
import no.livskraft.tck.rule.Told.Entry;
import no.livskraft.tck.rule.Told.Fault;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.RuleFindings;
import org.jspecify.annotations.Nullable;

/** Hears what a rule tells, refuses what a host refuses, and notes which promise that breaks. */
final class RuleSheet implements RuleFindings {

    /** What a host refuses, and what costs the rule all that it has told. */
    static final Set<RulePromise> REFUSED = Collections.unmodifiableSet(
            EnumSet.of(RulePromise.CASES, RulePromise.VALUES, RulePromise.NO_PLACE, RulePromise.UNKNOWN_LIMIT));

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    private final RuleDefinition definition;
    private final DossierPlaces places;
    private final Runnable onUse;
    private final Runnable onLateUse;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> limits = new TreeSet<>();
    private Optional<LocalizedText> reason = Optional.empty();
    private boolean closed;

    RuleSheet(RuleDefinition definition, DossierPlaces places, Runnable onUse, Runnable onLateUse) {
        this.definition = definition;
        this.places = places;
        this.onUse = onUse;
        this.onLateUse = onLateUse;
    }

    /** The rule uses its view. */
    void used() {
        onUse.run();
        if (isClosed()) {
            onLateUse.run();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** The rule uses the sheet itself, which it may not when the call is over. */
    private void checkOpen() {
        used();
        if (isClosed()) {
            throw new IllegalStateException("The evaluation of " + definition.id() + " is over");
        }
    }

    synchronized void readLimit(String name) {
        limits.add(name);
    }

    synchronized void fault(RulePromise promise, String happened) {
        faults.add(new Fault(promise, happened));
    }

    @Override
    public void satisfied() {
        checkOpen();
        add(new Entry("", Optional.empty(), new TreeMap<>()));
    }

    private synchronized void add(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void violated(String word, @Nullable Place place, Map<String, ?> values) {
        checkOpen();
        String code = definition.id() + (word.isEmpty() ? "" : "." + word);
        RuleDefinition.Case violated =
                definition.findCase(code).orElseThrow(() -> refused(RulePromise.CASES, "it told of " + code));
        if (place == null) {
            throw refused(RulePromise.NO_PLACE, "it told of " + code + " without a place");
        }
        places.fault(place).ifPresent(wrong -> fault(RulePromise.PLACE, wrong));
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(name, text(code, name, value)));
        Set<String> missing = names(violated.message());
        missing.removeAll(texts.keySet());
        if (!missing.isEmpty()) {
            throw refused(RulePromise.VALUES, "it told of " + code + " without " + missing);
        }
        add(new Entry(code, Optional.of(place), texts));
    }

    private String text(String code, String name, @Nullable Object value) {
        if (name.isBlank() || value == null) {
            throw refused(RulePromise.VALUES, "it told of " + code + " with the value '" + name + "' being null");
        }
        if (value instanceof LocalizedText text) {
            checkLanguages("the value '" + name + "' of " + code, text);
            return text.byLanguage().toString();
        }
        String text = value.toString();
        String identity = value.getClass().getName() + "@";
        if (value.getClass().isArray()
                || text.startsWith(identity)
                || text.matches("Optional(\\[.*]|[.]empty|Int.*)")) {
            fault(RulePromise.READABLE, "the value '" + name + "' of " + code + " reads '" + text + "'");
            return value.getClass().getName();
        }
        return text;
    }

    private static Set<String> names(LocalizedText message) {
        return NAME.matcher(message.in(Locale.ROOT))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void nothing(LocalizedText why) {
        checkOpen();
        checkLanguages("the reason for looking at nothing", why);
        setReason(Objects.requireNonNull(why, "reason"));
    }

    private synchronized void setReason(LocalizedText why) {
        reason = Optional.of(why);
    }

    private void checkLanguages(String what, LocalizedText text) {
        for (String language : Languages.ALL) {
            if (!text.has(language)) {
                fault(RulePromise.LANGUAGES, what + " has no text in '" + language + "'");
            }
        }
    }

    /** Notes the fault and gives what the rule is refused with. */
    IllegalArgumentException refused(RulePromise promise, String happened) {
        fault(promise, happened);
        return new RefusedException(happened);
    }

    /** The call is over. */
    synchronized void close() {
        closed = true;
    }

    /** What came of the call. */
    synchronized Told told(Optional<Throwable> thrown, boolean late, boolean unfinished) {
        return new Told(
                List.copyOf(entries),
                reason,
                thrown.filter(each -> !(each instanceof RefusedException)),
                List.copyOf(faults),
                Set.copyOf(limits),
                late,
                unfinished);
    }

    /** What the rule told is refused; the fault is noted already. */
    private static final class RefusedException extends IllegalArgumentException {
        RefusedException(String message) {
            super(message);
        }
    }
}
