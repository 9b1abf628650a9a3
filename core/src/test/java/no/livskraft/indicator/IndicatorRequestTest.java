package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IndicatorRequestTest {

    private static IndicatorRequest.Builder whole() {
        return Setting.request("a").municipalities("4020").years(2020, 2021);
    }

    @Test
    void theOrderOfWhatIsAskedForIsKept() {
        IndicatorRequest request =
                whole().indicators("z", "b").municipalities("0301").build();

        assertThat(request.indicators()).containsExactly("a", "z", "b");
        assertThat(request.municipalities()).extracting(Object::toString).containsExactly("4020", "0301");
        assertThat(request.periods()).extracting(Object::toString).containsExactly("2020", "2021");
    }

    @Test
    void nothingIsAskedForTwice() {
        assertThatThrownBy(() -> whole().indicators("a").build()).hasMessageContaining("indicator a");
        assertThatThrownBy(() -> whole().municipalities("4020").build()).hasMessageContaining("4020");
        assertThatThrownBy(() -> whole().years(2021, 2021).build()).hasMessageContaining("2021");
    }

    @Test
    void nothingIsLeftOut() {
        assertThatThrownBy(() -> Setting.request()
                        .municipalities("4020")
                        .years(2020, 2020)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("indicator");
        assertThatThrownBy(() -> Setting.request("a").years(2020, 2020).build()).hasMessageContaining("municipality");
        assertThatThrownBy(() -> Setting.request("a").municipalities("4020").build())
                .hasMessageContaining("period");
    }
}
