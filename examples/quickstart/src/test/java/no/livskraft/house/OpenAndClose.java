package no.livskraft.house;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.livskraft.Livskraft;
import no.livskraft.plugin.PluginOutcome;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.RuleOutcome;

/** Opens the library on a new database and closes it: the program that {@link BothPathsTest} starts. */
final class OpenAndClose {

    static final String NAMED = "core is a named module: ";
    static final String LOADED = "loaded: ";
    static final String EVALUATED = "evaluated: ";
    static final String CLOSED = "opened and closed";

    private OpenAndClose() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(NAMED + Livskraft.class.getModule().isNamed());
        try (Livskraft livskraft = Livskraft.builder()
                .storage("livskraft.storage-jdbc")
                .setting("livskraft.storage-jdbc", "url", "jdbc:h2:file:" + args[0])
                .open()) {
            for (PluginOutcome outcome : livskraft.plugins().outcomes()) {
                boolean loaded = outcome.state() == PluginOutcome.State.LOADED;
                out.println(loaded ? LOADED + outcome.provider() : outcome.describe(Locale.ENGLISH));
            }
            livskraft.datasets();
            for (RuleOutcome outcome :
                    livskraft.validate(SampleNetworks.whole()).outcomes()) {
                out.println(
                        EVALUATED + outcome.ruleId() + " " + outcome.getClass().getSimpleName());
            }
        }
        out.println(CLOSED);
    }
}
