package no.livskraft.reference.storage.jdbc;

import java.time.Instant;

/** An instant in the two columns that keep all of it in every database. */
record Moment(long second, int nano) {

    static Moment of(Instant instant) {
        return new Moment(instant.getEpochSecond(), instant.getNano());
    }

    Instant instant() {
        return Instant.ofEpochSecond(second, nano);
    }
}
