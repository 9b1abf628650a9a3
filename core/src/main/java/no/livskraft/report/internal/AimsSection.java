package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.dossier.AimActivities;
import no.livskraft.dossier.AimActivity;
import no.livskraft.programme.Aim;
import no.livskraft.programme.AimOfProgramme;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.Cell;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.Section;
import no.livskraft.spi.report.Table;

/** Who has done what for each of the five aims. */
final class AimsSection {

    private final Desk desk;
    private final Say say;

    AimsSection(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Section section() {
        AimActivities all = AimActivities.of(desk.dossier());
        List<Table.Row> rows = new ArrayList<>();
        for (Aim aim : Aim.values()) {
            List<AimActivity> done =
                    new ArrayList<>(all.on(desk.settings().today()).of(aim));
            done.addAll(all.undated().of(aim));
            if (done.isEmpty()) {
                rows.add(Table.Row.of(
                        title(aim),
                        List.of(
                                Cell.text(say.text("aims.nothing")),
                                Cell.absent(say.text("aims.nobody")),
                                Cell.absent(say.text("date.none")))));
            }
            for (int i = 0; i < done.size(); i++) {
                rows.add(row(title(aim), done.get(i)));
            }
        }
        List<Block> blocks = List.of(
                Paragraph.of(say.text("aims.intro")),
                new Table(
                        say.text("aims.caption"),
                        List.of(
                                Table.Column.text(say.text("aims.aim")),
                                Table.Column.text(say.text("aims.what")),
                                Table.Column.text(say.text("aims.who")),
                                Table.Column.text(say.text("aims.when"))),
                        rows));
        return new Section(Places.AIMS, say.text("aims.heading"), blocks);
    }

    private String title(Aim aim) {
        return Say.capital(desk.dossier().programme().aims().stream()
                .filter(each -> each.aim() == aim)
                .map(AimOfProgramme::text)
                .findFirst()
                .map(say::in)
                .orElseGet(() -> say.in(aim.title())));
    }

    private Table.Row row(String aim, AimActivity activity) {
        String what = Say.capital(say.in(activity.kind().title())) + ": " + say.typed(activity.label());
        return Table.Row.of(
                aim,
                List.of(
                        Cell.text(desk.marked(what, activity.fictitious())),
                        Cell.text(activity.organisation()
                                .map(desk.members()::name)
                                .orElseGet(() -> say.text("aims.network"))),
                        activity.date()
                                .map(day -> Cell.text(say.date(day)))
                                .orElseGet(() -> Cell.absent(say.text("date.none")))));
    }
}
