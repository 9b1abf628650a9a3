package no.livskraft.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.AimActivity.Kind;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Aim;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

class AimActivitiesTest {

    private static final NetworkDossier WHOLE = SampleNetworks.whole();

    private static List<Kind> kinds(AimActivities activities, Aim aim) {
        return activities.of(aim).stream().map(AimActivity::kind).toList();
    }

    @Test
    void theWholeSampleHasDoneSomethingForEachAim() {
        assertThat(AimActivities.of(WHOLE).missing()).isEmpty();
        assertThat(AimActivities.of(SampleNetworks.draft()).missing())
                .containsExactly(Aim.INSPIRE, Aim.IDENTIFY, Aim.INTEGRATE, Aim.IMPLEMENT);
    }

    @Test
    void onADayOnlyWhatHadBeenDoneByThenCounts() {
        AimActivities all = AimActivities.of(WHOLE);

        AimActivities afterTheWorkshop = all.on(LocalDate.of(2026, 2, 10));
        AimActivities theDayBefore = all.on(LocalDate.of(2026, 2, 9));

        assertThat(kinds(afterTheWorkshop, Aim.INVOLVE)).containsExactly(Kind.COMMUNITY_MET);
        assertThat(kinds(theDayBefore, Aim.INVOLVE)).isEmpty();
        assertThat(kinds(afterTheWorkshop, Aim.IDENTIFY))
                .containsExactly(Kind.FIGURES_DISCUSSED, Kind.INDICATOR_CHOSEN);
        assertThat(kinds(afterTheWorkshop, Aim.IMPLEMENT)).isEmpty();
        assertThat(kinds(all.on(LocalDate.of(2026, 4, 14)), Aim.IMPLEMENT)).containsExactly(Kind.MEASURE_DECIDED);
    }

    @Test
    void whatHasNoDateIsOnNoDayAndIsToldApart() {
        AimActivities all = AimActivities.of(WHOLE);

        assertThat(kinds(all.undated(), Aim.INVOLVE)).containsExactly(Kind.PARTNER_JOINED, Kind.PARTNER_JOINED);
        assertThat(all.on(LocalDate.MAX).all().size() + all.undated().all().size())
                .isEqualTo(all.all().size());
    }

    @Test
    void aMemberHasDoneWhatItDid() {
        AimActivities nome = AimActivities.of(WHOLE).by(MemberOrganisation.parse("4018"));

        assertThat(kinds(nome, Aim.INSPIRE)).containsExactly(Kind.EXAMPLE_SHARED, Kind.EXPERIENCE_EXCHANGED);
        assertThat(kinds(nome, Aim.IMPLEMENT)).containsExactly(Kind.MEASURE_DECIDED);
        assertThat(kinds(AimActivities.of(WHOLE).by(MemberOrganisation.parse("0301")), Aim.INSPIRE))
                .isEmpty();
    }

    @Test
    void anAimThatNothingWasDoneForIsMissing() {
        NetworkDossier silent =
                WHOLE.toBuilder().experience(ExperienceRecord.EMPTY).build();

        assertThat(AimActivities.of(silent).missing()).containsExactly(Aim.INSPIRE);
        assertThat(AimActivities.of(silent).byAim().keySet()).containsExactly(Aim.values());
    }

    @Test
    void aProgrammeGathersItsNetworksAndCountsThemesAsTags() {
        ProgrammeOverview overview =
                ProgrammeOverview.of(SampleNetworks.programme(), List.of(WHOLE), SampleNetworks.TODAY);

        assertThat(overview.networks()).containsExactly(SampleNetworks.ID);
        assertThat(overview.members()).hasSize(4);
        assertThat(overview.themeTags())
                .containsEntry(Identifier.of("climate-energy"), 1)
                .containsEntry(Identifier.of("land-use"), 1)
                .containsEntry(Identifier.of("heritage"), 0)
                .hasSize(6);
        assertThat(overview.activities().of(Aim.IMPLEMENT)).hasSize(2);
    }

    @Test
    void aNetworkThatHasNotBegunIsNotInTheOverview() {
        ProgrammeOverview before =
                ProgrammeOverview.of(SampleNetworks.programme(), List.of(WHOLE), SampleNetworks.START.minusDays(1));

        assertThat(before.networks()).isEmpty();
        assertThat(before.members()).isEmpty();
    }

    @Test
    void aNetworkOfAnotherProgrammeIsRefused() {
        var other = ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_2006)
                .orElseThrow();

        assertThatThrownBy(() -> ProgrammeOverview.of(other, List.of(WHOLE), SampleNetworks.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("eksempelnettverket")
                .hasMessageContaining("livskraftige-kommuner-2006");
    }
}
