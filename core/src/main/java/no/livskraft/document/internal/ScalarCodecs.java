package no.livskraft.document.internal;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.livskraft.document.internal.Node.BooleanNode;
import no.livskraft.document.internal.Node.NumberNode;
import no.livskraft.document.internal.Node.TextNode;

/** Codecs of values that have no parts. */
final class ScalarCodecs {

    private ScalarCodecs() {}

    /** Any text. */
    static final class OfText implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            out.text((String) value);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            return node instanceof TextNode text
                    ? Optional.of(text.text())
                    : Codec.wrongShape(Shape.TEXT, node, path, findings);
        }
    }

    /** True or false. */
    static final class OfBoolean implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            out.truth((Boolean) value);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            return node instanceof BooleanNode truth
                    ? Optional.of(truth.value())
                    : Codec.wrongShape(Shape.BOOLEAN, node, path, findings);
        }
    }

    /** A finite number. */
    static final class OfDouble implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            out.number((Double) value);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            if (!(node instanceof NumberNode number)) {
                return Codec.wrongShape(Shape.NUMBER, node, path, findings);
            }
            double value = Double.parseDouble(number.digits());
            if (Double.isFinite(value)) {
                return Optional.of(value);
            }
            findings.add(path, node.offset(), () -> Messages.notANumber(Quoted.of(number.digits())));
            return Optional.empty();
        }
    }

    /** A whole number in a range, in whichever type holds it. */
    static final class OfWholeNumber implements Codec {

        private final long least;
        private final long most;
        private final WholeNumber type;
        private final String code;

        private enum WholeNumber {
            INT,
            LONG,
            YEAR
        }

        private OfWholeNumber(WholeNumber type, long least, long most, String code) {
            this.type = type;
            this.least = least;
            this.most = most;
            this.code = code;
        }

        static OfWholeNumber ofInt() {
            return new OfWholeNumber(WholeNumber.INT, Integer.MIN_VALUE, Integer.MAX_VALUE, Messages.NUMBER);
        }

        static OfWholeNumber ofLong() {
            return new OfWholeNumber(WholeNumber.LONG, Long.MIN_VALUE, Long.MAX_VALUE, Messages.NUMBER);
        }

        static OfWholeNumber ofYear() {
            return new OfWholeNumber(WholeNumber.YEAR, Year.MIN_VALUE, Year.MAX_VALUE, Messages.NUMBER);
        }

        /** The same with no number below a least one, and what such a number is reported as. */
        OfWholeNumber from(long least, String code) {
            return new OfWholeNumber(type, least, most, code);
        }

        /** The same with no number above a greatest one. */
        OfWholeNumber to(long most) {
            return new OfWholeNumber(type, least, most, code);
        }

        long least() {
            return least;
        }

        long most() {
            return most;
        }

        @Override
        public void write(Object value, JsonOutput out) {
            out.wholeNumber(value instanceof Year year ? year.getValue() : ((Number) value).longValue());
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            if (!(node instanceof NumberNode number)) {
                return Codec.wrongShape(Shape.NUMBER, node, path, findings);
            }
            Optional<Long> value = WholeNumbers.parse(number.digits()).filter(each -> each <= most);
            if (value.filter(each -> each >= least).isPresent()) {
                return value.map(this::typed);
            }
            findings.add(path, node.offset(), () -> {
                String written = Quoted.of(number.digits());
                return value.isPresent()
                        ? Messages.tooSmall(code, written, least)
                        : Messages.notAWholeNumber(written, least, most);
            });
            return Optional.empty();
        }

        private Object typed(long value) {
            return switch (type) {
                case INT -> (int) value;
                case LONG -> value;
                case YEAR -> Year.of((int) value);
            };
        }
    }

    /** A constant of an enum, by its name. */
    static final class OfEnum implements Codec {

        private final List<Enum<?>> constants;
        private final List<String> names;

        OfEnum(Class<?> type) {
            this.constants = Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(each -> (Enum<?>) each)
                    .toList();
            this.names = constants.stream().<String>map(Enum::name).toList();
        }

        Class<?> type() {
            return constants.get(0).getDeclaringClass();
        }

        List<String> names() {
            return names;
        }

        @Override
        public void write(Object value, JsonOutput out) {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            if (!(node instanceof TextNode text)) {
                return Codec.wrongShape(Shape.TEXT, node, path, findings);
            }
            int found = names.indexOf(text.text());
            if (found >= 0) {
                return Optional.of(constants.get(found));
            }
            findings.add(path, node.offset(), () -> Messages.wrongName(text.text(), names));
            return Optional.empty();
        }
    }

    /** A type that has a form as text. */
    record OfTextForm(TextForm<?> form) implements Codec {
        @Override
        public void write(Object value, JsonOutput out) {
            form.write(value, out);
        }

        @Override
        public Optional<Object> read(Node node, Path path, Findings findings) {
            return node instanceof TextNode text
                    ? form.read(text.text(), path, node.offset(), findings)
                    : Codec.wrongShape(Shape.TEXT, node, path, findings);
        }
    }
}
