package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.network.Challenge;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Theme;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.Paragraph;
import no.livskraft.spi.report.Reading;
import no.livskraft.spi.report.Section;

/** The themes of the network, with a row for each indicator; then the indicators of no theme of the network. */
final class ThemesSection {

    /** Indicators that a goal is set for come first, in the order of the goals. */
    static final Comparator<NetworkRow> DECIDED_FIRST = Comparator.comparingInt(NetworkRow::firstGoal);

    private final Desk desk;
    private final Say say;
    private final Map<String, NetworkRow> rows = new LinkedHashMap<>();
    private final Map<Identifier, String> places = new LinkedHashMap<>();

    ThemesSection(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        for (IndicatorColumn column : desk.table().columns()) {
            rows.put(column.definition().id(), new NetworkRow(desk, GroupSeries.of(desk, column)));
        }
        for (Theme theme : themes(desk)) {
            places.put(theme.code(), desk.places().fresh("tema-" + theme.code()));
        }
    }

    /** The members' targets, in the order of the goals. */
    List<MemberTarget> targets() {
        return rows.values().stream()
                .sorted(DECIDED_FIRST)
                .flatMap(row -> row.targets().stream())
                .toList();
    }

    /** Where a theme of the network stands; the themes as a whole for any other. */
    String place(Identifier theme) {
        return places.getOrDefault(theme, Places.THEMES);
    }

    /** The rows by indicator, in the order of the table. */
    Map<String, NetworkRow> rows() {
        return rows;
    }

    /** The network's themes in the profile's order; those that the profile does not have come last. */
    static List<Theme> themes(Desk desk) {
        Set<Identifier> wanted = new LinkedHashSet<>(desk.network().themes());
        List<Theme> found = new ArrayList<>();
        for (Theme theme : desk.dossier().programme().themes()) {
            if (wanted.remove(theme.code())) {
                found.add(theme);
            }
        }
        for (Identifier unknown : wanted) {
            found.add(new Theme(unknown, LocalizedText.same(unknown.value())));
        }
        return found;
    }

    /** Themes of the network that no computed indicator belongs to. */
    List<Theme> withoutIndicator() {
        return themes(desk).stream().filter(theme -> ofTheme(theme).isEmpty()).toList();
    }

    private List<NetworkRow> ofTheme(Theme theme) {
        return rows.values().stream()
                .filter(row -> firstTheme(row.definition()).equals(Optional.of(theme.code())))
                .sorted(DECIDED_FIRST)
                .toList();
    }

    /** An indicator stands once, under the first of the network's themes that it belongs to. */
    private Optional<Identifier> firstTheme(IndicatorDefinition definition) {
        return themes(desk).stream()
                .map(Theme::code)
                .filter(code -> definition.themes().contains(code.value()))
                .findFirst();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(say.text("themes.intro", "compared", desk.comparedName())));
        for (Theme theme : themes(desk)) {
            blocks.add(theme(theme));
        }
        others().ifPresent(blocks::add);
        return new Section(Places.THEMES, say.text("themes.heading"), blocks);
    }

    private Section theme(Theme theme) {
        List<Block> blocks = new ArrayList<>();
        List<Challenge> challenges = desk.network().challenges(theme.code());
        if (challenges.isEmpty()) {
            blocks.add(Paragraph.of(say.text("theme.no.challenge")));
        }
        for (Challenge challenge : challenges) {
            blocks.add(new Paragraph(say.rich(
                    "theme.challenge",
                    "challenge",
                    new Inline.Strong(Say.sentence(say.typed(challenge.description()))),
                    "link",
                    new Inline.Link(
                            say.text("theme.chain"),
                            LinkTarget.here(desk.places().challenge(challenge.id()))))));
        }
        List<NetworkRow> own = ofTheme(theme);
        if (own.isEmpty()) {
            blocks.add(Paragraph.of(say.text("theme.no.indicator")));
        }
        own.forEach(row -> add(blocks, row));
        return new Section(place(theme.code()), say.in(theme.title()), blocks);
    }

    private void add(List<Block> blocks, NetworkRow row) {
        blocks.add(row.row());
        row.targets().forEach(target -> blocks.add(new TargetRow(desk, target).row()));
    }

    private Optional<Section> others() {
        List<NetworkRow> left = rows.values().stream()
                .filter(row -> firstTheme(row.definition()).isEmpty())
                .toList();
        if (left.isEmpty() && desk.table().problems().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(say.text("others.intro")));
        List<NetworkRow> waiting = new ArrayList<>(left);
        for (VitalityDimension dimension : desk.dossier().programme().vitalityDimensions()) {
            List<NetworkRow> of = waiting.stream()
                    .filter(row -> row.definition()
                            .vitalityDimensions()
                            .contains(dimension.code().value()))
                    .toList();
            waiting.removeAll(of);
            if (!of.isEmpty()) {
                List<Block> inside = new ArrayList<>();
                inside.add(Paragraph.of(Say.sentence(say.in(dimension.meaning()))));
                of.forEach(row -> add(inside, row));
                blocks.add(new Section(
                        desk.places().fresh("livskraft-" + dimension.code()), say.in(dimension.title()), inside));
            }
        }
        waiting.forEach(row -> add(blocks, row));
        desk.table().problems().forEach((id, problem) -> blocks.add(failed(id, problem)));
        return Optional.of(new Section(desk.places().fresh("andre-tall"), say.text("others.heading"), blocks));
    }

    /** An indicator that could not be computed at all. */
    private IndicatorRow failed(String id, Problem problem) {
        Assessment unknown = new Judgements(say).cannotSay();
        return new IndicatorRow(
                desk.places().indicator(id),
                say.text("finding.failed", "indicator", id),
                id,
                new Reading.Absent(say.text("cannot.be.said"), say.in(problem.message())),
                List.of(unknown),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
