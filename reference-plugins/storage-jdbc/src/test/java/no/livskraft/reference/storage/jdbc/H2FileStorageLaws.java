package no.livskraft.reference.storage.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.StorageLaws;

/** The laws on an H2 file. */
final class H2FileStorageLaws extends StorageLaws {

    @Override
    protected StorageProvider provider() {
        return new JdbcStorageProvider();
    }

    @Override
    protected Settings freshPlace() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "h2-laws");
            return Places.h2File(folder.resolve("livskraft"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
