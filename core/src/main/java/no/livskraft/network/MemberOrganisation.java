package no.livskraft.network;

import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.CountyNumber;
import no.livskraft.data.MunicipalityNumber;

/**
 * An organisation that can be a member of a network: a municipality or a county authority.
 *
 * <p>As text it is its number alone: four digits are a municipality ({@code 4020}), two are a county authority
 * ({@code 40}). {@link #parse(String)} and {@code toString} are each other's inverse.
 *
 * <p>Members are ordered by their text, so that a county authority stands right before the municipalities of its county.
 */
public sealed interface MemberOrganisation extends Comparable<MemberOrganisation> {

    /**
     * A municipality (kommune).
     *
     * @param number its number
     */
    record Municipality(MunicipalityNumber number) implements MemberOrganisation {

        /** Checks that there is a number. */
        public Municipality {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Optional<MunicipalityNumber> municipalityNumber() {
            return Optional.of(number);
        }

        @Override
        public Optional<CountyNumber> countyNumber() {
            return number.countyNumber();
        }

        /** The four digits. */
        @Override
        public String toString() {
            return number.value();
        }
    }

    /**
     * A county authority (fylkeskommune).
     *
     * @param number the number of its county
     */
    record CountyAuthority(CountyNumber number) implements MemberOrganisation {

        /** Checks that there is a number. */
        public CountyAuthority {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Optional<MunicipalityNumber> municipalityNumber() {
            return Optional.empty();
        }

        @Override
        public Optional<CountyNumber> countyNumber() {
            return Optional.of(number);
        }

        /** The two digits. */
        @Override
        public String toString() {
            return number.value();
        }
    }

    /**
     * A municipality as a member.
     *
     * @param number its number
     * @return the member
     */
    static MemberOrganisation of(MunicipalityNumber number) {
        return new Municipality(number);
    }

    /**
     * A county authority as a member.
     *
     * @param number the number of its county
     * @return the member
     */
    static MemberOrganisation of(CountyNumber number) {
        return new CountyAuthority(number);
    }

    /**
     * The member that a text stands for.
     *
     * @param text four digits for a municipality, two for a county authority; without spaces
     * @return the member
     * @throws IllegalArgumentException if the text is neither a municipality number nor a county number
     */
    static MemberOrganisation parse(String text) {
        if (MunicipalityNumber.isWellFormed(text)) {
            return of(MunicipalityNumber.of(text));
        }
        if (CountyNumber.isWellFormed(text)) {
            return of(CountyNumber.of(text));
        }
        throw new IllegalArgumentException("A member is a municipality number of four digits, such as 4020, or a county"
                + " number of two, such as 40: '" + text + "'");
    }

    /**
     * The municipality's number.
     *
     * @return its number; empty for a county authority
     */
    Optional<MunicipalityNumber> municipalityNumber();

    /**
     * The number of the county: the authority's own, or the one that the municipality number was given in.
     *
     * @return the number; empty for a municipality number that begins with 00, which no county has
     */
    Optional<CountyNumber> countyNumber();

    /**
     * Compares by text.
     *
     * @param other another member
     * @return as {@link Comparable#compareTo}; zero for equal members alone
     */
    @Override
    default int compareTo(MemberOrganisation other) {
        return toString().compareTo(other.toString());
    }
}
