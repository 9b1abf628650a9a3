package no.livskraft.tck;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import no.livskraft.spi.indicator.DefinitionFile;

/**
 * Opens a provider's definition file as a host does. What the definitions say is read by the host alone, which knows the
 * form; here is checked whatever can be known without it.
 */
final class FileTrial {

    private static final Pattern KIND = Pattern.compile("\"kind\"\\s*:\\s*\"indicators\"");

    private final DefinitionFile file;

    FileTrial(DefinitionFile file) {
        this.file = file;
    }

    String name() {
        return "Definition file '" + file.name() + "'";
    }

    void check() {
        byte[] first = read();
        for (int again = 0; again < 2; again++) {
            byte[] repeated = read();
            if (!Arrays.equals(first, repeated)) {
                fail(Promise.FILE_SAME.broken(
                        name(), "it had " + first.length + " bytes, and others, " + repeated.length + ", later"));
            }
        }
        String text = text(first);
        if (text.startsWith("\uFEFF")) {
            fail(Promise.FILE_TEXT.broken(name(), "it begins with a byte order mark"));
        }
        if (!text.strip().startsWith("{") || !text.strip().endsWith("}")) {
            fail(Promise.FILE_TEXT.broken(name(), "it is not one object { }"));
        }
        if (!KIND.matcher(text).find()) {
            fail(Promise.FILE_TEXT.broken(name(), "it does not say \"kind\": \"indicators\""));
        }
    }

    private byte[] read() {
        try (InputStream in = file.content().open()) {
            if (in == null) {
                return fail(Promise.FILE_THERE.broken(name(), "there is no such resource"));
            }
            return in.readAllBytes();
        } catch (IOException | RuntimeException broken) {
            return fail(Promise.FILE_THERE.broken(name(), "it cannot be read: " + broken));
        }
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return fail(Promise.FILE_TEXT.broken(name(), "it is not UTF-8: " + e.getMessage()));
        }
    }
}
