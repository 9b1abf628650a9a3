package no.livskraft.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.text.NationalIdentityNumbers;

class NumberLaws {

    /** Check digits as the registers describe them, without the library's own code. */
    private static int checkDigit(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * weights[i];
        }
        return sum % 11 == 0 ? 0 : 11 - sum % 11;
    }

    @Provide
    Arbitrary<String> identityNumbers() {
        return Arbitraries.integers()
                .between(1, 28)
                .flatMap(day -> Arbitraries.integers()
                        .between(1, 12)
                        .flatMap(month -> Arbitraries.integers()
                                .between(0, 99_999)
                                .flatMap(rest -> Arbitraries.of(0, 40)
                                        .map(kind ->
                                                String.format(Locale.ROOT, "%02d%02d%05d", day + kind, month, rest)))))
                .filter(stem -> checkDigit(stem, 3, 7, 6, 1, 8, 9, 4, 5, 2) < 10)
                .map(stem -> stem + checkDigit(stem, 3, 7, 6, 1, 8, 9, 4, 5, 2))
                .filter(stem -> checkDigit(stem, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) < 10)
                .map(stem -> stem + checkDigit(stem, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2));
    }

    private static String changed(String digits, int place, int by) {
        char other = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        return digits.substring(0, place) + other + digits.substring(place + 1);
    }

    @Property
    void anIdentityNumberIsFoundAndMaskedWhereverItStands(
            @ForAll("identityNumbers") String number, @ForAll @IntRange(max = 2) int form) {
        String written = number.substring(0, 6) + new String[] {"", " ", "-"}[form] + number.substring(6);
        String text = "Ring (" + written + "), i dag.";
        assertThat(NationalIdentityNumbers.isIn(text)).isTrue();
        assertThat(NationalIdentityNumbers.mask(text)).isEqualTo("Ring (***********), i dag.");
    }

    @Property
    void aChangedDigitOrOneMoreIsNoIdentityNumber(
            @ForAll("identityNumbers") String number,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(NationalIdentityNumbers.isIn(changed(number, place, by))).isFalse();
        assertThat(NationalIdentityNumbers.isIn(number + by)).isFalse();
        assertThat(NationalIdentityNumbers.isIn(by + number)).isFalse();
    }
}
