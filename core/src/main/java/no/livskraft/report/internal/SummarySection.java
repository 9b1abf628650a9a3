package no.livskraft.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.followup.Measure;
import no.livskraft.programme.Theme;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.RichText;
import no.livskraft.spi.report.Section;

/**
 * What a reader with half a minute must see, in three to six sentences: what moves the right way, what the wrong way,
 * what cannot be said, how the goals stand, what was decided, and what falls due next. Each leads to its evidence.
 */
final class SummarySection {

    private final Desk desk;
    private final Say say;
    private final ThemesSection themes;
    private final Judgements judgements;

    SummarySection(Desk desk, ThemesSection themes) {
        this.desk = desk;
        this.say = desk.say();
        this.themes = themes;
        this.judgements = new Judgements(say);
    }

    Section section() {
        List<RichText> sentences = new ArrayList<>();
        sentences.add(moved(Movement.Judgement.RIGHT, "summary.right"));
        sentences.add(moved(Movement.Judgement.WRONG, "summary.wrong"));
        unsaid().ifPresent(sentences::add);
        goals().ifPresent(sentences::add);
        sentences.add(decided());
        due().ifPresent(sentences::add);
        return new Section(Places.SUMMARY, say.text("summary.heading"), List.of(BulletList.of(sentences)));
    }

    private List<NetworkRow> judged(Movement.Judgement judgement) {
        return themes.rows().values().stream()
                .filter(row -> row.movement().judgement() == judgement)
                .sorted(ThemesSection.DECIDED_FIRST)
                .toList();
    }

    private RichText moved(Movement.Judgement judgement, String key) {
        List<NetworkRow> rows = judged(judgement);
        if (rows.isEmpty()) {
            return RichText.link(say.text(key + ".none"), LinkTarget.here(Places.THEMES));
        }
        Assessment mark = judgements.movement(judgement);
        if (rows.size() == 1) {
            NetworkRow row = rows.get(0);
            String sentence = row.finding().sentence(say.text("where.network"));
            return marked(mark, RichText.link(Say.sentence(sentence), LinkTarget.here(row.anchor())));
        }
        return marked(mark, say.richCount(key, rows.size(), "rows", listed(rows)));
    }

    private RichText listed(List<NetworkRow> rows) {
        List<Inline> links = rows.stream()
                .map(row -> (Inline) new Inline.Link(
                        say.text(
                                "summary.row",
                                "title",
                                say.small(say.in(row.definition().title())),
                                "brief",
                                row.finding().brief()),
                        LinkTarget.here(row.anchor())))
                .toList();
        return say.richList(links);
    }

    private static RichText marked(Assessment mark, RichText sentence) {
        RichText text = RichText.of(mark, new Inline.Text(" – "));
        for (Inline piece : sentence.pieces()) {
            text = text.then(piece);
        }
        return text;
    }

    /** Themes without a figure first, since nobody sees what is not there; then indicators without a development. */
    private Optional<RichText> unsaid() {
        List<Theme> bare = themes.withoutIndicator();
        List<NetworkRow> rows = judged(Movement.Judgement.CANNOT_SAY);
        if (bare.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> links = new ArrayList<>();
        bare.forEach(theme -> links.add(new Inline.Link(
                say.text("summary.theme", "theme", say.in(theme.title())),
                LinkTarget.here(themes.place(theme.code())))));
        rows.forEach(row -> links.add(new Inline.Link(
                say.text(
                        "summary.unsaid.row",
                        "title",
                        say.small(say.in(row.definition().title())),
                        "reason",
                        say.text("summary.reason." + row.movement().kind().name())),
                LinkTarget.here(row.anchor()))));
        return Optional.of(marked(judgements.cannotSay(), say.rich("summary.unsaid", "list", say.richList(links))));
    }

    /** How the members' goals stand: the one that is worst off by name, the others as a count. */
    private Optional<RichText> goals() {
        List<MemberTarget> targets = themes.targets();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> pieces = new ArrayList<>();
        for (MemberTarget target : targets.subList(0, Math.min(2, targets.size()))) {
            TargetRow row = new TargetRow(desk, target);
            if (!pieces.isEmpty()) {
                pieces.add(new Inline.Text(" "));
            }
            pieces.add(new Inline.Link(Say.sentence(row.finding()), LinkTarget.here(target.place())));
        }
        RichText text = new RichText(pieces);
        int more = targets.size() - 2;
        if (more > 0) {
            text = text.then(" ")
                    .then(new Inline.Link(
                            Say.capital(say.count("summary.goals.more", more)), LinkTarget.here(Places.CHAINS)));
        }
        return Optional.of(text);
    }

    private RichText decided() {
        List<Resolution> adopted = desk.dossier().resolutions().stream()
                .filter(Resolution::isAdopted)
                .toList();
        int municipalities =
                (int) adopted.stream().map(Resolution::organisation).distinct().count();
        if (adopted.isEmpty()) {
            return RichText.link(say.text("summary.decided.none"), LinkTarget.here(Places.CHAINS));
        }
        Optional<LocalDate> last = adopted.stream()
                .map(Resolution::decisiveTreatment)
                .flatMap(Optional::stream)
                .map(Treatment::date)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        RichText link = RichText.link(
                Say.capital(last.map(day -> say.count("summary.decided.on", municipalities, "date", say.date(day)))
                        .orElseGet(() -> say.count("summary.decided", municipalities))),
                LinkTarget.here(Places.RESOLUTIONS));
        int measures = desk.dossier().measures().size();
        if (measures == 0) {
            return link.then(" ").then(say.text("summary.measures.none"));
        }
        return link.then(" ")
                .then(new Inline.Link(
                        Say.capital(say.count("summary.measures", measures)), LinkTarget.here(Places.MEASURES)));
    }

    /** What is late, and the nearest deadline from today on. */
    private Optional<RichText> due() {
        Deeds deeds = new Deeds(desk);
        List<Measure> late =
                desk.dossier().measures().stream().filter(deeds::isOverdue).toList();
        List<RichText> said = new ArrayList<>();
        if (!late.isEmpty()) {
            said.add(marked(
                    judgements.overdue(),
                    say.richCount("summary.overdue", late.size(), "links", say.richList(links(late)))));
        }
        Map<LocalDate, List<Measure>> coming = new TreeMap<>();
        for (Measure measure : desk.dossier().measures()) {
            if (Deeds.isOpen(measure) && !deeds.isOverdue(measure)) {
                measure.deadline()
                        .ifPresent(day -> coming.computeIfAbsent(day, unused -> new ArrayList<>())
                                .add(measure));
            }
        }
        coming.entrySet().stream()
                .findFirst()
                .ifPresent(next -> said.add(say.rich(
                        "summary.due",
                        "date",
                        say.date(next.getKey()),
                        "links",
                        say.richList(links(next.getValue())))));
        return said.stream().reduce((first, second) -> {
            RichText both = first.then(" ");
            for (Inline piece : second.pieces()) {
                both = both.then(piece);
            }
            return both;
        });
    }

    private List<Inline> links(List<Measure> measures) {
        return measures.stream()
                .map(measure -> (Inline) new Inline.Link(
                        say.text(
                                "summary.measure",
                                "title",
                                say.typed(measure.title()),
                                "name",
                                desk.members().name(measure.organisation())),
                        LinkTarget.here(desk.places().measure(measure.id()))))
                .toList();
    }
}
