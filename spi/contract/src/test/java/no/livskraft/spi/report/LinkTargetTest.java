package no.livskraft.spi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "//example.org",
                "/relative",
                "relative",
                "http:///ingen-vert",
                "https://ssb.no@example.org/",
                "http:opaque",
                "mailto:",
                "ht tp://example.org",
                " https://example.org",
                "https://example.org/\"onclick=",
                ""
            })
    void whatCouldRunOrMisleadIsNoAddress(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> LinkTarget.web(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.ssb.no/statbank?a=1&b=2", "http://example.org", "mailto:post@example.org"})
    void ordinaryAddressesAreFine(String address) {
        assertThat(((LinkTarget.Web) LinkTarget.web(address)).address()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stor", "mål", "1-en", "en_to", "en to", "a\"b", "#en"})
    void anAnchorIsLowerCaseLettersDigitsAndHyphens(String anchor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkTarget.here(anchor))
                .withMessageContaining("'" + anchor + "'");
    }
}
