package no.livskraft.tck;

import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;

/** The test double keeps the promises that it is used to stand for. */
final class InMemoryStorageTest extends StorageContract {

    private final StorageProvider provider = new InMemoryStorageProvider();

    @Override
    protected StorageProvider provider() {
        return provider;
    }

    @Override
    protected Settings freshPlace() {
        return Settings.NONE;
    }
}
