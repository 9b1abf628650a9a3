package no.livskraft.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import no.livskraft.dossier.Chain;
import no.livskraft.dossier.Chains;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Severity;
import no.livskraft.testing.DomainArbitraries;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class SampleNetworksTest {

    private static ValidationReport validate(NetworkDossier dossier) {
        Clock clock =
                Clock.fixed(SampleNetworks.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return NetworkValidator.builder(MunicipalityRegister.ofNorway(), clock)
                .indicators(Set.of("ghg_per_inhabitant", "dwellings_per_1000_inhabitants"))
                .build()
                .validate(dossier);
    }

    @Test
    void theWholeNetworkHasNoErrorAndNoWarning() {
        ValidationReport report = validate(SampleNetworks.whole());

        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).isEmpty();
    }

    @Test
    void theWholeNetworkHasOneOfEverything() {
        List<Class<? extends NetworkPart>> kinds = DomainArbitraries.partTypes();

        assertThat(SampleNetworks.whole().parts().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(Chains.of(SampleNetworks.whole()).all()).allMatch(Chain::isWhole);
    }

    @Test
    void everyPartSaysThatItIsInvented() {
        assertThat(SampleNetworks.whole().network().fictitious()).isTrue();
        assertThat(SampleNetworks.draft().network().fictitious()).isTrue();
        assertThat(SampleNetworks.whole().parts()).allMatch(NetworkPart::fictitious);
    }

    @Test
    void aDraftLacksTheResolutions() {
        assertThat(validate(SampleNetworks.draft()).findings())
                .extracting(each -> each.code())
                .contains("LK-024.underway");
    }

    @Test
    void theIndicatorsOfANetworkAreThoseOfTargetsAndWorkshopsEachOnce() {
        NetworkDossier whole = SampleNetworks.whole();

        assertThat(whole.indicators()).containsExactly("dwellings_per_1000_inhabitants", "ghg_per_inhabitant");
        assertThat(whole.workshops().get(0).indicators()).containsExactly("ghg_per_inhabitant");
        assertThat(whole.workshops().get(1).indicators()).isEmpty();
        assertThat(SampleNetworks.wholeBuilder().goals(List.of()).build().indicators())
                .containsExactly("ghg_per_inhabitant");
    }

    @Test
    void oneLineChangesAPart() {
        assertThat(SampleNetworks.wholeBuilder().measures(List.of()).build().measures())
                .isEmpty();
    }
}
