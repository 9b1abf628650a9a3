package no.livskraft.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import no.livskraft.data.CountyNumber;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.network.MemberOrganisation.CountyAuthority;
import no.livskraft.network.MemberOrganisation.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberOrganisationTest {

    @Test
    void fourDigitsAreAMunicipality() {
        MemberOrganisation member = MemberOrganisation.parse("4020");

        assertThat(member).isEqualTo(new Municipality(MunicipalityNumber.of("4020")));
        assertThat(member).hasToString("4020");
        assertThat(member.municipalityNumber()).contains(MunicipalityNumber.of("4020"));
        assertThat(member.countyNumber()).contains(CountyNumber.of("40"));
    }

    @Test
    void twoDigitsAreACountyAuthority() {
        MemberOrganisation member = MemberOrganisation.parse("40");

        assertThat(member).isEqualTo(new CountyAuthority(CountyNumber.of("40")));
        assertThat(member).hasToString("40");
        assertThat(member.municipalityNumber()).isEmpty();
        assertThat(member.countyNumber()).contains(CountyNumber.of("40"));
    }

    @Test
    void aCountyAuthorityIsNotTheMunicipalityThatLooksLikeIt() {
        assertThat(MemberOrganisation.parse("03")).isNotEqualTo(MemberOrganisation.parse("0301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "00", "400", "40200", " 40", "40 ", "4020 ", "40-20", "ab", "٤٠", "４０２０"})
    void anyOtherTextIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberOrganisation.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void aCountyAuthorityStandsBeforeTheMunicipalitiesOfItsCounty() {
        assertThat(Stream.of("4020", "41", "4001", "40", "3907", "0301", "03")
                        .map(MemberOrganisation::parse)
                        .sorted())
                .extracting(MemberOrganisation::toString)
                .containsExactly("03", "0301", "3907", "40", "4001", "4020", "41");
    }

    @Test
    void noMemberIsMadeOfNothing() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Municipality(null))
                .withMessage("number");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new CountyAuthority(null))
                .withMessage("number");
    }
}
