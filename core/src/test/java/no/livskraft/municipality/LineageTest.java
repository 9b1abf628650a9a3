package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.BorderChange;
import no.livskraft.data.BorderChange.Kind;
import no.livskraft.data.CountyNumber;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MunicipalityVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final LocalDate IN_1990 = LocalDate.of(1990, 1, 1);
    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);

    private static BorderChange change(LocalDate date, String from, String to, Kind kind) {
        return new BorderChange(date, nr(from), nr(to), kind);
    }

    @Test
    void boAndSauheradAreTwoWaysToMidtTelemark() {
        Lineage lineage = NORWAY.lineage(nr("4020"), IN_2024, IN_2016);
        BorderChange bo = change(IN_2020, "0821", "3817", Kind.MERGE);
        BorderChange sauherad = change(IN_2020, "0822", "3817", Kind.MERGE);
        BorderChange newNumber = change(IN_2024, "3817", "4020", Kind.RECODE);

        assertThat(lineage.numbers()).isEqualTo(nrs("0821", "0822"));
        assertThat(lineage.changes()).containsExactly(bo, sauherad, newNumber);
        assertThat(lineage.way(nr("0821"))).containsExactly(bo, newNumber);
        assertThat(NORWAY.lineage(nr("0821"), IN_2016, IN_2024).changes()).containsExactly(bo, newNumber);
    }

    @Test
    void ofASplitBothWaysAreTold() {
        Lineage tysfjord = NORWAY.lineage(nr("1850"), IN_2016, IN_2024);

        assertThat(tysfjord.numbers()).isEqualTo(nrs("1806", "1875"));
        assertThat(tysfjord.way(nr("1875"))).containsExactly(change(IN_2020, "1850", "1875", Kind.SPLIT_MERGE));
        assertThat(NORWAY.lineage(nr("1875"), IN_2024, IN_2016).numbers()).isEqualTo(nrs("1849", "1850"));
    }

    @Test
    void whereNothingChangedItIsTheNumberItself() {
        Lineage oslo = NORWAY.lineage(nr("0301"), IN_1990, IN_2024);

        assertThat(oslo.numbers()).isEqualTo(nrs("0301"));
        assertThat(oslo.changes()).isEmpty();
        assertThat(oslo.way(nr("0301"))).isEmpty();
    }

    @Test
    void aQuestionThatHasNoAnswerIsRefused() {
        Lineage oslo = NORWAY.lineage(nr("0301"), IN_1990, IN_2024);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> oslo.way(nr("4020")))
                .withMessageContaining("4020");
        assertThatThrownBy(() -> NORWAY.lineage(nr("4020"), IN_2016, IN_2024))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContaining("MUN-002");
        assertThatThrownBy(() -> NORWAY.lineage(nr("0301"), IN_2016, LocalDate.of(1976, 1, 1)))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContaining("MUN-001");
    }

    @Test
    void aNumberThatWasUsedAgainLeadsBackToWhoHadItThen() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate second = LocalDate.of(2001, 1, 1);
        LocalDate third = LocalDate.of(2002, 1, 1);
        BorderChange away = change(second, "0001", "0002", Kind.RECODE);
        BorderChange again = change(third, "0003", "0001", Kind.RECODE);
        MunicipalityRegister register = MunicipalityRegister.of(
                List.of(
                        new MunicipalityVersion(nr("0001"), "Gammel", first, second),
                        new MunicipalityVersion(nr("0001"), "Ny", third, LocalDate.MAX),
                        new MunicipalityVersion(nr("0002"), "Gammel", second, LocalDate.MAX),
                        new MunicipalityVersion(nr("0003"), "Ny", first, third)),
                List.of(again, away));

        assertThat(register.lineage(nr("0001"), first, third).changes()).containsExactly(away);
        assertThat(register.lineage(nr("0001"), third, first).changes()).containsExactly(again);
        assertThat(register.lineage(nr("0001"), third, first).numbers()).isEqualTo(nrs("0003"));
    }

    @Nested
    class Counties {

        @ParameterizedTest
        @CsvSource({
            "0821, 2019-12-31, 08, Telemark",
            "3817, 2020-01-01, 38, Vestfold og Telemark",
            "4020, 2024-01-01, 40, Telemark",
            "5001, 2018-01-01, 50, Trøndelag",
            "1601, 2017-12-31, 16, Sør-Trøndelag",
            "0301, 1977-01-01, 03, Oslo"
        })
        void aMunicipalityBelongsToACountyOfTheDay(String number, LocalDate date, String county, String name) {
            assertThat(NORWAY.county(nr(number), date)).map(County::toString).contains(county + " " + name);
        }

        @ParameterizedTest
        @CsvSource({
            "1977-01-01, 19",
            "2017-12-31, 19",
            "2018-01-01, 18",
            "2019-12-31, 18",
            "2020-01-01, 11",
            "2023-12-31, 11",
            "2024-01-01, 15"
        })
        void norwayHadAsManyCounties(LocalDate date, int count) {
            assertThat(NORWAY.counties(date))
                    .hasSize(count)
                    .isSorted()
                    .allMatch(county -> county.name().isPresent());
        }

        @Test
        void theCountyOfANumberThatWasNotValidIsNoQuestion() {
            assertThatThrownBy(() -> NORWAY.county(nr("4020"), IN_2016)).hasMessageContaining("MUN-002");
        }

        @Test
        void aCountyThatTheLibraryDoesNotKnowHasANumberAndNoName() {
            MunicipalityRegister later = MunicipalityRegister.of(
                    List.of(
                            new MunicipalityVersion(nr("9901"), "Framtid", IN_2024, LocalDate.MAX),
                            new MunicipalityVersion(nr("0001"), "Ingensteds", IN_2024, LocalDate.MAX)),
                    List.of());

            assertThat(later.county(nr("9901"), IN_2024)).contains(new County(CountyNumber.of("99"), Optional.empty()));
            assertThat(later.county(nr("0001"), IN_2024)).isEmpty();
            assertThat(later.counties(IN_2024)).extracting(County::toString).containsExactly("99");
        }
    }
}
