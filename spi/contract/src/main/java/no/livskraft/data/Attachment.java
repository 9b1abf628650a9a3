package no.livskraft.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Bytes that a document refers to instead of holding them, such as a photo. The bytes are kept in a storage; this says
 * which they are, so that the same bytes of the same media type are one attachment wherever they come from, and changed
 * bytes are another. Immutable.
 *
 * @param sha256 the SHA-256 of the bytes as 64 hexadecimal digits in lower case
 * @param mediaType what kind of bytes they are
 * @param length how many bytes there are, from 0 to {@link #LARGEST}
 */
public record Attachment(String sha256, MediaType mediaType, long length) implements Comparable<Attachment> {

    /** The most bytes that an attachment has: 50 MiB. Every storage takes that many. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Comparator<Attachment> ORDER = Comparator.comparing(Attachment::sha256)
            .thenComparing(Attachment::mediaType)
            .thenComparingLong(Attachment::length);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the digest is not 64 hexadecimal digits in lower case, or the length is less
     *     than 0 or more than {@link #LARGEST}
     */
    public Attachment {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "An attachment's SHA-256 is 64 hexadecimal digits in lower case: '" + sha256 + "'");
        }
        if (length < 0 || length > LARGEST) {
            throw new IllegalArgumentException("An attachment has from 0 to " + LARGEST + " bytes: " + length);
        }
    }

    /**
     * The attachment that some bytes are.
     *
     * @param content the bytes
     * @param mediaType what kind of bytes they are
     * @return digest, media type and length
     * @throws IllegalArgumentException if there are more than {@link #LARGEST} bytes
     */
    public static Attachment of(byte[] content, MediaType mediaType) {
        return new Attachment(HexFormat.of().formatHex(newDigest().digest(content)), mediaType, content.length);
    }

    /**
     * A new digest of the kind that attachments are known by, for whoever sees the bytes piece by piece.
     *
     * @return SHA-256
     */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** Orders by digest, then media type, then length. */
    @Override
    public int compareTo(Attachment other) {
        return ORDER.compare(this, other);
    }
}
