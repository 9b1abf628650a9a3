package no.livskraft.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate DUE = LocalDate.of(2028, 1, 1);

    @Test
    void beforeItsDayNothingIsRemoved() {
        NetworkDossier whole = SampleNetworks.whole();

        Retention retention = Retention.purge(whole, DUE.minusDays(1));

        assertThat(retention.removed()).isEmpty();
        assertThat(retention.dossier()).isSameAs(whole);
    }

    @Test
    void onItsDayAContactIsRemovedAndTold() {
        Retention retention = Retention.purge(SampleNetworks.whole(), DUE);

        assertThat(retention.removed())
                .hasSize(9)
                .contains(
                        new Retention.Removed(
                                "Resolution", Identifier.of("deltakelse-4020"), "politicalContact", "ordfører", DUE),
                        new Retention.Removed(
                                "GoodExample",
                                Identifier.of("gangvei-til-skolen"),
                                "contact",
                                "folkehelsekoordinator",
                                DUE));
        assertThat(retention.dossier().resolutions()).allSatisfy(each -> {
            assertThat(each.politicalContact()).isEmpty();
            assertThat(each.administrativeContact()).isEmpty();
            assertThat(each.treatments()).hasSize(2);
        });
        assertThat(retention.dossier().experience().examples())
                .allSatisfy(each -> assertThat(each.contact()).isEmpty());
    }

    @Test
    void whatIsToldHoldsNoAddress() {
        assertThat(Retention.purge(SampleNetworks.whole(), DUE).removed().toString())
                .doesNotContain("@");
    }

    @Test
    void everythingElseIsLeftAsItWas() {
        NetworkDossier whole = SampleNetworks.whole();
        NetworkDossier left = Retention.purge(whole, DUE).dossier();

        assertThat(left.network()).isEqualTo(whole.network());
        assertThat(left.measures()).isEqualTo(whole.measures());
        assertThat(left.experience().feedback()).isEqualTo(whole.experience().feedback());
        assertThat(Retention.purge(left, DUE).removed()).isEmpty();
    }
}
