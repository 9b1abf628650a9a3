package no.livskraft.plugin;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.plugin.PluginOutcome.State;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginDescriptor;

/** A plugin that could be created and may take part. */
record Candidate(
        Class<? extends Plugin> service,
        Plugin plugin,
        String origin,
        boolean givenByHost,
        Optional<PluginDescriptor> descriptor) {

    static Candidate given(Class<? extends Plugin> service, Plugin plugin) {
        return new Candidate(service, plugin, "given by the host", true, Optional.empty());
    }

    static Candidate discovered(Class<? extends Plugin> service, Plugin plugin) {
        return new Candidate(service, plugin, Origins.of(plugin.getClass()), false, Optional.empty());
    }

    Candidate described(PluginDescriptor known) {
        return new Candidate(service, plugin, origin, givenByHost, Optional.of(known));
    }

    String id() {
        return descriptor.map(PluginDescriptor::id).orElseThrow();
    }

    int priority() {
        return descriptor.map(PluginDescriptor::priority).orElseThrow();
    }

    boolean isSameClassAs(Candidate other) {
        return plugin.getClass() == other.plugin.getClass();
    }

    /** The host's instance, or the only one that was discovered; none where several claim the same id. */
    static Optional<Candidate> choose(List<Candidate> sameId) {
        List<Candidate> given = sameId.stream().filter(Candidate::givenByHost).toList();
        List<Candidate> contenders = given.isEmpty() ? sameId : given;
        boolean clear =
                given.isEmpty() ? contenders.stream().allMatch(contenders.get(0)::isSameClassAs) : given.size() == 1;
        return clear ? Optional.of(contenders.get(0)) : Optional.empty();
    }

    PluginOutcome loaded() {
        return outcome(State.LOADED, List.of());
    }

    PluginOutcome failed(Problem problem) {
        return outcome(State.FAILED, List.of(problem));
    }

    PluginOutcome rejected(Problem problem) {
        return outcome(State.REJECTED, List.of(problem));
    }

    PluginOutcome rejectedAsDuplicate(List<Candidate> sameId) {
        List<String> claimants = sameId.stream()
                .map(each -> each.plugin.getClass().getName() + " (" + each.origin + ")")
                .toList();
        return rejected(new Problem(
                "PLUGIN-DUPLICATE-ID",
                id(),
                LocalizedText.of(
                        "Flere tillegg har samme id: " + claimants + "; fjern alle unntatt ett",
                        "Fleire tillegg har same id: " + claimants + "; fjern alle unnateke eitt",
                        "Several plugins have the same id: " + claimants + "; remove all but one")));
    }

    private PluginOutcome outcome(State state, List<Problem> problems) {
        return new PluginOutcome(
                service.getSimpleName(), plugin.getClass().getName(), origin, descriptor, state, problems);
    }
}
