package no.livskraft.spi.storage;

import java.io.Serial;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import org.jspecify.annotations.Nullable;

/** A document was changed by somebody else since it was read. Read it again and repeat the change. */
public final class RevisionConflictException extends StorageException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DocumentId id;
    private final @Nullable Revision expected;
    private final @Nullable Revision actual;

    /**
     * A conflict.
     *
     * @param id the document
     * @param expected the revision that the change was made from; empty where the document should not exist
     * @param actual the revision that the storage holds; empty where the document does not exist
     */
    public RevisionConflictException(DocumentId id, Optional<Revision> expected, Optional<Revision> actual) {
        super(problem(id, expected, actual));
        this.id = id;
        this.expected = expected.orElse(null);
        this.actual = actual.orElse(null);
    }

    private static Problem problem(DocumentId id, Optional<Revision> expected, Optional<Revision> actual) {
        return new Problem(
                "STORAGE-CONFLICT",
                id.toString(),
                LocalizedText.of(
                        "Dokumentet er endret av andre: du endret revisjon " + name(expected, "(ingen)")
                                + ", men lageret har " + name(actual, "(ingen)")
                                + "; les det på nytt og gjenta endringen",
                        "Dokumentet er endra av andre: du endra revisjon " + name(expected, "(ingen)")
                                + ", men lageret har " + name(actual, "(ingen)")
                                + "; les det på nytt og gjenta endringa",
                        "The document was changed by somebody else: you changed revision " + name(expected, "(none)")
                                + ", but the storage holds " + name(actual, "(none)")
                                + "; read it again and repeat the change"));
    }

    private static String name(Optional<Revision> revision, String none) {
        return revision.map(Revision::token).orElse(none);
    }

    /**
     * The document in conflict.
     *
     * @return its id
     */
    public DocumentId id() {
        return id;
    }

    /**
     * The revision that the change was made from.
     *
     * @return the revision, or empty where the document should not exist
     */
    public Optional<Revision> expected() {
        return Optional.ofNullable(expected);
    }

    /**
     * The revision that the storage holds.
     *
     * @return the revision, or empty where the document does not exist
     */
    public Optional<Revision> actual() {
        return Optional.ofNullable(actual);
    }
}
