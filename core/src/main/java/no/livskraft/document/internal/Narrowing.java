package no.livskraft.document.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/**
 * What one component of a record may hold where that is less than its type can: so it is refused at its own place,
 * together with whatever else is wrong, and not by the record's constructor, which stops at the first. For records of the
 * contract, which can carry no annotations.
 */
public final class Narrowing {

    private final Class<?> owner;
    private final String component;
    private final UnaryOperator<Codec> narrow;
    private final Optional<String> missing;

    private Narrowing(Class<?> owner, String component, UnaryOperator<Codec> narrow) {
        this(owner, component, narrow, Optional.empty());
    }

    private Narrowing(Class<?> owner, String component, UnaryOperator<Codec> narrow, Optional<String> missing) {
        this.owner = owner;
        this.component = component;
        this.narrow = narrow;
        this.missing = missing;
    }

    /** What a rule demands: left out, it is reported under the rule's id. */
    public static Narrowing demanded(String rule, Class<?> owner, String component) {
        return new Narrowing(owner, component, UnaryOperator.identity(), Optional.of(rule));
    }

    /** A text of one form. */
    public static Narrowing text(Class<?> owner, String component, Pattern form, LocalizedText wanted) {
        TextForm<String> text =
                new TextForm<>(String.class, form, each -> each, each -> each, TextForm.WRONG_VALUE, wanted);
        return new Narrowing(owner, component, codec -> new ScalarCodecs.OfTextForm(text));
    }

    /** A whole number from one to another, both included. */
    public static Narrowing wholeNumber(Class<?> owner, String component, long least, long most) {
        return new Narrowing(
                owner,
                component,
                codec -> ((ScalarCodecs.OfWholeNumber) codec)
                        .from(least, Messages.NUMBER)
                        .to(most));
    }

    /** A text that something else can find faults in, each with its place inside the text. */
    public static Narrowing checkedText(Class<?> owner, String component, Function<String, List<Problem>> findFaults) {
        return new Narrowing(owner, component, codec -> new CheckedText(codec, findFaults));
    }

    boolean isOf(RecordComponent candidate) {
        return candidate.getDeclaringRecord() == owner && candidate.getName().equals(component);
    }

    /** What it is reported as where it is left out; empty if as any other field. */
    Optional<String> missing() {
        return missing;
    }

    /** The codec of the component; where it may be left out, what it holds is narrowed. */
    Codec narrowed(Codec codec) {
        return codec instanceof CollectionCodecs.OfOptional optional
                ? new CollectionCodecs.OfOptional(narrow.apply(optional.inner()))
                : narrow.apply(codec);
    }

    private record CheckedText(Codec inner, Function<String, List<Problem>> findFaults) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            inner.write(value, out);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            Optional<Object> read = inner.read(node, path, findings);
            List<Problem> faults =
                    read.map(text -> findFaults.apply((String) text)).orElse(List.of());
            for (Problem fault : faults) {
                findings.add(path, node.offset(), new Message(fault.code(), fault.message(), fault.where()));
            }
            return faults.isEmpty() ? read : Optional.empty();
        }
    }
}
