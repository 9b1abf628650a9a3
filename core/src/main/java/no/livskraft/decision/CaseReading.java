package no.livskraft.decision;

import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Problem;

/** What a text was read as by {@link CaseNumbers}. */
public sealed interface CaseReading {

    /**
     * The number of a committee case, beyond doubt.
     *
     * @param value the number
     */
    record Committee(CommitteeCase value) implements CaseReading {

        /** Checks that there is a number. */
        public Committee {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<CaseNumber> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    /**
     * The number of an archive case, beyond doubt.
     *
     * @param value the number
     */
    record Archive(ArchiveCase value) implements CaseReading {

        /** Checks that there is a number. */
        public Archive {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Optional<CaseNumber> number() {
            return Optional.of(value);
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    /**
     * Nobody said which kind of number it is, and it can be either.
     *
     * @param committee the number read as that of a committee case
     * @param archive the number read as that of an archive case
     * @param reason both readings, and what to do
     */
    record Ambiguous(CommitteeCase committee, ArchiveCase archive, Problem reason) implements CaseReading {

        /** Checks that nothing is missing. */
        public Ambiguous {
            Objects.requireNonNull(committee, "committee");
            Objects.requireNonNull(archive, "archive");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<CaseNumber> number() {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.of(reason);
        }
    }

    /**
     * The number can be read, but only as the kind that it was not said to be.
     *
     * @param stated the kind that it was said to be
     * @param found the number, of the other kind
     * @param reason what speaks against the stated kind, and what to do
     */
    record Contradictory(CaseKind stated, CaseNumber found, Problem reason) implements CaseReading {

        /** Checks that nothing is missing. */
        public Contradictory {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<CaseNumber> number() {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.of(reason);
        }
    }

    /**
     * No case number of any kind.
     *
     * @param text what was to be read, without the spaces around it
     * @param reason why it cannot be read, and what to do
     */
    record Unreadable(String text, Problem reason) implements CaseReading {

        /** Checks that nothing is missing. */
        public Unreadable {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<CaseNumber> number() {
            return Optional.empty();
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.of(reason);
        }
    }

    /**
     * The number, where there is one beyond doubt.
     *
     * @return the number; empty where there is a problem
     */
    Optional<CaseNumber> number();

    /**
     * What stands in the way of reading the number.
     *
     * @return the problem; empty where there is a number
     */
    Optional<Problem> problem();
}
