package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.spi.report.*;
import org.w3c.dom.Element;

/** Whatever a text contains, it stays text. */
class EscapingLaws {

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "</style><style>*{display:none}",
            "</title></svg><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "<!--",
            "]]>",
            "-->",
            "&lt;b&gt;",
            "&#0;",
            "javascript:alert(1)",
            "\\\"}body{background:red}",
            "\u202Etxt.exe",
            "\u2066\u2069",
            "\u0000\u0007\u001b[31m",
            "\u0085\u009f",
            "\ud800",
            "\udc00x",
            "\uFFFE\uFFFF",
            "😀 æøå",
            "${7*7}",
            "{{7*7}}");

    private static final List<Byte> TURNS = List.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(HOSTILE),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(12));
        return pieces.list().ofMinSize(1).ofMaxSize(5).map(parts -> "a" + String.join("", parts) + "z");
    }

    /** A page with the same text in every place that takes one. */
    private static Page pageOf(String text) {
        RichText rich = RichText.of(
                new Inline.Text(text),
                new Inline.Strong(text),
                new Inline.Link(text, LinkTarget.here("del")),
                Assessment.of(Tone.BAD, text, text).withNote(text));
        LineChart.Series line = new LineChart.Series(
                text,
                Role.OWN,
                List.of(
                        TimePoint.value(text, LocalDate.of(2001, 1, 1), 1, text),
                        TimePoint.gap(text, LocalDate.of(2002, 1, 1), text)));
        LineChart lines = new LineChart(
                text,
                text,
                text,
                text,
                List.of(line),
                Optional.of(new LineChart.Target(2, text, LocalDate.of(2003, 1, 1))));
        List<Member> members =
                List.of(new Member.Shown(text, Role.OWN, 1, text), new Member.Absent(text, Role.MEMBER, text));
        DotChart dots = new DotChart(text, text, text, text, members, Optional.of(new DotChart.Typical(3, text, text)));
        Table table = new Table(
                text,
                List.of(Table.Column.text(text), Table.Column.number(text), Table.Column.text(text)),
                List.of(
                        Table.Row.of(text, List.of(Cell.number(1, text), Cell.text(rich))),
                        Table.Row.of(text, List.of(Cell.absent(text), Cell.text(text)))));
        Section section = new Section(
                "del",
                text,
                List.of(
                        new Paragraph(rich),
                        BulletList.of(List.of(rich)),
                        new Notice(Tone.CAUTION, text, List.of(new Disclosure(text, List.of(new Paragraph(rich))))),
                        new Facts(List.of(new Fact(text, rich))),
                        table,
                        new BarChart(text, text, text, text, members),
                        new IndicatorRow(
                                "rad",
                                text,
                                text,
                                new Reading.Shown(text, text, text),
                                List.of(),
                                Optional.of(lines),
                                Optional.of(dots),
                                List.of(new Fact(text, rich)),
                                Optional.empty()),
                        new Chain("kjede", text, List.of(Chain.Step.of(Chain.Kind.GOAL, text, rich))),
                        new Participation(
                                text,
                                text,
                                List.of(text, text),
                                List.of(new Participation.Attendance(
                                        text,
                                        List.of(
                                                new Participation.Count.Known(3, text),
                                                new Participation.Count.Unknown(text)),
                                        false)),
                                Optional.empty())));
        return new Page(
                text,
                "nb",
                List.of(new Fact(text, rich)),
                Optional.of(new Page.Fictitious(text, text)),
                List.of(section),
                List.of(new Credit(text, rich, rich)),
                text,
                new Words(text, text, text, text, text, text, text, text, text, text, text, text, Numerals.NORWEGIAN));
    }

    private static String clean(String text) {
        StringBuilder cleaned = new StringBuilder();
        text.codePoints()
                .forEach(codePoint -> cleaned.appendCodePoint(CleanOutput.isWelcome(codePoint) ? codePoint : 0xFFFD));
        return cleaned.toString();
    }

    @Property(tries = 120)
    void noTextAddsOrRemovesAnElementOrAnAttribute(@ForAll("hostile") String text) {
        assertThat(shape(Drawn.of(pageOf(text)))).isEqualTo(shape(Drawn.of(pageOf("a"))));
    }

    @Property(tries = 120)
    void whatIsShownIsTheTextItself(@ForAll("hostile") String text) {
        Drawn page = Drawn.of(pageOf(text));
        assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(clean(text));
        assertThat(page.all("desc").get(0).getTextContent()).isEqualTo(clean(text));
        assertThat(page.all("strong").get(0).getTextContent()).isEqualTo(clean(text));
    }

    @Property(tries = 120)
    void nothingInvisibleIsEverWrittenThatCouldChangeWhatIsSeen(@ForAll("hostile") String text) {
        Drawn.of(pageOf(text))
                .text()
                .codePoints()
                .filter(codePoint -> codePoint != '\n')
                .forEach(codePoint -> {
                    assertThat(Character.getType(codePoint))
                            .as("U+%04X", codePoint)
                            .isNotIn((int) Character.CONTROL, (int) Character.SURROGATE);
                    assertThat(Character.getDirectionality(codePoint))
                            .as("U+%04X", codePoint)
                            .isNotIn(TURNS);
                });
    }

    @Property(tries = 120)
    void theStyleSheetIsNeverLeft(@ForAll("hostile") String text) {
        String style = Css.string(text);
        assertThat(style).matches("\"(?:[A-Za-z0-9 ]|\\\\[0-9a-f]{1,6} )*\"");
    }

    @Example
    void everyHostileTextIsTried() {
        for (String text : HOSTILE) {
            noTextAddsOrRemovesAnElementOrAnAttribute("a" + text);
            whatIsShownIsTheTextItself("a" + text);
            nothingInvisibleIsEverWrittenThatCouldChangeWhatIsSeen("a" + text);
        }
    }

    /** The elements with the names of their attributes, drawings' marks aside since their number follows the labels. */
    private static List<String> shape(Drawn page) {
        return page.all("*", element -> !List.of("text", "line").contains(element.getTagName())).stream()
                .map(EscapingLaws::describe)
                .toList();
    }

    private static String describe(Element element) {
        StringBuilder shape = new StringBuilder(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            shape.append(' ').append(element.getAttributes().item(i).getNodeName());
        }
        return shape.toString();
    }
}
