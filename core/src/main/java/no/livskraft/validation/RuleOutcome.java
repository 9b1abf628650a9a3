package no.livskraft.validation;

import java.util.List;
import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * What became of one rule in one evaluation. A rule that found nothing to look at is not evaluated, never satisfied; nor is
 * one that the programme has switched off, or one of a plugin that failed.
 */
public sealed interface RuleOutcome {

    /**
     * The rule.
     *
     * @return its id
     */
    String ruleId();

    /**
     * How many things the rule looked at, such as members or measures.
     *
     * @return the count; 0 only where the rule was not evaluated, is switched off or failed
     */
    int evaluated();

    /**
     * The rule looked at something and found no fault.
     *
     * @param ruleId the rule's id
     * @param evaluated how many things it looked at, at least one
     */
    record Satisfied(String ruleId, int evaluated) implements RuleOutcome {

        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Satisfied {
            Objects.requireNonNull(ruleId, "ruleId");
            if (evaluated < 1) {
                throw new IllegalArgumentException("Rule " + ruleId + " cannot be satisfied by nothing");
            }
        }
    }

    /**
     * The rule found faults.
     *
     * @param ruleId the rule's id
     * @param evaluated how many things it looked at, at least one
     * @param findings the faults, sorted, at least one; unmodifiable
     */
    record Violated(String ruleId, int evaluated, List<Finding> findings) implements RuleOutcome {

        /**
         * Checks the counts and copies the list.
         *
         * @throws IllegalArgumentException if there is no finding or nothing was looked at
         */
        public Violated {
            Objects.requireNonNull(ruleId, "ruleId");
            findings = findings.stream().sorted().toList();
            if (evaluated < 1 || findings.isEmpty()) {
                throw new IllegalArgumentException("Rule " + ruleId + " cannot be violated without a finding");
            }
        }
    }

    /**
     * The rule found nothing to look at.
     *
     * @param ruleId the rule's id
     * @param reason why, for people
     */
    record NotEvaluated(String ruleId, LocalizedText reason) implements RuleOutcome {

        /** Checks that nothing is missing. */
        public NotEvaluated {
            Objects.requireNonNull(ruleId, "ruleId");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public int evaluated() {
            return 0;
        }
    }

    /**
     * The programme has switched the rule off: it looked at nothing.
     *
     * @param ruleId the rule's id
     * @param title what would be so if the rule were satisfied
     * @param reason why it does not count, in the programme's words, without any national identity number
     */
    record SwitchedOff(String ruleId, LocalizedText title, LocalizedText reason) implements RuleOutcome {

        /** Checks that nothing is missing. */
        public SwitchedOff {
            Objects.requireNonNull(ruleId, "ruleId");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public int evaluated() {
            return 0;
        }
    }

    /**
     * A rule of a plugin could not be evaluated, since it or its plugin failed. Nothing is known of what it would have found.
     *
     * @param ruleId the rule's id
     * @param title what would be so if the rule were satisfied
     * @param reason what happened and what to do, naming the plugin, without any national identity number
     */
    record Failed(String ruleId, LocalizedText title, LocalizedText reason) implements RuleOutcome {

        /** Checks that nothing is missing. */
        public Failed {
            Objects.requireNonNull(ruleId, "ruleId");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public int evaluated() {
            return 0;
        }
    }
}
