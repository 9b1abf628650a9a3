package no.livskraft.tck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.data.Problem;
import no.livskraft.spi.storage.AttachmentContent;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.spi.storage.StoredAttachment;

/** Storages that each break one promise about attachments. */
final class WrongAttachments {

    private WrongAttachments() {}

    private static StorageException refusal(Attachment attachment) {
        return new StorageException(new Problem("STORAGE-WRONG", attachment.sha256(), LocalizedText.same("no")));
    }

    private static byte[] bytes(AttachmentContent content) {
        try {
            return content.toByteArray();
        } catch (IOException e) {
            throw new StorageException(
                    new Problem("STORAGE-WRONG", content.attachment().sha256(), LocalizedText.same("no")), e);
        }
    }

    static final class TakesBytesForText extends WrongStorage {
        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return super.read(attachment).map(content -> {
                byte[] bytes = bytes(content);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] &= 0x7f;
                }
                return AttachmentContent.of(attachment, () -> new ByteArrayInputStream(bytes));
            });
        }
    }

    static final class TakesAnEmptyAttachmentForNone extends WrongStorage {
        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            return super.find(attachment).filter(each -> attachment.length() > 0);
        }
    }

    static final class RefusesLargeOnes extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            if (content.attachment().length() > 16 * 1024 * 1024) {
                throw refusal(content.attachment());
            }
            super.save(content, at);
        }
    }

    static final class CutsMediaTypes extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            Attachment said = content.attachment();
            String type = said.mediaType().value();
            MediaType cut = MediaType.of(type.substring(0, Math.min(type.length(), 200)));
            super.save(AttachmentContent.of(new Attachment(said.sha256(), cut, said.length()), content::open), at);
        }
    }

    /** Knows attachments by their digest alone, so that the first media type is that of all. */
    static final class ForgetsMediaTypes extends WrongStorage {
        private Attachment known(Attachment attachment) {
            return super.savedBefore(Instant.MAX).stream()
                    .map(StoredAttachment::attachment)
                    .filter(each -> each.sha256().equals(attachment.sha256()))
                    .findFirst()
                    .orElse(attachment);
        }

        @Override
        public void save(AttachmentContent content, Instant at) {
            super.save(AttachmentContent.of(known(content.attachment()), content::open), at);
        }

        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            return super.find(known(attachment)).map(each -> new StoredAttachment(attachment, each.savedAt()));
        }
    }

    static final class CanBeReadOnce extends WrongStorage {
        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return super.read(attachment).map(content -> {
                InputStream one = new ByteArrayInputStream(bytes(content));
                return AttachmentContent.of(attachment, () -> one);
            });
        }
    }

    /** Lends a connection to every stream until it is closed, and has eight. */
    static final class KeepsConnectionsWhileReading extends WrongStorage {
        private final Semaphore connections = new Semaphore(8);

        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return super.read(attachment).map(content -> {
                byte[] bytes = bytes(content);
                return AttachmentContent.of(attachment, () -> {
                    if (!connections.tryAcquire()) {
                        throw refusal(attachment);
                    }
                    return new ByteArrayInputStream(bytes) {
                        @Override
                        public void close() {
                            connections.release();
                        }
                    };
                });
            });
        }
    }

    static final class KeepsTheLastMoment extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            find(content.attachment()).ifPresent(super::remove);
            super.save(content, at);
        }
    }

    static final class KeepsTheFirstMoment extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            super.save(
                    content,
                    find(content.attachment()).map(StoredAttachment::savedAt).orElse(at));
        }
    }

    static final class KeepsWholeSeconds extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            super.save(content, at.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    static final class RefusesTheSameAgain extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            if (find(content.attachment()).isPresent()) {
                throw refusal(content.attachment());
            }
            super.save(content, at);
        }
    }

    /** Keeps whatever came before the content broke off, and says that it is all. */
    static final class KeepsHalves extends WrongStorage {
        private final ConcurrentHashMap<Attachment, byte[]> halves = new ConcurrentHashMap<>();

        @Override
        public void save(AttachmentContent content, Instant at) {
            try {
                super.save(content, at);
            } catch (StorageException refused) {
                ByteArrayOutputStream half = new ByteArrayOutputStream();
                try (InputStream in = content.open()) {
                    in.transferTo(half);
                } catch (IOException | StorageException brokenOff) {
                    halves.put(content.attachment(), half.toByteArray());
                }
                throw refused;
            }
        }

        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return super.read(attachment)
                    .or(() -> Optional.ofNullable(halves.get(attachment))
                            .map(half -> AttachmentContent.of(attachment, () -> new ByteArrayInputStream(half))));
        }
    }

    /** Takes bytes for what they are said to be. */
    static final class BelievesWhatIsSaid extends WrongStorage {
        private final ConcurrentHashMap<Attachment, Instant> believed = new ConcurrentHashMap<>();

        @Override
        public void save(AttachmentContent content, Instant at) {
            try {
                super.save(content, at);
            } catch (StorageException refused) {
                believed.put(content.attachment(), at);
            }
        }

        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            return super.find(attachment)
                    .or(() -> Optional.ofNullable(believed.get(attachment))
                            .map(at -> new StoredAttachment(attachment, at)));
        }
    }

    static final class ReadsWhatIsThere extends WrongStorage {
        @Override
        public void save(AttachmentContent content, Instant at) {
            bytes(content);
            super.save(content, at);
        }
    }

    static final class TellsThoseOfTheMomentToo extends WrongStorage {
        @Override
        public List<StoredAttachment> savedBefore(Instant moment) {
            return super.savedBefore(moment.equals(Instant.MAX) ? moment : moment.plusNanos(1));
        }
    }

    static final class TellsThemInNoOrder extends WrongStorage {
        @Override
        public List<StoredAttachment> savedBefore(Instant moment) {
            List<StoredAttachment> told = new ArrayList<>(super.savedBefore(moment));
            Collections.reverse(told);
            return told;
        }
    }

    static final class RemovesWhatWasSavedAgain extends WrongStorage {
        @Override
        public boolean remove(StoredAttachment attachment) {
            return find(attachment.attachment()).map(super::remove).orElse(false);
        }
    }

    static final class RemovesNothing extends WrongStorage {
        @Override
        public boolean remove(StoredAttachment attachment) {
            return find(attachment.attachment()).equals(Optional.of(attachment));
        }
    }

    static final class RemovesTheBytesOfAllMediaTypes extends WrongStorage {
        @Override
        public boolean remove(StoredAttachment attachment) {
            boolean removed = super.remove(attachment);
            savedBefore(Instant.MAX).stream()
                    .filter(each -> removed
                            && each.attachment()
                                    .sha256()
                                    .equals(attachment.attachment().sha256()))
                    .forEach(super::remove);
            return removed;
        }
    }

    static final class SaysThatAllWasRemoved extends WrongStorage {
        @Override
        public boolean remove(StoredAttachment attachment) {
            super.remove(attachment);
            return true;
        }
    }

    static final class BreaksWhenRemoved extends WrongStorage {
        @Override
        public Optional<AttachmentContent> read(Attachment attachment) {
            return super.read(attachment).map(content -> {
                byte[] bytes = bytes(content);
                return AttachmentContent.of(attachment, () -> new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        if (find(attachment).isEmpty()) {
                            throw new IllegalStateException("no such row");
                        }
                        return super.read(into, offset, length);
                    }
                });
            });
        }
    }

    static final class FindsNothingWhenClosed extends WrongStorage {
        @Override
        public Optional<StoredAttachment> find(Attachment attachment) {
            try {
                return super.find(attachment);
            } catch (StorageException closed) {
                return Optional.empty();
            }
        }
    }

    /** Lets all savers look before any of them writes, and then has room for one. */
    static final class LooksAndWritesApart extends WrongStorage {
        private final CyclicBarrier allHaveLooked = new CyclicBarrier(AttachmentPromises.SAVERS);

        @Override
        public void save(AttachmentContent content, Instant at) {
            // only the test about several savers has contents of about this length
            boolean contested = content.attachment().length() / 1000 == 300;
            if (contested && find(content.attachment()).isEmpty() && await(allHaveLooked) > 0) {
                throw refusal(content.attachment());
            }
            super.save(content, at);
        }
    }

    /** Looks whether it was saved again, lets others save it, and removes it. */
    static final class LooksAndRemovesApart extends WrongStorage {
        private final CyclicBarrier turns = new CyclicBarrier(2);

        /** Only the test about saving and removing at the same moment has contents of these lengths. */
        private boolean isContested(Attachment attachment) {
            return attachment.length() >= 1000 && attachment.length() < 1020;
        }

        @Override
        public void save(AttachmentContent content, Instant at) {
            boolean again = isContested(content.attachment())
                    && find(content.attachment()).isPresent();
            if (again) {
                await(turns);
            }
            super.save(content, at);
            if (again) {
                await(turns);
            }
        }

        @Override
        public boolean remove(StoredAttachment attachment) {
            if (!isContested(attachment.attachment())) {
                return super.remove(attachment);
            }
            boolean same = find(attachment.attachment()).equals(Optional.of(attachment));
            await(turns);
            await(turns);
            find(attachment.attachment()).filter(any -> same).ifPresent(super::remove);
            return same;
        }
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
