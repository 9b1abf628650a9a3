package no.livskraft;

import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.InMemoryStorageProvider;

/** A storage that needs a setting, counts, and fails when a test wants it to. */
class NeedyStorage implements StorageProvider {

    static final String ID = "county.needy";

    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    RuntimeException failure;
    RuntimeException failureAtClose;

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(ID, "1", SpiLevel.CURRENT, LocalizedText.same("Lager"))
                .withSettings(new PluginDescriptor.Setting("url", LocalizedText.same("Adresse"), true));
    }

    @Override
    public Storage open(PluginContext context) {
        if (failure != null) {
            throw failure;
        }
        Storage memory = new InMemoryStorageProvider().open(context);
        opened.incrementAndGet();
        return new Storage() {
            @Override
            public DocumentStore documents() {
                return memory.documents();
            }

            @Override
            public ObservationStore observations() {
                return memory.observations();
            }

            @Override
            public AttachmentStore attachments() {
                return memory.attachments();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
                if (failureAtClose != null) {
                    throw failureAtClose;
                }
            }
        };
    }
}
