package no.livskraft.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class MovedClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    public MovedClock(String moment, ZoneId zone) {
        this.now = Instant.parse(moment);
        this.zone = zone;
    }

    public void moveTo(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
