package no.livskraft.spi.storage;

import java.io.Serial;
import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;

/** A storage could not be opened, read or written. */
public class StorageException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A failure that the storage found itself.
     *
     * @param problem what is wrong and what to do
     */
    public StorageException(Problem problem) {
        super(List.of(problem));
    }

    /**
     * A failure that something beneath the storage reported.
     *
     * @param problem what is wrong and what to do
     * @param cause what was reported
     */
    public StorageException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
