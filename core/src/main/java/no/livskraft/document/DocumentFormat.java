package no.livskraft.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Codecs;
import no.livskraft.document.internal.DocumentCodec;
import no.livskraft.document.internal.Finding;
import no.livskraft.document.internal.Spot;
import no.livskraft.document.internal.Upgrade;
import no.livskraft.document.internal.WriteRefusedException;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.DocumentId;

/**
 * The JSON form of one kind of aggregate. Immutable, safe for use by several threads.
 *
 * @param <T> the aggregate
 */
public final class DocumentFormat<T> {

    private final String kind;
    private final Class<T> type;
    private final Function<T, Identifier> id;
    private final DocumentCodec codec;

    DocumentFormat(String kind, Class<T> type, Function<T, Identifier> id, List<Upgrade> upgrades, Codecs codecs) {
        this.kind = kind;
        this.type = type;
        this.id = id;
        this.codec = new DocumentCodec(kind, type, upgrades, codecs);
    }

    /**
     * The kind of document, as its {@code kind} says.
     *
     * @return lower-case letters and hyphens, such as {@code network}
     */
    public String kind() {
        return kind;
    }

    /**
     * The version of the form in which documents are written; older ones are read too.
     *
     * @return 1 or more
     */
    public int version() {
        return codec.version();
    }

    /**
     * The class of the aggregate.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The id of an aggregate, under which its document is kept.
     *
     * @param value the aggregate
     * @return its id
     */
    public Identifier idOf(T value) {
        return id.apply(value);
    }

    /**
     * The document of an aggregate, in its canonical form: equal aggregates give the same bytes.
     *
     * @param value the aggregate
     * @return JSON in UTF-8
     * @throws DocumentException if the aggregate goes beyond the limits of documents, or a text of it has half of a
     *     surrogate pair, so that it could not be read again
     */
    public byte[] write(T value) {
        try {
            return codec.write(value);
        } catch (WriteRefusedException e) {
            DocumentException refused = exception(kind + " " + idOf(value), List.of(e.finding()));
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * The aggregate of a document.
     *
     * @param content JSON in UTF-8, of this or an earlier version
     * @param name what to call the document in messages, such as a file's name; not blank
     * @return the aggregate
     * @throws DocumentException if anything is wrong with the document; with everything that is
     */
    public T read(byte[] content, String name) {
        return type.cast(outcome(content, name).value().orElseThrow());
    }

    /**
     * The aggregate of a document, and where its parts stand in it, for whoever has something to say about a part.
     *
     * @param content JSON in UTF-8, of this or an earlier version
     * @param name what to call the document in messages and places, such as a file's name; not blank
     * @return the aggregate and the places of its parts
     * @throws DocumentException if anything is wrong with the document; with everything that is
     */
    public Located<T> readLocated(byte[] content, String name) {
        DocumentCodec.Outcome outcome = outcome(content, name);
        T value = type.cast(outcome.value().orElseThrow());
        Spot root = outcome.spots().orElseThrow().get();
        return new Located<>(value, new DocumentPositions(kind, idOf(value), name, root));
    }

    private DocumentCodec.Outcome outcome(byte[] content, String name) {
        Objects.requireNonNull(content, "content");
        DocumentCodec.Outcome outcome = codec.read(content);
        if (!outcome.findings().isEmpty()) {
            throw exception(name, outcome.findings());
        }
        return outcome;
    }

    /**
     * The aggregate of a document in a storage, where it must be kept under the aggregate's own id.
     *
     * @param id what the document is kept under; messages name it
     * @param content JSON in UTF-8, of this or an earlier version
     * @return the aggregate
     * @throws DocumentException if anything is wrong with the document, or it has another id (code {@code DOC-ID})
     */
    public T readStored(DocumentId id, byte[] content) {
        T value = read(content, id.toString());
        Identifier written = idOf(value);
        if (!id.equals(new DocumentId(kind, written.value()))) {
            LocalizedText message = LocalizedText.of(
                    "Dokumentet ligger under «" + id + "», men sier at det er «" + written + "»; rett det ene",
                    "Dokumentet ligg under «" + id + "», men seier at det er «" + written + "»; rett det eine",
                    "The document is kept under '" + id + "' but says that it is '" + written
                            + "'; correct one of them");
            throw exception(id.toString(), List.of(new Finding("DOC-ID", "/id", 0, 0, message)));
        }
        return value;
    }

    /**
     * The form as a JSON Schema (draft 2020-12), for editors that help whoever writes a document by hand, and for systems
     * that have no Java. Every document that {@link #write} gives is valid by it. It cannot say everything: what concerns
     * several fields together, such as dates in their order, is for {@link #read} to find.
     *
     * @return the schema of the newest version, in JSON; its {@code $id} is {@code urn:livskraft:schema:kind:version}
     */
    public String schema() {
        String name = "schema/" + kind + ".schema.json";
        try (InputStream in = Objects.requireNonNull(DocumentFormat.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The library is damaged: " + name + " cannot be read", e);
        }
    }

    DocumentCodec codec() {
        return codec;
    }

    static DocumentException exception(String name, List<Finding> findings) {
        return new DocumentException(findings.stream()
                .map(finding -> DocumentProblem.of(name, finding))
                .toList());
    }

    /** The kind and version. */
    @Override
    public String toString() {
        return kind + " " + version();
    }
}
