package no.livskraft.tck;

import java.util.function.Supplier;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageProvider;

/** Contract and laws on whichever storage is tried. Only {@link WrongStoragesTest} runs these classes. */
final class Tried {

    static final ThreadLocal<Supplier<StorageProvider>> STORAGE = new ThreadLocal<>();

    private Tried() {}

    static class ByContractWithTheLargest extends StorageContract {

        private final StorageProvider provider = STORAGE.get().get();

        @Override
        protected StorageProvider provider() {
            return provider;
        }

        @Override
        protected Settings freshPlace() {
            return Settings.NONE;
        }
    }

    static final class ByContract extends ByContractWithTheLargest {

        @Override
        void theLargestAttachmentComesBack() {
            // no test here
        }
    }

    static final class ByLaws extends StorageLaws {

        private final StorageProvider provider = STORAGE.get().get();

        @Override
        protected StorageProvider provider() {
            return provider;
        }

        @Override
        protected Settings freshPlace() {
            return Settings.NONE;
        }
    }
}
