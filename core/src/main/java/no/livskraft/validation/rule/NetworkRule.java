package no.livskraft.validation.rule;

import java.util.Objects;
import java.util.function.BiConsumer;
import no.livskraft.validation.RuleDefinition;

/**
 * A rule that a county adds. It looks at one network with all that belongs to it, and tells what it saw.
 *
 * <p><b>What it promises.</b> It never throws, whatever is missing in a network and whatever the day. What it tells depends
 * on nothing but what {@link RuleView} shows: not on other networks, other rules or earlier calls, not on a clock, a file, a
 * network connection, or the machine's language and zone; nor on the order in which things were entered, or on how serious
 * the programme finds its cases. It keeps nothing between calls, not the view and not the findings. The test kit
 * {@code livskraft-rule-tck} tries all of this.
 *
 * <p><b>Who calls, when, on which thread.</b> The library calls {@link #definition()} once, when the rule is let in, and
 * {@link #check} once for each evaluation of a network whose programme has not switched the rule off: on a thread of the
 * host's executor, for several networks at once, on as many threads, where the host evaluates several.
 *
 * <p><b>If it fails.</b> A rule that throws, tells something that its definition does not have (a case, a value that the
 * message names), gives no place, or takes longer than the host allows, costs itself only: its outcome is
 * {@link no.livskraft.validation.RuleOutcome.Failed}, which names the plugin, and whatever it told before is dropped. Every
 * report shows it; nothing is refused because of it. Since SPI level 1.
 */
public interface NetworkRule {

    /**
     * What the rule is, why it matters and what to do.
     *
     * @return the same definition at every call
     */
    RuleDefinition definition();

    /**
     * Looks at a network.
     *
     * @param view the network, the day, the municipalities; immutable
     * @param findings where to tell what was seen; of no use after the call
     */
    void check(RuleView view, RuleFindings findings);

    /**
     * A rule from a definition and a function.
     *
     * @param definition what the rule is
     * @param check looks at a network
     * @return the rule
     */
    static NetworkRule of(RuleDefinition definition, BiConsumer<RuleView, RuleFindings> check) {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(check, "check");
        return new NetworkRule() {
            @Override
            public RuleDefinition definition() {
                return definition;
            }

            @Override
            public void check(RuleView view, RuleFindings findings) {
                check.accept(view, findings);
            }
        };
    }
}
