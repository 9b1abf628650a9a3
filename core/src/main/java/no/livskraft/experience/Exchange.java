package no.livskraft.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * Experience that one member has given to others. Immutable.
 *
 * @param id its name in documents
 * @param network the network within which it happened
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param giver the member that gave
 * @param receivers the members that received; unmodifiable
 * @param subject what it was about, in plain words
 * @param date the day; empty while it is not known
 * @param example the good example that was handed on; empty if it was something else
 * @param takenUp what the receivers made of it; empty until there is something to tell
 */
public record Exchange(
        Identifier id,
        Identifier network,
        boolean fictitious,
        MemberOrganisation giver,
        List<MemberOrganisation> receivers,
        String subject,
        Optional<LocalDate> date,
        Optional<Identifier> example,
        Optional<String> takenUp)
        implements NetworkPart {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the giver is among the receivers
     */
    public Exchange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(takenUp, "takenUp");
        receivers = List.copyOf(receivers);
        if (receivers.contains(giver)) {
            throw new IllegalArgumentException(giver + " stands as both giver and receiver of exchange " + id);
        }
    }

    @Override
    public String label() {
        return subject;
    }
}
