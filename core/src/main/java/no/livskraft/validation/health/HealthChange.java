package no.livskraft.validation.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.livskraft.validation.Finding;

/** What has changed in a network since a day. */
public sealed interface HealthChange {

    /**
     * The day that today is compared with.
     *
     * @return the day; the state is that at its end
     */
    LocalDate since();

    /**
     * The network was there on that day. Two findings are the same where they are of one case of a rule and about one
     * part: a member, theme or challenge is known by its number, code or id, wherever it stands in its list.
     *
     * @param since the day
     * @param added findings of today that were not there then, sorted; unmodifiable
     * @param gone findings of then that are not there today, sorted; unmodifiable
     * @param standing findings of today that were there then, sorted; unmodifiable
     * @param noLongerEvaluated rules that looked at something then and at nothing today, so that what they found then is
     *     gone without having been mended; in the order of their ids; unmodifiable
     */
    record Compared(
            LocalDate since,
            List<Finding> added,
            List<Finding> gone,
            List<Finding> standing,
            List<String> noLongerEvaluated)
            implements HealthChange {

        /** Sorts and copies the lists. */
        public Compared {
            Objects.requireNonNull(since, "since");
            added = added.stream().sorted().toList();
            gone = gone.stream().sorted().toList();
            standing = standing.stream().sorted().toList();
            noLongerEvaluated = List.copyOf(noLongerEvaluated);
        }
    }

    /**
     * The network was not there on that day; that is not the same as a network without faults.
     *
     * @param since the day
     */
    record NotThereYet(LocalDate since) implements HealthChange {

        /** Checks that there is a day. */
        public NotThereYet {
            Objects.requireNonNull(since, "since");
        }
    }
}
