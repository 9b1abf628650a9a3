package no.livskraft.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Aim;

/**
 * Who has done what for each of the five aims, in one network or in all networks of a programme. Immutable. The order in
 * which facts were entered does not matter.
 */
public final class AimActivities {

    private final List<AimActivity> all;

    private AimActivities(Stream<AimActivity> activities) {
        this.all = activities.sorted().distinct().toList();
    }

    /**
     * What has been done in a network.
     *
     * @param dossier the network with all that belongs to it
     * @return the activities
     */
    public static AimActivities of(NetworkDossier dossier) {
        return of(List.of(dossier));
    }

    /**
     * What has been done in several networks, such as all of a programme.
     *
     * @param dossiers the networks
     * @return the activities
     */
    public static AimActivities of(Collection<NetworkDossier> dossiers) {
        return new AimActivities(dossiers.stream().flatMap(AimActivityReader::read));
    }

    /**
     * What had been done on a day. An activity without a date is left out: nobody can say whether it had been done; see
     * {@link #undated()}.
     *
     * @param date the day
     * @return the activities of that day and before
     */
    public AimActivities on(LocalDate date) {
        return new AimActivities(all.stream()
                .filter(each -> each.date().map(day -> !day.isAfter(date)).orElse(false)));
    }

    /**
     * The activities of which nobody has said when they were done.
     *
     * @return those without a date
     */
    public AimActivities undated() {
        return new AimActivities(all.stream().filter(each -> each.date().isEmpty()));
    }

    /**
     * What one member has done.
     *
     * @param organisation the municipality or county authority
     * @return its activities, without those of the network as a whole
     */
    public AimActivities by(MemberOrganisation organisation) {
        return new AimActivities(all.stream().filter(each -> each.organisation().equals(Optional.of(organisation))));
    }

    /**
     * What has been done for an aim.
     *
     * @param aim the aim
     * @return the activities, the first one first, undated ones last; unmodifiable
     */
    public List<AimActivity> of(Aim aim) {
        return all.stream().filter(each -> each.aim() == aim).toList();
    }

    /**
     * All activities by aim.
     *
     * @return every aim in its order, also one that nothing has been done for; unmodifiable
     */
    public Map<Aim, List<AimActivity>> byAim() {
        Map<Aim, List<AimActivity>> aims = new EnumMap<>(Aim.class);
        Arrays.stream(Aim.values()).forEach(aim -> aims.put(aim, of(aim)));
        return Collections.unmodifiableMap(aims);
    }

    /**
     * The aims that nothing has been done for.
     *
     * @return the aims in their order; unmodifiable
     */
    public Set<Aim> missing() {
        return Arrays.stream(Aim.values())
                .filter(aim -> of(aim).isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Aim.class)), Collections::unmodifiableSet));
    }

    /**
     * Every activity.
     *
     * @return the activities in their order; unmodifiable
     */
    public List<AimActivity> all() {
        return all;
    }

    /** The number of activities of each aim. */
    @Override
    public String toString() {
        return byAim().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .collect(Collectors.joining(", "));
    }
}
