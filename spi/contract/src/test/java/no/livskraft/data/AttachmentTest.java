package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attachment is known by. */
class AttachmentTest {

    private static final MediaType PNG = MediaType.of("image/png");
    private static final MediaType TEXT = MediaType.of("text/plain");
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void bytesAreKnownByTheirDigest() {
        // the two digests are the examples of FIPS 180-2 and the well-known one of no bytes at all
        assertThat(Attachment.of("abc".getBytes(StandardCharsets.US_ASCII), TEXT))
                .isEqualTo(new Attachment(OF_ABC, TEXT, 3));
        assertThat(Attachment.of(new byte[0], TEXT)).isEqualTo(new Attachment(OF_NOTHING, TEXT, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad00"
            })
    void aDigestOfAnotherFormIsRefused(String digest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment(digest, PNG, 1))
                .withMessageContaining("'" + digest + "'");
    }

    @Test
    void aLengthIsNeverNegativeAndNeverMoreThanTheLargest() {
        assertThat(new Attachment(OF_ABC, PNG, Attachment.LARGEST).length()).isEqualTo(52_428_800);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment(OF_ABC, PNG, Attachment.LARGEST + 1))
                .withMessageContaining("52428801");
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment(OF_ABC, PNG, -1));
    }

    @Test
    void attachmentsAreOrderedByDigestThenMediaTypeThenLength() {
        Attachment first = new Attachment(OF_ABC, PNG, 3);
        assertThat(List.of(
                        new Attachment(OF_NOTHING, PNG, 0),
                        new Attachment(OF_ABC, TEXT, 1),
                        new Attachment(OF_ABC, PNG, 20),
                        first))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(first).isLessThan(new Attachment(OF_ABC, PNG, 20));
        assertThat(first).isEqualByComparingTo(new Attachment(OF_ABC, PNG, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "image/svg+xml", "application/vnd.ms-excel.sheet.macroenabled.12", "x/1", "3gpp/a"})
    void aMediaTypeIsTypeAndSubtype(String text) {
        assertThat(new MediaType(text)).hasToString(text).isEqualTo(MediaType.of(text));
    }

    @Test
    void aMediaTypeIsTheSameInUpperAndLowerCase() {
        assertThat(MediaType.of("IMAGE/Gif")).isEqualTo(new MediaType("image/gif"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaType("image/GIF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "image",
                "/",
                "image/",
                "/png",
                "image/png/x",
                " image/png",
                "image/png\n",
                "image / png",
                "text/html; charset=utf-8",
                "*/*",
                "bilde/blå",
                "image/\u212A",
                "-a/b",
                "../../x"
            })
    void whatIsNoMediaTypeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaType.of(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void theNamesInAMediaTypeHaveAtMost127Characters() {
        String longest = "a".repeat(127);
        assertThat(MediaType.of(longest + "/" + longest).value()).hasSize(255);
        assertThatIllegalArgumentException().isThrownBy(() -> MediaType.of(longest + "a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> MediaType.of("a/" + longest + "b"));
    }
}
