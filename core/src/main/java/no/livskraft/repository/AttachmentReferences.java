package no.livskraft.repository;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.Attachment;

/** What documents refer to, found by walking through their records, so that no later component is forgotten. */
final class AttachmentReferences {

    private static final Pattern DIGEST = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final Set<Attachment> attachments = new HashSet<>();
    private final Set<String> digests = new HashSet<>();

    /** Shows each attachment that a value holds. */
    static void forEach(Object value, Consumer<Attachment> look) {
        if (value instanceof Attachment attachment) {
            look.accept(attachment);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> forEach(each, look));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> forEach(each, look));
        } else if (value instanceof Map<?, ?> map) {
            forEach(map.keySet(), look);
            forEach(map.values(), look);
        } else if (value instanceof Record each) {
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                forEach(read(each, component), look);
            }
        }
    }

    private static Object read(Record owner, RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            // a record need not be public to be part of a document
            accessor.trySetAccessible();
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of a document", e);
        }
    }

    void addAllIn(Object value) {
        forEach(value, attachments::add);
    }

    /** Adds whatever could be a digest in a document that cannot be read. */
    void addDigestsIn(byte[] unreadable) {
        Matcher matcher = DIGEST.matcher(new String(unreadable, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            digests.add(matcher.group());
        }
    }

    boolean has(Attachment attachment) {
        return attachments.contains(attachment) || digests.contains(attachment.sha256());
    }
}
