package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.Chart;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Reading;
import no.livskraft.spi.report.Section;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class HtmlReportRendererTest {

    private final Drawn page = Drawn.of(SamplePage.page(true));

    @Test
    void theSamplePagesCanBeLookedAt() throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        Files.write(target.resolve("sample.html"), page.bytes());
        Drawn network = Drawn.of(SamplePage.page(false));
        Files.write(target.resolve("sample-network.html"), network.bytes());
        assertThat(page.tree().getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(network.tree().getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void theSampleHoldsEveryKindOfBlock() {
        Set<Class<?>> kinds = new HashSet<>();
        SamplePage.page(true).sections().forEach(section -> collect(section, kinds));
        assertThat(kinds).containsAll(leaves(Block.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HtmlReportRendererTest::leaves)
                : Stream.of(type);
    }

    private static void collect(Block block, Set<Class<?>> kinds) {
        kinds.add(block.getClass());
        if (block instanceof Section section) {
            section.blocks().forEach(inner -> collect(inner, kinds));
        }
        if (block instanceof IndicatorRow row) {
            row.explanation().ifPresent(explanation -> kinds.add(explanation.getClass()));
            row.history().ifPresent(chart -> kinds.add(chart.getClass()));
            row.members().ifPresent(chart -> kinds.add(chart.getClass()));
        }
    }

    @Test
    void noClassMeansOneThingInADrawingAndAnotherInTheText() {
        Set<String> drawn = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (Element element : page.all("*")) {
            Set<String> classes = isDrawn(element) ? drawn : written;
            classes.addAll(List.of(element.getAttribute("class").split(" ")));
        }
        assertThat(drawn).contains("mark-number");
        assertThat(written).contains("marked");
        drawn.retainAll(written);
        // the colours of judgements, and bold: the same in both
        drawn.removeIf(each -> each.startsWith("tone-") || each.equals("strong") || each.isEmpty());
        assertThat(drawn).isEmpty();
    }

    private static boolean isDrawn(Node node) {
        return node != null && (node.getNodeName().equals("svg") || isDrawn(node.getParentNode()));
    }

    @Test
    void theLanguageStandsOnThePage() {
        assertThat(page.tree().getDocumentElement().getAttribute("lang")).isEqualTo("nb");
    }

    @Test
    void theFirstThingToReachIsTheLinkToTheContent() {
        Element first = page.all("a").get(0);
        assertThat(first.getAttribute("href")).isEqualTo("#c_main");
        assertThat(page.all("main"))
                .singleElement()
                .satisfies(main -> assertThat(main.getAttribute("id")).isEqualTo("c_main"));
    }

    @Test
    void headingsNeverSkipALevel() {
        List<Integer> levels = new ArrayList<>();
        headings(page.tree().getDocumentElement(), levels);
        assertThat(levels).hasSizeGreaterThan(15).startsWith(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d of %s", i, levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    private static void headings(Element element, List<Integer> levels) {
        if (element.getTagName().matches("h[1-6]")) {
            levels.add(element.getTagName().charAt(1) - '0');
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                headings(child, levels);
            }
        }
    }

    @Test
    void everyHeaderOfATableHasItsScopeAndEveryRowAHeader() {
        assertThat(page.all("th"))
                .isNotEmpty()
                .allSatisfy(header -> assertThat(header.getAttribute("scope")).isIn("col", "row"));
        assertThat(page.all("table")).allSatisfy(table -> {
            assertThat(Drawn.inside(table, "caption")).hasSize(1);
            assertThat(Drawn.inside(table, "tr"))
                    .allSatisfy(row -> assertThat(Drawn.inside(row, "th")).isNotEmpty());
            assertThat(table.getTextContent()).isNotBlank();
        });
        assertThat(page.all("td"))
                .allSatisfy(cell -> assertThat(cell.getTextContent()).isNotBlank());
    }

    @Test
    void everyDrawingHasATitleADescriptionAndItsFiguresAsATable() {
        List<Element> figures = page.all("figure");
        assertThat(figures).hasSizeGreaterThanOrEqualTo(10);
        assertThat(figures).allSatisfy(figure -> {
            assertThat(Drawn.inside(figure, "svg")).isNotEmpty().allSatisfy(svg -> {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                String title = Drawn.inside(svg, "title").get(0).getAttribute("id");
                String description = Drawn.inside(svg, "desc").get(0).getAttribute("id");
                assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title + " " + description);
            });
            if (!figure.getAttribute("class").contains("picture")) {
                assertThat(Drawn.inside(figure, "details"))
                        .singleElement()
                        .satisfies(details ->
                                assertThat(Drawn.inside(details, "table")).hasSize(1));
            }
        });
        assertThat(page.all("svg"))
                .allSatisfy(svg -> assertThat(svg.getParentNode().getNodeName()).isIn("figure", "div"));
    }

    @Test
    void theTableUnderADrawingHoldsTheSameFigures() {
        Chart chart = SampleFigures.members("Prøve", "prosent", 1, 2, 1, true);
        Element table = Drawn.inside(Drawn.of(pageOf(chart)).all("details").get(0), "table")
                .get(0);
        assertThat(Drawn.inside(table, "tr")).hasSize(1 + chart.table().rows().size());
        assertThat(table.getTextContent()).contains("Fjordvik", "for få tilfeller", "median");
    }

    @Test
    void identifiersAreUniqueAndEveryLinkWithinThePageLeadsSomewhere() {
        List<String> ids = page.all("*", element -> element.hasAttribute("id")).stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("a", link -> link.getAttribute("href").startsWith("#")))
                .hasSizeGreaterThan(10)
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void nothingIsFetchedFromAnywhereAndNothingRuns() {
        assertThat(page.text()).doesNotContain("<script", "@import", "url(", "<img", "<iframe", "@font-face", "src=");
        assertThat(page.all("link"))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("data:"));
        assertThat(page.all("*", element -> element.getAttribute("href").startsWith("http")))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.getTagName()).isEqualTo("a"));
        for (Element element : page.all("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
            }
        }
    }

    @Test
    void theNoticeOfInventedContentStandsBeforeEverythingElseAndHeadsEveryPrintedPage() {
        String label = SamplePage.page(true).fictitious().orElseThrow().label();
        Element notice = page.all("div").get(0);
        assertThat(notice.getTextContent()).contains(label);
        assertThat(Drawn.hasClass(notice, "fictitious")).isTrue();
        assertThat(page.text().indexOf(label)).isLessThan(page.text().indexOf("<h1"));
        String print = page.text().substring(page.text().indexOf("@media print"));
        assertThat(print).contains(".fictitious{display:table-header-group;break-inside:avoid");
        assertThat(page.text())
                .contains(SamplePage.page(true).fictitious().orElseThrow().text());
    }

    @Test
    void aPageWithoutInventedContentHasNoNotice() {
        Page sample = SamplePage.page(true);
        Page real = new Page(
                sample.title(),
                "nn",
                sample.facts(),
                Optional.empty(),
                sample.sections(),
                sample.credits(),
                sample.generated(),
                sample.words());
        assertThat(Drawn.of(real).text())
                .doesNotContain("class=\"fictitious\"", "class=\"invented\"")
                .contains("lang=\"nn\"");
    }

    @Test
    void publishersAndPageNumbersStandAtTheFootOfEveryPrintedPage() {
        assertThat(page.text())
                .contains("@bottom-left{content:\"Kilder\\3a  Eksempeldirektoratet\\2c  Eksempelbyr\\e5 et\"}");
        assertThat(page.text()).contains("@bottom-right{content:\"Side \" counter(page)");
    }

    @Test
    void aJudgementIsAlwaysAWordBesideItsSymbol() {
        assertThat(page.all("span", span -> Drawn.hasClass(span, "judged")))
                .hasSizeGreaterThan(10)
                .allSatisfy(judged -> {
                    Element symbol = Drawn.inside(judged, "span").get(0);
                    assertThat(symbol.getAttribute("aria-hidden")).isEqualTo("true");
                    assertThat(judged.getTextContent().replace(symbol.getTextContent(), ""))
                            .isNotBlank();
                });
    }

    @Test
    void theSamePageGivesTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Drawn.of(SamplePage.page(true)).bytes()).isEqualTo(page.bytes());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Drawn.of(SamplePage.page(true)).bytes()).isEqualTo(page.bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void fortyIndicatorsOfSeventeenMunicipalitiesStayUnderOneMegabyte() {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(SampleThemes.row(
                    "rad-" + i,
                    "Noe har endret seg fra 2009 til 2024, og dette er setningen om det",
                    "En indikator med et navn av vanlig lengde, nummer " + i,
                    new Reading.Shown("12,3", "prosent av innbyggerne", "2024"),
                    List.of(SamplePage.BETTER.withNote("En setning om hva vurderingen hviler på")),
                    Optional.of(SampleFigures.history("Utvikling", "prosent", 10 + i, 20, 1, Optional.empty())),
                    Optional.of(SampleFigures.members("Kommunene", "prosent", 3, 30 + i, 1, i % 2 == 0)),
                    List.of()));
        }
        Drawn large = Drawn.of(pageOf(rows.toArray(Block[]::new)));
        assertThat(large.all("svg")).hasSize(80);
        assertThat(large.bytes().length).isLessThan(1_000_000);
    }

    static Page pageOf(Block... blocks) {
        return new Page(
                "Prøve",
                "nb",
                List.of(),
                Optional.empty(),
                List.of(new Section("del", "Del", List.of(blocks))),
                List.of(),
                "Laget i dag",
                SamplePage.WORDS);
    }
}
