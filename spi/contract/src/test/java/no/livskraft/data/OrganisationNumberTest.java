package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456785", "701730496", "998447356", "914588200", "974760673", "910000020"})
    void numbersOfTheRegisterAreValid(String digits) {
        assertThat(OrganisationNumber.isValid(digits)).isTrue();
        assertThat(OrganisationNumber.of(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "974760673",
                "974 760 673",
                "974\u00A0760\u00A0673",
                "974\u202F760\u202F673",
                "974\u2009760\u2009673",
                " 974760673 ",
                "97 47 60 673"
            })
    void spacesAreReadAsPeopleWriteThem(String text) {
        assertThat(OrganisationNumber.parse(text)).isEqualTo(OrganisationNumber.of("974760673"));
    }

    @Test
    void onlyParsingTakesSpaces() {
        assertThat(OrganisationNumber.isValid("974 760 673")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> OrganisationNumber.of("974 760 673"));
    }

    @Test
    void aStemThatLeavesOneHasNoCheckDigit() {
        for (int digit = 0; digit < 10; digit++) {
            String digits = "91000008" + digit;
            assertThat(OrganisationNumber.isValid(digits)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrganisationNumber.of(digits))
                    .withMessageContaining("check digit")
                    .withMessageContaining(digits);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "97476067",
                "9747606730",
                "97476067a",
                "974-760-673",
                "974.760.673",
                "NO974760673MVA",
                "974\n760\n673",
                "٩٧٤٧٦٠٦٧٣",
                "９７４７６０６７３"
            })
    void anythingButNineDigitsIsRefusedAsItStands(String text) {
        assertThat(OrganisationNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationNumber.parse(text))
                .withMessageContaining("nine digits")
                .withMessageContaining("'" + text + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationNumber.of(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void aNumberForPeopleHasHardSpaces() {
        assertThat(OrganisationNumber.of("974760673").grouped()).isEqualTo("974\u00A0760\u00A0673");
    }

    @Test
    void numbersAreOrderedByTheirDigits() {
        assertThat(OrganisationNumber.of("914588200")).isLessThan(OrganisationNumber.of("974760673"));
        assertThat(OrganisationNumber.of("914588200")).isEqualByComparingTo(OrganisationNumber.of("914588200"));
    }

    @Test
    void noNumberIsMadeOfNothing() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> OrganisationNumber.of(null));
    }
}
