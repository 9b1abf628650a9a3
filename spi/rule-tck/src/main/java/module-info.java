/**
 * The contract for rules of counties: extend it in a test of your own, and your rules are proven.
 *
 * <p>It is a module of its own because a rule speaks of networks, resolutions and workshops, which are in core.
 */
open module no.livskraft.tck.rule {
    requires transitive no.livskraft.core;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires org.assertj.core;
    requires static org.jspecify;

    exports no.livskraft.tck.rule;
}
