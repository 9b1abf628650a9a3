package no.livskraft.tck;

import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;

/** The laws on the storage that is right. */
final class InMemoryStorageLaws extends StorageLaws {

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
