package no.livskraft.spi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Words WORDS = new Words(
            "Hopp",
            "Innhold",
            "Vis",
            "Kilder",
            "Lisens",
            "Side",
            "Ikke 0",
            "brudd",
            "foreløpig",
            "uten",
            "i",
            "andre",
            Numerals.NORWEGIAN);

    private static Page page(String language, List<Section> sections) {
        return new Page("Tittel", language, List.of(), Optional.empty(), sections, List.of(), "Laget i dag", WORDS);
    }

    private static Section section(String anchor, Block... blocks) {
        return new Section(anchor, "Overskrift", List.of(blocks));
    }

    private static RichText linkTo(String anchor) {
        return RichText.link("dit", LinkTarget.here(anchor));
    }

    @Test
    void everyLinkWithinThePageLeadsToAnAnchorWhereverTheTwoStand() {
        Table table = new Table(
                "Tiltak",
                List.of(Table.Column.text("Tiltak"), Table.Column.text("Se")),
                List.of(Table.Row.of("Sykkelveg", List.of(Cell.text(linkTo("steg"))))
                        .withAnchor("rad")));
        Chain chain = new Chain(
                "kjede",
                "Kjede",
                List.of(Chain.Step.of(Chain.Kind.GOAL, "Mål", linkTo("rad")).withAnchor("steg")));
        Page page = page(
                "nb", List.of(section("en", section("to", table)), section("tre", chain, new Paragraph(linkTo("to")))));
        assertThat(page.sections()).hasSize(2);
    }

    @Test
    void aLinkThatLeadsNowhereIsRefusedByName() {
        List<Block> hiding = List.of(
                new Paragraph(linkTo("borte-a")),
                new Notice(Tone.CAUTION, "Obs", List.of(new Paragraph(linkTo("borte-b")))),
                new Disclosure("Vis", List.of(BulletList.of(List.of(linkTo("borte-c"))))),
                new Facts(List.of(new Fact("Se", linkTo("borte-d")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("nb", List.of(new Section("en", "En", hiding))))
                .withMessageContaining("[borte-a, borte-b, borte-c, borte-d]");
    }

    @Test
    void anAnchorThatStandsTwiceIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("nb", List.of(section("en", section("to")), section("to"))))
                .withMessageContaining("[to]");
    }

    @Test
    void theLanguageIsATag() {
        assertThat(page("nn", List.of(section("en"))).language()).isEqualTo("nn");
        assertThat(page("en-GB", List.of(section("en"))).language()).isEqualTo("en-GB");
        assertThatIllegalArgumentException().isThrownBy(() -> page("Norsk bokmål", List.of(section("en"))));
    }

    @Test
    void aPageCannotBeChangedThroughTheListsItWasMadeFrom() {
        List<Section> sections = new ArrayList<>(List.of(section("en")));
        Page page = page("nb", sections);
        sections.clear();
        assertThat(page.sections()).hasSize(1);
    }

    @Test
    void aPageWithoutASectionIsNoPage() {
        assertThatIllegalArgumentException().isThrownBy(() -> page("nb", List.of()));
    }
}
