package no.livskraft.reference.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredAttachment;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a program that is killed. */
final class CrashTest {

    @TempDir
    Path folder;

    @Test
    void everythingAcknowledgedSurvivesBeingKilled() throws Exception {
        Path file = folder.resolve("crash");
        Child child = Child.start(file);
        int last = -1;
        while (last < 40) {
            last = child.next();
        }
        last = child.kill(last);
        try (Storage storage = new JdbcStorageProvider().open(Places.context(Places.h2File(file)))) {
            for (int i = 0; i <= last; i++) {
                assertThat(storage.documents().find(new DocumentId("network", Child.name(i))))
                        .as("Document %s was acknowledged before the crash; the last was %s", i, last)
                        .map(StoredDocument::content)
                        .contains(Child.content(i));
            }
            assertThat(storage.observations()
                            .read(new ObservationQuery(Set.of("invented"), Instant.ofEpochSecond(last))))
                    .as("A vintage was acknowledged with each of %s documents", last + 1)
                    .hasSize(last + 1);
            for (int i = 0; i <= last; i++) {
                AttachmentContent saved = Child.attachment(i);
                assertThat(storage.attachments().find(saved.attachment()))
                        .as("Attachment %s was acknowledged before the crash; the last was %s", i, last)
                        .isPresent();
            }
            for (StoredAttachment each : storage.attachments().savedBefore(Instant.MAX)) {
                AttachmentContent content =
                        storage.attachments().read(each.attachment()).orElseThrow();
                assertThat(content.toByteArray())
                        .as("What is there is whole, acknowledged or not: %s", each)
                        .hasSize((int) each.attachment().length());
            }
            int next = storage.observations().vintages("invented").size();
            storage.observations().save(Child.batch(next));
        }
    }
}
