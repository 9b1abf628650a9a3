package no.livskraft.plugin;

import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.plugin.internal.Containment;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import org.jspecify.annotations.Nullable;

/** Whether a plugin is let in, judged by what it says of itself. */
final class Admission {

    private static final String RESERVED_PREFIX = "livskraft.";
    private static final String OWN_PACKAGES = "no.livskraft.";

    private final @Nullable PluginDescriptor descriptor;
    private final @Nullable PluginOutcome refused;

    private Admission(@Nullable PluginDescriptor descriptor, @Nullable PluginOutcome refused) {
        this.descriptor = descriptor;
        this.refused = refused;
    }

    static Admission of(Candidate candidate) {
        String provider = candidate.plugin().getClass().getName();
        Containment.Outcome<PluginDescriptor> said =
                Containment.call(() -> candidate.plugin().descriptor());
        if (said.result().isEmpty()) {
            Throwable failure = said.failure().orElseThrow();
            return new Admission(null, candidate.failed(Containment.problem(provider, failure)));
        }
        PluginDescriptor descriptor = said.result().get();
        Candidate described = candidate.described(descriptor);
        int level = descriptor.spiLevel();
        if (level < SpiLevel.OLDEST_SUPPORTED || level > SpiLevel.CURRENT) {
            return new Admission(null, described.rejected(otherLevel(descriptor.id(), level)));
        }
        if (descriptor.id().startsWith(RESERVED_PREFIX) && !provider.startsWith(OWN_PACKAGES)) {
            return new Admission(null, described.rejected(reservedId(descriptor.id(), provider)));
        }
        return new Admission(descriptor, null);
    }

    Optional<PluginOutcome> refused() {
        return Optional.ofNullable(refused);
    }

    PluginDescriptor descriptor() {
        if (descriptor == null) {
            throw new IllegalStateException("The plugin was refused");
        }
        return descriptor;
    }

    private static Problem otherLevel(String id, int level) {
        String supported = SpiLevel.OLDEST_SUPPORTED == SpiLevel.CURRENT
                ? Integer.toString(SpiLevel.CURRENT)
                : SpiLevel.OLDEST_SUPPORTED + "-" + SpiLevel.CURRENT;
        return new Problem(
                "PLUGIN-LEVEL",
                id,
                LocalizedText.of(
                        "Tillegget er bygd for SPI-nivå " + level + ", men denne versjonen støtter " + supported
                                + "; skaff en utgave som passer",
                        "Tillegget er bygd for SPI-nivå " + level + ", men denne versjonen støttar " + supported
                                + "; skaff ei utgåve som høver",
                        "The plugin was built for SPI level " + level + ", but this version supports " + supported
                                + "; get a release that fits"));
    }

    private static Problem reservedId(String id, String provider) {
        return new Problem(
                "PLUGIN-RESERVED-ID",
                id,
                LocalizedText.of(
                        "Id-er som begynner med «livskraft.» er forbeholdt referansetilleggene; gi " + provider
                                + " en egen id",
                        "Id-ar som byrjar med «livskraft.» er reserverte for referansetillegga; gje " + provider
                                + " ein eigen id",
                        "Ids that begin with 'livskraft.' are reserved for the reference plugins; give " + provider
                                + " an id of its own"));
    }
}
