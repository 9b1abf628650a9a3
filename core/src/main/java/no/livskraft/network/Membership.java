package no.livskraft.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;

/**
 * A municipality's part in a network for a time.
 *
 * @param municipality the number it had on the first day
 * @param name its name, as people know it
 * @param status how far it has come
 * @param from the first day
 * @param until the day after the last; empty while it goes on
 */
public record Membership(
        MunicipalityNumber municipality,
        String name,
        MembershipStatus status,
        LocalDate from,
        Optional<LocalDate> until) {

    /**
     * Checks that the time is not empty.
     *
     * @throws IllegalArgumentException if it ends before or on the day it begins
     */
    public Membership {
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "The membership of " + municipality + " runs from " + from + " until " + until.get());
        }
    }

    /**
     * A membership that goes on.
     *
     * @param municipality the number of four digits
     * @param name its name
     * @param status how far it has come
     * @param from the first day
     * @return the membership
     * @throws IllegalArgumentException if the number is not four digits
     */
    public static Membership of(String municipality, String name, MembershipStatus status, LocalDate from) {
        return new Membership(MunicipalityNumber.of(municipality), name, status, from, Optional.empty());
    }

    /**
     * Whether the municipality takes part on a day.
     *
     * @param date the day
     * @return true if the status is {@link MembershipStatus#ACTIVE} and the day is within the time
     */
    public boolean isActiveOn(LocalDate date) {
        return status == MembershipStatus.ACTIVE
                && !date.isBefore(from)
                && until.map(date::isBefore).orElse(true);
    }
}
