package no.livskraft.followup;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in the municipality's ordinary plans a measure stands.
 *
 * @param type the kind of plan
 * @param plan the plan's title
 * @param section the chapter or item in it
 * @param adopted the year the plan was adopted; empty while that is not known
 * @param lastYear the last year that the plan covers; empty where it has none
 */
public record PlanAnchor(PlanType type, String plan, String section, Optional<Year> adopted, Optional<Year> lastYear) {

    /**
     * Checks that the plan does not end before it was adopted.
     *
     * @throws IllegalArgumentException if it does
     */
    public PlanAnchor {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(section, "section");
        if (adopted.isPresent() && lastYear.isPresent() && lastYear.get().isBefore(adopted.get())) {
            throw new IllegalArgumentException(
                    "'" + plan + "' was adopted in " + adopted.get() + " and covers years until " + lastYear.get());
        }
    }
}
