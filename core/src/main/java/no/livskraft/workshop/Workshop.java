package no.livskraft.workshop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * A development workshop (<i>utviklingsverksted</i>), where elected representatives, leadership and professionals work
 * on a challenge of their own, or another gathering of a network. Immutable; may be incomplete, and then the rules say
 * what is missing.
 *
 * @param id its name in documents
 * @param network the network that holds it
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param form whether it is a development workshop or another gathering
 * @param title what it is called; blank while it has no title
 * @param date the first day; empty while it is not set
 * @param lastDate the last day, where it lasts for more than one; empty otherwise
 * @param place where it is held; blank while that is not known
 * @param host the municipality or county authority that hosts it; empty where the network itself does
 * @param themes codes of the themes that it is about; unmodifiable
 * @param challenges ids of the network's challenges that it works on; unmodifiable
 * @param agenda its programme in order; unmodifiable
 * @param materials what the participants work from, such as maps and indicator sheets; unmodifiable
 * @param attendance how many came from each municipality and county authority; unmodifiable
 * @param outside how many came from outside the town halls; unmodifiable
 * @param outputs what it led to, beside the goals and measures that name it; unmodifiable
 */
public record Workshop(
        Identifier id,
        Identifier network,
        boolean fictitious,
        Form form,
        String title,
        Optional<LocalDate> date,
        Optional<LocalDate> lastDate,
        String place,
        Optional<MemberOrganisation> host,
        List<Identifier> themes,
        List<Identifier> challenges,
        List<AgendaItem> agenda,
        List<Material> materials,
        List<Attendance> attendance,
        List<OutsideAttendance> outside,
        List<Output> outputs)
        implements NetworkPart {

    /** What a gathering is. */
    public enum Form {
        /** A development workshop, where participants work on challenges of their own. */
        DEVELOPMENT_WORKSHOP(LocalizedText.of("utviklingsverksted", "utviklingsverkstad", "development workshop")),
        /** Another gathering of the network. */
        GATHERING(LocalizedText.of("nettverkssamling", "nettverkssamling", "network gathering"));

        private final LocalizedText title;

        Form(LocalizedText title) {
            this.title = title;
        }

        /**
         * Its name for people.
         *
         * @return the name
         */
        public LocalizedText title() {
            return title;
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the attendance of an organisation or a party stands twice, two materials have
     *     the same id, or the last day is not after the first
     */
    public Workshop {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(lastDate, "lastDate");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(host, "host");
        themes = List.copyOf(themes);
        challenges = List.copyOf(challenges);
        agenda = List.copyOf(agenda);
        materials = List.copyOf(materials);
        attendance = List.copyOf(attendance);
        outside = List.copyOf(outside);
        outputs = List.copyOf(outputs);
        if (lastDate.isPresent() && !date.map(lastDate.get()::isAfter).orElse(false)) {
            throw new IllegalArgumentException(
                    "The last day of workshop " + id + " is " + lastDate.get() + ", which is not after the first: "
                            + date.map(LocalDate::toString).orElse("not set"));
        }
        checkDistinct(
                id,
                "attendance of ",
                attendance.stream().map(Attendance::organisation).toList());
        checkDistinct(
                id,
                "attendance of ",
                outside.stream().map(OutsideAttendance::party).toList());
        checkDistinct(id, "material ", materials.stream().map(Material::id).toList());
    }

    private static void checkDistinct(Identifier id, String what, List<?> counted) {
        for (Object each : counted) {
            if (Collections.frequency(counted, each) > 1) {
                throw new IllegalArgumentException("The " + what + each + " stands twice in workshop " + id);
            }
        }
    }

    /**
     * Begins a development workshop.
     *
     * @param id its name in documents
     * @param network the network that holds it
     * @return the builder
     */
    public static WorkshopBuilder builder(Identifier id, Identifier network) {
        return new WorkshopBuilder(id, network);
    }

    /**
     * A builder that has everything of this workshop already.
     *
     * @return the builder
     */
    public WorkshopBuilder toBuilder() {
        return new WorkshopBuilder(this);
    }

    @Override
    public String label() {
        return title;
    }

    /**
     * A material of the workshop.
     *
     * @param material its id
     * @return the material, or empty if the workshop has none of that id
     */
    public Optional<Material> material(Identifier material) {
        return materials.stream().filter(each -> each.id().equals(material)).findFirst();
    }

    /**
     * The indicators that the workshop looked at or chose.
     *
     * @return their ids, each once; unmodifiable
     */
    public List<String> indicators() {
        Stream<String> discussed = materials.stream()
                .filter(Material.IndicatorSheet.class::isInstance)
                .flatMap(material -> ((Material.IndicatorSheet) material).indicators().stream());
        Stream<String> chosen = outputs.stream()
                .filter(Output.ChosenIndicator.class::isInstance)
                .map(output -> ((Output.ChosenIndicator) output).indicator());
        return Stream.concat(discussed, chosen).distinct().toList();
    }

    /**
     * How many came of a zone, from all municipalities and county authorities.
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
