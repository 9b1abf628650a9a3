package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What municipalities are known by: number, version, border change, borders. */
class MunicipalitiesTest {

    private static final MunicipalityNumber OSLO = MunicipalityNumber.of("0301");

    @Test
    void aNumberKeepsItsLeadingZero() {
        assertThat(OSLO).hasToString("0301");
    }

    @Test
    void aNumberSaysItsCounty() {
        assertThat(OSLO.countyNumber()).contains(CountyNumber.of("03"));
        assertThat(MunicipalityNumber.of("4020").countyNumber()).contains(CountyNumber.of("40"));
    }

    @Test
    void aNumberThatNoCountyGaveSaysNoCounty() {
        assertThat(MunicipalityNumber.of("0012").countyNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "301",
                "03010",
                " 301",
                "301 ",
                "030a",
                "-301",
                "+301",
                "3.01",
                "٠٣٠١",
                "０３０１",
                "03\u00001",
                "𝟎𝟑"
            })
    void anythingButFourDigitsIsRefused(String text) {
        assertThat(MunicipalityNumber.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityNumber.of(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void numbersAreOrderedByTheirDigits() {
        assertThat(OSLO).isLessThan(MunicipalityNumber.of("1103")).isEqualByComparingTo(MunicipalityNumber.of("0301"));
    }

    @Test
    void noNumberIsMadeOfNothing() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> MunicipalityNumber.of(null));
    }

    @Test
    void aVersionIsValidFromItsFirstDayUntilBeforeItsEnd() {
        MunicipalityVersion version = new MunicipalityVersion(
                MunicipalityNumber.of("3817"), "Midt-Telemark", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1));

        assertThat(version.isValidOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(version.isValidOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(version.isValidOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(version.isValidOn(LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void aVersionHasANameAndATimeThatIsNotEmpty() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityVersion(OSLO, " ", day, LocalDate.MAX))
                .withMessageContaining("0301");
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityVersion(OSLO, "Oslo", day, day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MunicipalityVersion(OSLO, "Oslo", day, day.minusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(BorderChange.Kind.class)
    void onlyRecodesAndMergersCarryTheWholeArea(BorderChange.Kind kind) {
        boolean whole = kind == BorderChange.Kind.RECODE || kind == BorderChange.Kind.MERGE;

        assertThat(kind.carriesWholeArea()).isEqualTo(whole);
    }

    @Test
    void aBorderChangeLacksNothing() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new BorderChange(day, OSLO, null, BorderChange.Kind.MERGE))
                .withMessage("to");
    }

    @Test
    void bordersAreThoseOfADateOrOfEachPeriod() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(Borders.at(day)).isEqualTo(new Borders.At(day)).isNotEqualTo(Borders.eachPeriod());
        assertThat(Borders.eachPeriod()).isEqualTo(new Borders.EachPeriod());
    }
}
