package no.livskraft.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.livskraft.data.Attachment;
import no.livskraft.document.internal.Codecs;
import no.livskraft.programme.Identifier;

/** Documents of kinds that the library does not have, to try what holds for every kind. */
public final class InventedFormats {

    private InventedFormats() {}

    public static <T> DocumentFormat<T> of(String kind, Class<T> type, Function<T, Identifier> id) {
        return new DocumentFormat<>(kind, type, id, List.of(), new Codecs(List.of(), Map.of()));
    }

    /** A record that other packages cannot see. */
    public static Record hidden(Attachment attachment) {
        return new Hidden(attachment);
    }

    private record Hidden(Attachment attachment) {}
}
