package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;

/** What the rules say of networks beside each other, counted over by looking at every pair. */
class OtherNetworkLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final List<Membership> MEMBERS = List.of(
            Sample.active("4003", "Skien"),
            Sample.active("4018", "Nome"),
            Sample.active("4020", "Midt-Telemark"),
            Sample.active("4022", "Seljord"));

    /** Themes and members of a network. */
    private record Draft(Set<String> themes, Set<Membership> members) {

        NetworkDossier named(int number) {
            return OtherNetwork.of("nett-" + number, String.join(" ", themes), members.toArray(Membership[]::new));
        }
    }

    @Provide
    Arbitrary<List<NetworkDossier>> networks() {
        Arbitrary<Set<String>> themes =
                Arbitraries.of("climate-energy", "land-use", "heritage").set().ofMinSize(1);
        return Combinators.combine(themes, Arbitraries.of(MEMBERS).set())
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(OtherNetworkLaws::numbered);
    }

    private static List<NetworkDossier> numbered(List<Draft> drafts) {
        List<NetworkDossier> dossiers = new ArrayList<>();
        drafts.forEach(each -> dossiers.add(each.named(dossiers.size())));
        return dossiers;
    }

    @Property(tries = 200)
    void togetherTheyAreJudgedAsOneByOne(@ForAll("networks") List<NetworkDossier> networks) {
        List<ValidationReport> together = VALIDATOR.validateAll(networks);
        assertThat(together).hasSameSizeAs(networks);
        for (int i = 0; i < networks.size(); i++) {
            assertThat(together.get(i)).isEqualTo(VALIDATOR.validate(networks.get(i), networks));
        }
    }

    @Property(tries = 200)
    void everySharedMemberInAnotherNetworkWithTheSameThemeIsFound(@ForAll("networks") List<NetworkDossier> networks) {
        for (NetworkDossier each : networks) {
            ValidationReport report = VALIDATOR.validate(each, networks);
            long shared = networks.stream()
                    .map(NetworkDossier::network)
                    .filter(other -> !other.id().equals(each.network().id()))
                    .filter(other ->
                            !Collections.disjoint(other.themes(), each.network().themes()))
                    .mapToLong(other -> sharedMembers(each.network(), other))
                    .sum();
            Statistics.label("shared").collect(shared > 0);
            assertThat(of("LK-018", report)).hasSize((int) shared);
        }
    }

    private static long sharedMembers(Network one, Network other) {
        return one.members().stream().filter(other.members()::contains).count();
    }

    @Property(tries = 200)
    void themesAreCountedOverAllNetworks(@ForAll("networks") List<NetworkDossier> networks) {
        int tags = networks.stream()
                .mapToInt(each -> new HashSet<>(each.network().themes()).size())
                .sum();
        for (NetworkDossier each : networks) {
            assertThat(of("LK-023", VALIDATOR.validate(each, networks)))
                    .hasSize(tags == networks.size() ? 0 : 1)
                    .allSatisfy(
                            finding -> assertThat(finding.values().get("tags").in(Locale.ENGLISH))
                                    .isEqualTo(Integer.toString(tags)));
        }
    }

    private static List<Finding> of(String rule, ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }
}
