package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OrganisationNumberLaws {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** The check digit as the register describes it; 10 where there is none. */
    private static int checkDigit(String stem) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(stem.charAt(i), 10) * WEIGHTS[i];
        }
        return sum % 11 == 0 ? 0 : 11 - sum % 11;
    }

    @Provide
    Arbitrary<String> stems() {
        return Arbitraries.strings().numeric().ofLength(8);
    }

    @Property
    void eachStemHasTheCheckDigitOfTheRegisterAndNoOther(@ForAll("stems") String stem) {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(OrganisationNumber.isValid(stem + digit)).isEqualTo(digit == checkDigit(stem));
        }
    }

    @Property
    void bothTextsReadBackToTheNumber(@ForAll("stems") String stem) {
        if (checkDigit(stem) < 10) {
            OrganisationNumber number = OrganisationNumber.of(stem + checkDigit(stem));

            assertThat(OrganisationNumber.parse(number.toString())).isEqualTo(number);
            assertThat(OrganisationNumber.parse(number.grouped())).isEqualTo(number);
        }
    }

    @Property
    void oneChangedDigitIsAlwaysCaught(
            @ForAll("stems") String stem,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        if (checkDigit(stem) < 10) {
            StringBuilder digits = new StringBuilder(stem).append(checkDigit(stem));
            digits.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + by) % 10));

            assertThat(OrganisationNumber.isValid(digits)).isFalse();
        }
    }

    @Property
    void orderAgreesWithEquals(@ForAll("stems") String one, @ForAll("stems") String other) {
        if (checkDigit(one) < 10 && checkDigit(other) < 10) {
            OrganisationNumber first = OrganisationNumber.of(one + checkDigit(one));
            OrganisationNumber second = OrganisationNumber.of(other + checkDigit(other));

            assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
            assertThat(first).isEqualByComparingTo(OrganisationNumber.of(first.toString()));
        }
    }

    @Property
    void anyTextIsReadOrRefusedAsAnArgument(@ForAll String text) {
        try {
            assertThat(OrganisationNumber.parse(text).toString()).hasSize(9);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(text);
        }
    }
}
