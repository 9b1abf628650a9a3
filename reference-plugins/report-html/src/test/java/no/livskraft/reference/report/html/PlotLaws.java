package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.livskraft.spi.report.DotChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Role;
import org.w3c.dom.Element;

class PlotLaws {

    private static DotChart chart(List<Double> values, int own, double typical) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Role role = i == own ? Role.OWN : i < 5 ? Role.MEMBER : Role.OTHER;
            members.add(new Member.Shown(
                    SampleFigures.PLACES.get(i), role, values.get(i), SampleFigures.write(values.get(i), 1)));
        }
        return new DotChart(
                "Tittel",
                "Beskrivelse",
                "prosent",
                "Kommune",
                members,
                Optional.of(new DotChart.Typical(typical, "median", SampleFigures.write(typical, 1))));
    }

    private static Element draw(DotChart chart) {
        return Drawn.of(HtmlReportRendererTest.pageOf(chart)).all("svg").get(1);
    }

    private static Label label(Element text) {
        String look = text.getAttribute("class");
        Label.Anchor anchor = look.contains("mid")
                ? Label.Anchor.MIDDLE
                : look.contains("end") ? Label.Anchor.END : Label.Anchor.START;
        return new Label(text.getTextContent(), anchor, number(text, "x"), number(text, "y"), look.contains("strong"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Property(tries = 300)
    void namesOfSeventeenMembersNeverCoverEachOtherAndStayInside(
            @ForAll @Size(17) List<@DoubleRange(min = 0, max = 99) Double> values,
            @ForAll @IntRange(min = -1, max = 16) int own,
            @ForAll @DoubleRange(min = 0, max = 99) double typical) {
        Element svg = draw(chart(values, own, typical));
        List<Label> labels =
                Drawn.inside(svg, "text").stream().map(PlotLaws::label).toList();
        assertThat(labels).extracting(Label::text).anyMatch(text -> text.startsWith("median"));
        if (own >= 0) {
            assertThat(labels).extracting(Label::text).anyMatch(text -> text.startsWith(SampleFigures.PLACES.get(own)));
        }
        for (int i = 0; i < labels.size(); i++) {
            Room.Box box = labels.get(i).box();
            assertThat(box.left()).as("%s", labels.get(i)).isGreaterThanOrEqualTo(-0.1);
            assertThat(box.right()).as("%s", labels.get(i)).isLessThanOrEqualTo(Rendering.NARROW + 0.1);
            assertThat(box.top()).isGreaterThanOrEqualTo(0);
            assertThat(box.bottom()).isLessThanOrEqualTo(number(svg, "height"));
            for (Label other : labels.subList(i + 1, labels.size())) {
                assertThat(box.overlap(other.box()))
                        .as("%s and %s", labels.get(i), other)
                        .isLessThan(1);
            }
        }
    }

    @Property(tries = 200)
    void noDotHidesAnother(@ForAll @Size(17) List<@DoubleRange(min = 0, max = 99) Double> values) {
        Element svg = draw(chart(values, 0, 50));
        List<Element> dots = Drawn.inside(svg, "circle").subList(0, 17);
        for (int i = 0; i < dots.size(); i++) {
            for (Element other : dots.subList(i + 1, dots.size())) {
                double apart = Math.hypot(
                        number(dots.get(i), "cx") - number(other, "cx"),
                        number(dots.get(i), "cy") - number(other, "cy"));
                assertThat(apart).isGreaterThan(number(dots.get(i), "r") + number(other, "r") - 1.3);
            }
        }
    }

    @Property
    void ticksAreFewRoundAndWithinTheScale(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double one,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double other) {
        double least = Math.min(one, other);
        double greatest = Math.max(one, other);
        Scale around = Scale.around(least, greatest, 3);
        assertThat(around.from()).isLessThanOrEqualTo(least);
        assertThat(around.to()).isGreaterThanOrEqualTo(greatest);
        assertThat(around.ticks()).hasSizeBetween(2, 5).isSorted();
        assertThat(around.share(least)).isBetween(0.0, 1.0);
        assertThat(around.share(greatest)).isBetween(0.0, 1.0);
        Scale between = Scale.between(least, greatest, 4);
        assertThat(between.ticks()).hasSizeBetween(1, 6);
        assertThat(between.ticks()).allMatch(tick -> tick >= between.from() && tick <= between.to());
    }

    @Property
    void theGreatestAndSmallestNumbersThereAreCanBeDrawn(@ForAll double one, @ForAll double other) {
        if (Double.isFinite(one) && Double.isFinite(other)) {
            Scale scale = Scale.around(Math.min(one, other), Math.max(one, other), 3);
            assertThat(scale.share(one)).isBetween(-1e-9, 1 + 1e-9);
        }
    }
}
