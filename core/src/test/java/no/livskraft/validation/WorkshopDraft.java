package no.livskraft.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/** A gathering as fields that a test changes. */
final class WorkshopDraft {
    private final Workshop from;
    Identifier id;
    Optional<LocalDate> date;
    List<Identifier> worksOn;
    List<AgendaItem> agenda;
    List<Attendance> attendance;
    List<OutsideAttendance> outside;

    WorkshopDraft(Workshop from) {
        this.from = from;
        id = from.id();
        date = from.date();
        worksOn = new ArrayList<>(from.challenges());
        agenda = new ArrayList<>(from.agenda());
        attendance = new ArrayList<>(from.attendance());
        outside = new ArrayList<>(from.outside());
    }

    Workshop build() {
        return new Workshop(
                id,
                from.network(),
                true,
                from.form(),
                from.title(),
                date,
                from.lastDate(),
                from.place(),
                from.host(),
                from.themes(),
                worksOn,
                agenda,
                from.materials(),
                attendance,
                outside,
                from.outputs());
    }
}
