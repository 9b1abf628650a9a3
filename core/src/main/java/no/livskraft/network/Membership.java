package no.livskraft.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;

/**
 * A municipality's or county authority's part in a network for a time.
 *
 * @param organisation which it is, by the number it had on the first day
 * @param name its name, as people know it
 * @param status how far it has come
 * @param from the first day
 * @param until the day after the last; empty while it goes on
 * @param organisationNumber its number in Enhetsregisteret; empty if it is not told
 * @param county the name of its county as whoever entered it knows it; empty if it is not told
 */
public record Membership(
        MemberOrganisation organisation,
        String name,
        MembershipStatus status,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<OrganisationNumber> organisationNumber,
        Optional<String> county) {

    /**
     * Checks that the time is not empty.
     *
     * @throws IllegalArgumentException if it ends before or on the day it begins
     */
    public Membership {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(organisationNumber, "organisationNumber");
        Objects.requireNonNull(county, "county");
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "The membership of " + organisation + " runs from " + from + " until " + until.get());
        }
    }

    /**
     * A membership that goes on.
     *
     * @param organisation a municipality by its four digits, or a county authority by its two
     * @param name its name
     * @param status how far it has come
     * @param from the first day
     * @return the membership
     * @throws IllegalArgumentException if the number has another form
     */
    public static Membership of(String organisation, String name, MembershipStatus status, LocalDate from) {
        return new Membership(
                MemberOrganisation.parse(organisation),
                name,
                status,
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The member, where it is a municipality.
     *
     * @return its number; empty for a county authority
     */
    public Optional<MunicipalityNumber> municipality() {
        return organisation.municipalityNumber();
    }

    /**
     * This membership with another end.
     *
     * @param end the day after the last
     * @return the membership
     * @throws IllegalArgumentException if it ends before or on the day it begins
     */
    public Membership until(LocalDate end) {
        return new Membership(organisation, name, status, from, Optional.of(end), organisationNumber, county);
    }

    /**
     * Whether the membership is in force on a day, whatever its status.
     *
     * @param date the day
     * @return true if the day is within the time
     */
    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /**
     * Whether the member takes part on a day.
     *
     * @param date the day
     * @return true if the status is {@link MembershipStatus#ACTIVE} and the day is within the time
     */
    public boolean isActiveOn(LocalDate date) {
        return status == MembershipStatus.ACTIVE && isOn(date);
    }
}
