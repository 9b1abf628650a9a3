package no.livskraft.workshop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/**
 * A development workshop (<i>utviklingsverksted</i>), where elected representatives, leadership and professionals work
 * on a challenge of their own. Immutable; may be incomplete, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param network the network that holds it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what it is called; blank while it has no title
 * @param date the day; empty while it is not set
 * @param place where it is held; blank while that is not known
 * @param host the municipality that hosts it; empty if none does
 * @param themes codes of the themes that it is about; unmodifiable
 * @param challenges ids of the network's challenges that it works on; unmodifiable
 * @param agenda its programme in order; unmodifiable
 * @param attendance how many came from each municipality; unmodifiable
 * @param outside how many came from outside the town halls; unmodifiable
 */
public record Workshop(
        Identifier id,
        Identifier network,
        boolean fictitious,
        String title,
        Optional<LocalDate> date,
        String place,
        Optional<MunicipalityNumber> host,
        List<Identifier> themes,
        List<Identifier> challenges,
        List<AgendaItem> agenda,
        List<Attendance> attendance,
        List<OutsideAttendance> outside) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the attendance of a municipality or a party stands twice
     */
    public Workshop {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(host, "host");
        themes = List.copyOf(themes);
        challenges = List.copyOf(challenges);
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        outside = List.copyOf(outside);
        checkDistinct(id, attendance.stream().map(Attendance::municipality).toList());
        checkDistinct(id, outside.stream().map(OutsideAttendance::party).toList());
    }

    private static void checkDistinct(Identifier id, List<?> counted) {
        for (Object each : counted) {
            if (Collections.frequency(counted, each) > 1) {
                throw new IllegalArgumentException("The attendance of " + each + " stands twice in workshop " + id);
            }
        }
    }

    /**
     * How many came of a zone, from all municipalities.
     *
     * @param zone the zone
     * @return the count
     */
    public int count(Zone zone) {
        return attendance.stream().mapToInt(each -> each.count(zone)).sum();
    }

    /**
     * The zones of which at least one person came.
     *
     * @return the zones in their order; unmodifiable
     */
    public Set<Zone> zonesPresent() {
        EnumSet<Zone> present = EnumSet.noneOf(Zone.class);
        for (Zone zone : Zone.values()) {
            if (count(zone) > 0) {
                present.add(zone);
            }
        }
        return Collections.unmodifiableSet(present);
    }

    /**
     * Whether all three zones met.
     *
     * @return true if at least one person of each came
     */
    public boolean isGolden() {
        return zonesPresent().size() == Zone.values().length;
    }
}
