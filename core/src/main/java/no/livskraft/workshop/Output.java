package no.livskraft.workshop;

import java.util.Objects;
import java.util.Optional;
import no.livskraft.decision.ArchiveCase;

/** What a workshop led to, beside the goals and measures that name it as their origin. */
public sealed interface Output {

    /**
     * An indicator that the participants chose to follow.
     *
     * @param indicator the indicator's id
     * @param reason why, in plain words; blank if they did not say
     */
    record ChosenIndicator(String indicator, String reason) implements Output {

        /** Checks that nothing is missing. */
        public ChosenIndicator {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A case that was to be laid before a political body.
     *
     * @param title what it is about
     * @param archiveCase the case in the archive; empty while it has no number there
     */
    record FollowUpCase(String title, Optional<ArchiveCase> archiveCase) implements Output {

        /** Checks that nothing is missing. */
        public FollowUpCase {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(archiveCase, "archiveCase");
        }
    }

    /**
     * Something that the participants agreed on.
     *
     * @param text what, in plain words
     * @param responsible the role that sees to it; empty while nobody does
     */
    record Agreement(String text, Optional<String> responsible) implements Output {

        /** Checks that nothing is missing. */
        public Agreement {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(responsible, "responsible");
        }
    }
}
