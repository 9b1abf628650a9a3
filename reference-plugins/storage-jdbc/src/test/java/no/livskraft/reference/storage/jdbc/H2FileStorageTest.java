package no.livskraft.reference.storage.jdbc;

import java.nio.file.Path;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.StorageContract;
import org.junit.jupiter.api.io.TempDir;

/** The contract on an H2 file with connections of our own. */
final class H2FileStorageTest extends StorageContract {

    @TempDir
    Path folder;

    @Override
    protected StorageProvider provider() {
        return new JdbcStorageProvider();
    }

    @Override
    protected Settings freshPlace() {
        return Places.h2File(folder.resolve("livskraft"));
    }
}
