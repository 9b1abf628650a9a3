package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;

/** The page of a network that is compared with Ålesund and Haram, which were one municipality until 2024. */
class SplitMunicipalitiesOnThePageTest {

    private static final MunicipalityNumber AALESUND = MunicipalityNumber.of("1508");
    private static final MunicipalityNumber HARAM = MunicipalityNumber.of("1580");

    private final Scene scene = new Scene();

    private void figures(String number, Figure a, Figure b) {
        scene.a.put(MunicipalityNumber.of(number), List.of(a, a, a));
        scene.b.put(MunicipalityNumber.of(number), List.of(b, b, b));
    }

    private String ties(String language) {
        return Pages.row(scene.page(language), "tall-emissions").ties().toString();
    }

    private void compareWithAalesundAndHaram() {
        scene.borders = Borders.eachPeriod();
        scene.compared = List.of(Scene.NOME, Scene.SELJORD, AALESUND, HARAM);
        scene.a.clear();
        scene.b.clear();
        figures("3816", Figure.of(60), Figure.of(10));
        figures("3820", Figure.of(40), Figure.of(10));
        figures("1507", Figure.of(300), Figure.of(80));
    }

    @Test
    void theValueOfAllTogetherCountsThemAndSaysHow() {
        compareWithAalesundAndHaram();

        // (60 + 40 + 300) / (10 + 10 + 80), and nobody left out
        assertThat(ties("nb"))
                .contains("4,0\u00a0tonn i 2022 (2 er regnet med samlet, siden tallene ikke skiller mellom dem)");
        assertThat(ties("nn")).contains("(2 er rekna med samla, sidan tala ikkje skil mellom dei)");
        assertThat(ties("en")).contains("(2 are counted together, since the figures do not tell them apart)");
    }

    @Test
    void whereTheOldMunicipalityHasNoFigureTheyAreLeftOut() {
        compareWithAalesundAndHaram();
        figures("1507", Figure.absent(Status.NOT_REPORTED), Figure.of(80));

        assertThat(ties("nb")).contains("5,0\u00a0tonn i 2022 (2 av 4 kommuner)");
    }
}
