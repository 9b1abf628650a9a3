package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyNumberTest {

    @Test
    void aNumberKeepsItsLeadingZero() {
        assertThat(CountyNumber.of("03")).hasToString("03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "09", "10", "40", "99"})
    void twoDigitsFromOneToNinetyNineAreANumber(String text) {
        assertThat(CountyNumber.isWellFormed(text)).isTrue();
        assertThat(CountyNumber.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "00", "003", "0301", " 3", "3 ", "-3", "+3", "3a", "٠٣", "０３", "𝟎"})
    void anythingElseIsRefused(String text) {
        assertThat(CountyNumber.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountyNumber.of(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void numbersAreOrderedByTheirDigits() {
        assertThat(CountyNumber.of("03")).isLessThan(CountyNumber.of("11"));
        assertThat(CountyNumber.of("03")).isEqualByComparingTo(CountyNumber.of("03"));
    }

    @Test
    void noNumberIsMadeOfNothing() {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> CountyNumber.of(null));
    }
}
