package no.livskraft.spi.report;

/** The figure that an indicator row is about. */
public sealed interface Reading {

    /**
     * There is a figure.
     *
     * @param number the number as people read it, such as {@code 5,9}
     * @param unit its unit, such as {@code tonn CO₂-ekv. per innbygger}
     * @param period when it is from, such as {@code 2024}
     */
    record Shown(String number, String unit, String period) implements Reading {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Shown {
            Checks.text("a number", number);
            Checks.text("a unit", unit);
            Checks.text("a period", period);
        }
    }

    /**
     * There is no figure.
     *
     * @param word what stands instead, such as {@code kan ikke sies}
     * @param reason why there is none
     */
    record Absent(String word, String reason) implements Reading {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Absent {
            Checks.text("an absent reading", word);
            Checks.text("a reason for absence", reason);
        }
    }
}
