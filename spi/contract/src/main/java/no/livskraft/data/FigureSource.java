package no.livskraft.data;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the figures behind an indicator can be had.
 *
 * <p>It describes a way to figures and says nothing about those that a value was computed from: each of those carries its
 * {@link Dataset} and {@link Vintage}.
 *
 * @param publisher who makes the figures, such as {@code SSB}, or {@link #MUNICIPALITY} where it counts them itself
 * @param licence the licence's short name, such as {@code CC BY 4.0}; empty where none is stated, and then whoever wants
 *     to publish asks first
 * @param credit the attribution to print
 * @param where where to find the figures, such as a table by its number, or how to count them
 * @param uri an absolute address of the place; empty if there is none
 */
public record FigureSource(
        String publisher, Optional<String> licence, LocalizedText credit, LocalizedText where, Optional<URI> uri) {

    /** The publisher of figures that each municipality counts itself. */
    public static final String MUNICIPALITY = "kommunen";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the publisher or the licence is blank, or the address is not absolute
     */
    public FigureSource {
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(uri, "uri");
        if (publisher.isBlank()) {
            throw new InvariantException(
                    "En kilde trenger navnet på den som lager tallene",
                    "Ei kjelde treng namnet på den som lagar tala",
                    "A source of figures needs a publisher");
        }
        if (licence.filter(String::isBlank).isPresent()) {
            throw new InvariantException(
                    "Lisensen for tall fra «" + publisher + "» er tom; utelat den",
                    "Lisensen for tal frå «" + publisher + "» er tom; utelat han",
                    "The licence of figures from " + publisher + " is blank; leave it out");
        }
        if (uri.filter(address -> !address.isAbsolute()).isPresent()) {
            throw new InvariantException(
                    "Adressen til tall fra «" + publisher + "» må være hel, som https://www.ssb.no: " + uri.get(),
                    "Adressa til tal frå «" + publisher + "» må vere heil, som https://www.ssb.no: " + uri.get(),
                    "The address of figures from " + publisher + " must be absolute, such as https://www.ssb.no: "
                            + uri.get());
        }
    }

    /**
     * Whether each municipality counts the figures itself, so that there is nobody else whose licence they could need.
     *
     * @return true if the publisher is {@link #MUNICIPALITY}
     */
    public boolean isOfMunicipality() {
        return publisher.equals(MUNICIPALITY);
    }

    /**
     * Figures under a licence, without an address.
     *
     * @param publisher who makes them
     * @param licence the licence's short name
     * @param credit the attribution to print
     * @param where where to find them
     * @return the source
     * @throws IllegalArgumentException if the publisher or the licence is blank
     */
    public static FigureSource of(String publisher, String licence, LocalizedText credit, LocalizedText where) {
        return new FigureSource(publisher, Optional.of(licence), credit, where, Optional.empty());
    }
}
