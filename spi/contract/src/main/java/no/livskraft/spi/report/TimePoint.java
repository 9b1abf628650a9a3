package no.livskraft.spi.report;

import java.time.LocalDate;
import java.util.Objects;

/** What a line over time holds for one period. */
public sealed interface TimePoint {

    /**
     * The period as people read it.
     *
     * @return such as {@code 2024}
     */
    String period();

    /**
     * Where the period stands on the time axis.
     *
     * @return its first day
     */
    LocalDate start();

    /**
     * A figure.
     *
     * @param period the period as people read it
     * @param start its first day
     * @param value the figure
     * @param text the figure as people read it
     * @param provisional whether the source may still change it
     * @param breakBefore whether the figure is not comparable with those before it: a renderer marks the place
     */
    record Value(String period, LocalDate start, double value, String text, boolean provisional, boolean breakBefore)
            implements TimePoint {
        /**
         * Checks the figure.
         *
         * @throws IllegalArgumentException if it is not finite or a text is blank
         */
        public Value {
            Checks.text("a period", period);
            Objects.requireNonNull(start, "start");
            Checks.finite("A point's value", value);
            Checks.text("a number", text);
        }
    }

    /**
     * No figure: the line has a gap here, which is never bridged.
     *
     * @param period the period as people read it
     * @param start its first day
     * @param reason why there is no figure
     */
    record Gap(String period, LocalDate start, String reason) implements TimePoint {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Gap {
            Checks.text("a period", period);
            Objects.requireNonNull(start, "start");
            Checks.text("a reason for absence", reason);
        }
    }

    /**
     * A final figure that is comparable with those before it.
     *
     * @param period the period as people read it
     * @param start its first day
     * @param value the figure
     * @param text the figure as people read it
     * @return the point
     * @throws IllegalArgumentException if the figure is not finite or a text is blank
     */
    static TimePoint value(String period, LocalDate start, double value, String text) {
        return new Value(period, start, value, text, false, false);
    }

    /**
     * No figure.
     *
     * @param period the period as people read it
     * @param start its first day
     * @param reason why there is none
     * @return the point
     * @throws IllegalArgumentException if a text is blank
     */
    static TimePoint gap(String period, LocalDate start, String reason) {
        return new Gap(period, start, reason);
    }
}
