package no.livskraft.document.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

/**
 * Writes the canonical form: two spaces a level, each member and item on a line of its own, nothing escaped that need
 * not be, a newline at the end. Used by the one thread that writes the document.
 */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final StringWriter written = new StringWriter();
    private final JsonGenerator generator = FACTORY.createGenerator(
            new ObjectWriteContext.Base() {
                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return layout();
                }
            },
            written);
    private int depth;
    private int tokens;

    private static PrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    void startObject() {
        generator.writeStartObject();
        enter();
    }

    void endObject() {
        generator.writeEndObject();
        leave();
    }

    void startList() {
        generator.writeStartArray();
        enter();
    }

    void endList() {
        generator.writeEndArray();
        leave();
    }

    void field(String name) {
        generator.writeName(name);
        count();
        check(name, DocumentLimits.NAME_LENGTH);
    }

    void text(String value) {
        check(value, DocumentLimits.TEXT_LENGTH);
        generator.writeString(value);
        count();
    }

    void truth(boolean value) {
        generator.writeBoolean(value);
        count();
    }

    void wholeNumber(long value) {
        generator.writeNumber(value);
        count();
    }

    /** The fewest digits that are read back as the same number, the same on every version of Java. */
    void number(double value) {
        if (!Double.isFinite(value)) {
            throw refused(Messages.notANumber(Double.toString(value)));
        }
        generator.writeNumber(digits(value));
        count();
    }

    private static String digits(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-6 && size < 1e16 ? shortest.toPlainString() : shortest.toString();
    }

    byte[] toBytes() {
        generator.close();
        byte[] bytes = (written + "\n").getBytes(StandardCharsets.UTF_8);
        if (bytes.length > DocumentLimits.BYTES) {
            throw new WriteRefusedException("", Messages.tooManyBytes());
        }
        return bytes;
    }

    private void enter() {
        count();
        depth++;
        if (depth > DocumentLimits.DEPTH) {
            throw refused(Messages.beyondLimits());
        }
    }

    private void leave() {
        count();
        depth--;
    }

    private void count() {
        tokens++;
        if (tokens > DocumentLimits.TOKENS) {
            throw refused(Messages.beyondLimits());
        }
    }

    private void check(String value, int longest) {
        if (value.length() > longest) {
            throw refused(Messages.beyondLimits());
        }
        if (Surrogates.isBroken(value)) {
            throw refused(Messages.loneSurrogate());
        }
    }

    WriteRefusedException refused(Message message) {
        return new WriteRefusedException(
                generator.streamWriteContext().pathAsPointer().toString(), message);
    }
}
