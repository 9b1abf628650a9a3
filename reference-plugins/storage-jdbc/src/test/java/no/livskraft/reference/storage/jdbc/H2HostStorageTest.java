package no.livskraft.reference.storage.jdbc;

import java.nio.file.Path;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.StorageContract;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract on an H2 file whose connections are a host's. */
final class H2HostStorageTest extends StorageContract {

    @TempDir
    Path folder;

    private @Nullable JdbcConnectionPool pool;

    @Override
    protected StorageProvider provider() {
        return new JdbcStorageProvider(pool);
    }

    @Override
    protected Settings freshPlace() {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("host"), "sa", "secret");
        return Settings.NONE;
    }

    @AfterEach
    void closeThePool() {
        pool.dispose();
    }
}
