package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.Facts;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.Participation;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;
import no.livskraft.workshop.Zone;

/** The workshops: who met, how the day went, what came of it. */
final class WorkshopsSection {

    private final Desk desk;
    private final Say say;

    WorkshopsSection(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** What a workshop was, where and when. */
    static String caption(Desk desk, Workshop workshop) {
        Say say = desk.say();
        String title = desk.marked(say.typed(workshop.title()), workshop.fictitious());
        String place = workshop.place().isBlank() ? "" : ", " + say.typed(workshop.place());
        return title + place + ", " + workshop.date().map(say::date).orElseGet(() -> say.text("date.none"));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(say.text(desk.dossier().workshops().isEmpty() ? "workshops.none" : "workshops.intro")));
        for (Workshop workshop : desk.dossier().workshops()) {
            blocks.add(new Section(
                    desk.places().fresh("verksted-" + workshop.id()),
                    desk.marked(say.typed(workshop.title()), workshop.fictitious()),
                    blocks(workshop)));
        }
        return new Section(Places.WORKSHOPS, say.text("workshops.heading"), blocks);
    }

    private List<Block> blocks(Workshop workshop) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(participation(workshop));
        List<Fact> facts = new ArrayList<>();
        workshop.host()
                .ifPresent(host -> facts.add(
                        Fact.of(say.text("workshop.host"), desk.members().name(host))));
        facts.add(Fact.of(say.text("workshop.outside"), outside(workshop)));
        WorkshopMaterials materials = new WorkshopMaterials(desk);
        facts.add(new Fact(
                say.text("workshop.output"),
                materials.outputs(workshop).orElseGet(() -> RichText.of(say.text("workshop.output.none")))));
        blocks.add(new Facts(facts));
        if (!workshop.agenda().isEmpty()) {
            blocks.add(agenda(workshop));
        }
        blocks.addAll(materials.blocks(workshop));
        return blocks;
    }

    private Participation participation(Workshop workshop) {
        List<Participation.Attendance> rows = new ArrayList<>();
        for (MemberOrganisation organisation : invited(workshop)) {
            List<Participation.Count> counts = workshop.attendance().stream()
                    .filter(each ->
                            desk.members().inBorders(each.organisation()).equals(organisation))
                    .findFirst()
                    .map(this::counts)
                    .orElseGet(this::unknown);
            rows.add(new Participation.Attendance(desk.members().name(organisation), counts, false));
        }
        List<Participation.Count> totals = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            totals.add(known(workshop.count(zone)));
        }
        if (!workshop.attendance().isEmpty()) {
            rows.add(new Participation.Attendance(say.text("total"), totals, true));
        }
        String place = workshop.place().isBlank() ? "" : say.typed(workshop.place()) + ", ";
        return new Participation(
                say.text(
                        "participation.caption",
                        "place",
                        place + workshop.date().map(say::date).orElseGet(() -> say.text("date.none"))),
                say.text("municipality"),
                Arrays.stream(Zone.values())
                        .map(zone -> Say.capital(say.in(zone.title())))
                        .toList(),
                rows,
                workshop.attendance().isEmpty() ? Optional.empty() : Optional.of(golden(workshop)));
    }

    /** The members, and whoever else came. */
    private Set<MemberOrganisation> invited(Workshop workshop) {
        Set<MemberOrganisation> all = new LinkedHashSet<>();
        desk.members().organisations().forEach(member -> all.add(desk.members().inBorders(member)));
        workshop.attendance().forEach(each -> all.add(desk.members().inBorders(each.organisation())));
        return all;
    }

    private List<Participation.Count> counts(Attendance attendance) {
        return Arrays.stream(Zone.values())
                .map(zone -> known(attendance.count(zone)))
                .toList();
    }

    private List<Participation.Count> unknown() {
        return Arrays.stream(Zone.values())
                .map(zone -> (Participation.Count) new Participation.Count.Unknown(say.text("attendance.unknown")))
                .toList();
    }

    private Participation.Count known(int count) {
        return new Participation.Count.Known(count, say.exact(count));
    }

    private Assessment golden(Workshop workshop) {
        Judgements judgements = new Judgements(say);
        if (workshop.isGolden()) {
            return judgements.golden();
        }
        return judgements.notGolden(Arrays.stream(Zone.values())
                .filter(zone -> !workshop.zonesPresent().contains(zone))
                .map(zone -> say.in(zone.title()))
                .toList());
    }

    private String outside(Workshop workshop) {
        List<String> parties = workshop.outside().stream()
                .filter(each -> each.count() > 0)
                .map(this::party)
                .toList();
        return parties.isEmpty() ? say.text("outside.none") : Say.sentence(Say.capital(say.list(parties)));
    }

    private String party(OutsideAttendance outside) {
        return say.count("outside." + outside.party().name(), outside.count());
    }

    private Table agenda(Workshop workshop) {
        List<Table.Row> rows = new ArrayList<>();
        for (AgendaItem item : workshop.agenda()) {
            rows.add(Table.Row.of(
                    say.typed(item.title()),
                    List.of(
                            Cell.text(say.text("phase." + item.phase().name())),
                            Cell.number(item.minutes(), say.exact(item.minutes())),
                            Cell.text(say.typed(item.responsible())))));
        }
        return new Table(
                say.text("agenda.caption"),
                List.of(
                        Table.Column.text(say.text("agenda.what")),
                        Table.Column.text(say.text("agenda.phase")),
                        Table.Column.number(say.text("agenda.minutes")),
                        Table.Column.text(say.text("agenda.responsible"))),
                rows);
    }
}
