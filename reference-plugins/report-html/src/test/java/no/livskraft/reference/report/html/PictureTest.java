package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import no.livskraft.spi.report.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PictureTest {

    private static Element figure(Picture picture) {
        return Drawn.of(HtmlReportRendererTest.pageOf(picture)).all("figure").get(0);
    }

    @Test
    void thePictureItselfIsOnThePageAndFetchedFromNowhere() {
        assertThat(Drawn.inside(figure(SamplePicture.map(true)), "image"))
                .singleElement()
                .satisfies(image -> {
                    assertThat(image.getAttribute("href")).startsWith("data:image/png;base64,iVBOR");
                    assertThat(image.getAttribute("width")).isEqualTo("640");
                    assertThat(image.getAttribute("height")).isEqualTo("480");
                });
    }

    @Test
    void withoutThePictureItsAreasStandInAnEmptyFrame() {
        Element figure = figure(SamplePicture.map(false));

        assertThat(Drawn.inside(figure, "image")).isEmpty();
        assertThat(Drawn.inside(figure, "rect")).hasSize(1);
        assertThat(Drawn.inside(figure, "path")).hasSize(2);
    }

    @Test
    void eachAreaIsNumberedInThePictureAndToldInWordsUnderIt() {
        Element figure = figure(SamplePicture.map(true));

        assertThat(Drawn.inside(figure, "path").get(0).getAttribute("d")).isEqualTo("M0 0L320 0L320 480Z");
        assertThat(Drawn.inside(figure, "text").stream().map(Element::getTextContent))
                .containsExactly("1", "2");
        assertThat(Drawn.inside(figure, "li").stream().map(Element::getTextContent))
                .containsExactly("Konflikt: Dyrka \"jord\"", "Verdi: Elva med turvei");
    }

    @Test
    void whoeverCannotSeeItHearsWhatIsMarked() {
        assertThat(Drawn.inside(figure(SamplePicture.map(true)), "desc").get(0).getTextContent())
                .isEqualTo("Kart med et tettsted i midten. Konflikt: Dyrka \"jord\"; Verdi: Elva med turvei");
    }
}
