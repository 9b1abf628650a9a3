package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.livskraft.data.Figure;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.Page;
import org.junit.jupiter.api.Test;

/** What a page says of figures about few. */
class SmallNumbersReportTest {

    private final Scene scene = new Scene();

    private static List<IndicatorRow> rows(Page page) {
        return Pages.all(page, IndicatorRow.class);
    }

    private static boolean isAboutSmallBase(Fact fact) {
        return fact.term().equals("Lite grunnlag");
    }

    @Test
    void aSmallBaseIsToldOfTheNetworkAndOfTheMemberWithTheGoal() {
        // each member's denominator is 10, and that of the two together 20
        scene.limits = definition -> definition.smallestBase(25);
        Page page = scene.page("nb");

        assertThat(rows(page))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.ties())
                        .filteredOn(SmallNumbersReportTest::isAboutSmallBase)
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.description().plain())
                                .isEqualTo("Nevneren er under 25. Da kan tallet svinge mye fra år til år av tilfeldige"
                                        + " grunner.")));
        assertThat(page.toString()).contains("regnet av et lite grunnlag");
    }

    @Test
    void aBaseThatIsLargeEnoughTogetherIsToldOfTheMemberAlone() {
        scene.limits = definition -> definition.smallestBase(15);

        assertThat(rows(scene.page("nb")))
                .filteredOn(row -> row.ties().stream().anyMatch(SmallNumbersReportTest::isAboutSmallBase))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).contains("Nome"));
    }

    @Test
    void withoutALimitNothingIsSaid() {
        assertThat(scene.page("nb").toString()).doesNotContain("Lite grunnlag", "lite grunnlag");
    }

    @Test
    void theTotalOfThoseComparedIsKeptBackWhereItWouldGiveOneAway() {
        scene.limits = definition -> definition.smallestCount(5);
        scene.a.put(Scene.COUNTY.get(0), List.of(Figure.of(80), Figure.of(76), Figure.of(3)));
        Page page = scene.page("nb");

        assertThat(rows(page).stream().flatMap(row -> row.ties().stream()))
                .filteredOn(fact -> fact.term().equals("Telemark samlet"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.description().plain()).startsWith("Holdes tilbake:"));
    }
}
