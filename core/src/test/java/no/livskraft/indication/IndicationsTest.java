package no.livskraft.indication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.indicator.comparison.Coverage;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

class IndicationsTest {

    private static final List<MunicipalityNumber> MEMBERS_WITH_FIGURES =
            List.of(MunicipalityNumber.of("4003"), MunicipalityNumber.of("4018"), MunicipalityNumber.of("4020"));
    private static final Period YEAR = Period.year(2024);

    /** Figures of three of the sample's four members, one of them absent. */
    private static ResultTable table(String indicator) {
        IndicatorDefinition definition = IndicatorDefinition.builder(indicator)
                .title(LocalizedText.same("Utslipp"))
                .description(LocalizedText.same("Utslipp."))
                .unit(new Unit("t", LocalizedText.same("tonn")), 1)
                .computation(new Computation.Formula("a"))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .build();
        Grid grid = Grid.of(MEMBERS_WITH_FIGURES, List.of(YEAR));
        Column.Builder cells = Column.builder(grid.size());
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(2), Figure.of(6), Figure.absent(Status.NOT_REPORTED)));
        for (int i = 0; i < figures.size(); i++) {
            cells.set(i, figures.get(i));
        }
        return new ResultTable(
                grid,
                new Borders.At(LocalDate.of(2024, 1, 1)),
                List.of(new IndicatorColumn(definition, cells.build(), Optional.empty())),
                Map.of());
    }

    private static List<Indication> gather(NetworkDossier dossier, String indicator) {
        return Indications.gather(List.of(dossier), table(indicator), YEAR, SampleNetworks.TODAY);
    }

    @Test
    void anIndicationSaysHowManyMunicipalitiesAreBehindIt() {
        assertThat(gather(SampleNetworks.whole(), "ghg_per_inhabitant"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.networks()).containsExactly(SampleNetworks.ID);
                    assertThat(each.municipalities()).isEqualTo(new Coverage(2, 4));
                    assertThat(each.figure()).isEqualTo(Figure.of(4));
                    assertThat(each.basis().in(Locale.forLanguageTag("nb")))
                            .startsWith("Indikasjon fra 2 av 4 kommuner i 1 nettverk; ikke en nasjonal indikator");
                });
    }

    @Test
    void anIndicatorThatNoNetworkUsesGivesNone() {
        assertThat(gather(SampleNetworks.whole(), "something_else")).isEmpty();
        assertThat(gather(SampleNetworks.draft(), "ghg_per_inhabitant")).isEmpty();
    }

    @Test
    void beforeAnybodyTookPartThereIsNone() {
        assertThat(Indications.gather(
                        List.of(SampleNetworks.whole()),
                        table("ghg_per_inhabitant"),
                        YEAR,
                        SampleNetworks.START.minusDays(1)))
                .isEmpty();
    }

    @Test
    void aPeriodThatWasNotComputedHasNone() {
        assertThat(Indications.gather(
                        List.of(SampleNetworks.whole()),
                        table("ghg_per_inhabitant"),
                        Period.year(2023),
                        SampleNetworks.TODAY))
                .isEmpty();
    }
}
