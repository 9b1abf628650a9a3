package no.livskraft.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** Collects the parts of a {@link Workshop}. Not safe for use by several threads. */
public final class WorkshopBuilder {

    private final Identifier id;
    private final Identifier network;
    private boolean fictitious;
    private Workshop.Form form = Workshop.Form.DEVELOPMENT_WORKSHOP;
    private String title = "";
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> lastDate = Optional.empty();
    private String place = "";
    private Optional<MemberOrganisation> host = Optional.empty();
    private final List<Identifier> themes = new ArrayList<>();
    private final List<Identifier> challenges = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<OutsideAttendance> outside = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();

    WorkshopBuilder(Identifier id, Identifier network) {
        this.id = id;
        this.network = network;
    }

    WorkshopBuilder(Workshop workshop) {
        this(workshop.id(), workshop.network());
        fictitious = workshop.fictitious();
        form = workshop.form();
        title = workshop.title();
        date = workshop.date();
        lastDate = workshop.lastDate();
        place = workshop.place();
        host = workshop.host();
        themes.addAll(workshop.themes());
        challenges.addAll(workshop.challenges());
        agenda.addAll(workshop.agenda());
        materials.addAll(workshop.materials());
        attendance.addAll(workshop.attendance());
        outside.addAll(workshop.outside());
        outputs.addAll(workshop.outputs());
    }

    /**
     * Marks it as fictitious: invented, so that everything that shows it says so.
     *
     * @return this builder
     */
    public WorkshopBuilder fictitious() {
        fictitious = true;
        return this;
    }

    /**
     * Sets whether it is a development workshop or another gathering.
     *
     * @param value whether it is a development workshop or another gathering
     * @return this builder
     */
    public WorkshopBuilder form(Workshop.Form value) {
        form = value;
        return this;
    }

    /**
     * Sets what it is called.
     *
     * @param value what it is called
     * @return this builder
     */
    public WorkshopBuilder title(String value) {
        title = value;
        return this;
    }

    /**
     * Sets the first day.
     *
     * @param value the first day
     * @return this builder
     */
    public WorkshopBuilder date(LocalDate value) {
        date = Optional.of(value);
        return this;
    }

    /**
     * Sets the last day, where it lasts for more than one.
     *
     * @param value the last day, where it lasts for more than one
     * @return this builder
     */
    public WorkshopBuilder lastDate(LocalDate value) {
        lastDate = Optional.of(value);
        return this;
    }

    /**
     * Sets where it is held.
     *
     * @param value where it is held
     * @return this builder
     */
    public WorkshopBuilder place(String value) {
        place = value;
        return this;
    }

    /**
     * Sets the municipality or county authority that hosts it.
     *
     * @param value the municipality or county authority that hosts it
     * @return this builder
     */
    public WorkshopBuilder host(MemberOrganisation value) {
        host = Optional.of(value);
        return this;
    }

    /**
     * Sets codes of the themes that it is about, in place of those there were.
     *
     * @param values codes of the themes that it is about
     * @return this builder
     */
    public WorkshopBuilder themes(List<Identifier> values) {
        themes.clear();
        themes.addAll(values);
        return this;
    }

    /**
     * Sets ids of the network's challenges that it works on, in place of those there were.
     *
     * @param values ids of the network's challenges that it works on
     * @return this builder
     */
    public WorkshopBuilder challenges(List<Identifier> values) {
        challenges.clear();
        challenges.addAll(values);
        return this;
    }

    /**
     * Adds one to its programme in order.
     *
     * @param value one more
     * @return this builder
     */
    public WorkshopBuilder agendaItem(AgendaItem value) {
        agenda.add(value);
        return this;
    }

    /**
     * Sets its programme in order, in place of those there were.
     *
     * @param values its programme in order
     * @return this builder
     */
    public WorkshopBuilder agenda(List<AgendaItem> values) {
        agenda.clear();
        agenda.addAll(values);
        return this;
    }

    /**
     * Adds one to what the participants work from, such as maps and indicator sheets.
     *
     * @param value one more
     * @return this builder
     */
    public WorkshopBuilder material(Material value) {
        materials.add(value);
        return this;
    }

    /**
     * Sets what the participants work from, such as maps and indicator sheets, in place of those there were.
     *
     * @param values what the participants work from, such as maps and indicator sheets
     * @return this builder
     */
    public WorkshopBuilder materials(List<Material> values) {
        materials.clear();
        materials.addAll(values);
        return this;
    }

    /**
     * Adds one to how many came from each municipality and county authority.
     *
     * @param value one more
     * @return this builder
     */
    public WorkshopBuilder attended(Attendance value) {
        attendance.add(value);
        return this;
    }

    /**
     * Sets how many came from each municipality and county authority, in place of those there were.
     *
     * @param values how many came from each municipality and county authority
     * @return this builder
     */
    public WorkshopBuilder attendance(List<Attendance> values) {
        attendance.clear();
        attendance.addAll(values);
        return this;
    }

    /**
     * Adds one to how many came from outside the town halls.
     *
     * @param value one more
     * @return this builder
     */
    public WorkshopBuilder attendedFromOutside(OutsideAttendance value) {
        outside.add(value);
        return this;
    }

    /**
     * Sets how many came from outside the town halls, in place of those there were.
     *
     * @param values how many came from outside the town halls
     * @return this builder
     */
    public WorkshopBuilder outside(List<OutsideAttendance> values) {
        outside.clear();
        outside.addAll(values);
        return this;
    }

    /**
     * Adds one to what it led to, beside the goals and measures that name it.
     *
     * @param value one more
     * @return this builder
     */
    public WorkshopBuilder output(Output value) {
        outputs.add(value);
        return this;
    }

    /**
     * Sets what it led to, beside the goals and measures that name it, in place of those there were.
     *
     * @param values what it led to, beside the goals and measures that name it
     * @return this builder
     */
    public WorkshopBuilder outputs(List<Output> values) {
        outputs.clear();
        outputs.addAll(values);
        return this;
    }

    /**
     * The workshop with what has been set; further changes to the builder do not reach it.
     *
     * @return the workshop
     */
    public Workshop build() {
        return new Workshop(
                id,
                network,
                fictitious,
                form,
                title,
                date,
                lastDate,
                place,
                host,
                themes,
                challenges,
                agenda,
                materials,
                attendance,
                outside,
                outputs);
    }
}
