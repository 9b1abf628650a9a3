package no.livskraft.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.report.Assessment;
import no.livskraft.spi.report.IndicatorRow;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Reading;
import no.livskraft.spi.report.TimePoint;
import no.livskraft.spi.report.Tone;
import no.livskraft.testing.DomainArbitraries;
import no.livskraft.workshop.Workshop;

class NetworkReportLaws {

    @Provide
    Arbitrary<Scene> scenes() {
        Arbitrary<Figure> figures = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.doubles().between(-1000, 1000).map(Figure::of)),
                Tuple.of(1, Arbitraries.of(0.0, Double.MIN_VALUE, 1e300, -1e300).map(Figure::of)),
                Tuple.of(1, Arbitraries.of(Flag.class).set().map(flags -> Figure.of(7, flags))),
                Tuple.of(
                        2, Arbitraries.of(Status.class).filter(Status::isAbsent).map(Figure::absent)));
        Arbitrary<List<List<Figure>>> rows = figures.list().ofSize(3).list().ofSize(2 * Scene.COUNTY.size());
        Arbitrary<List<List<Figure>>> nothing = Arbitraries.just(Collections.nCopies(8, List.of()));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(9, rows), Tuple.of(1, nothing)),
                        Arbitraries.of(Direction.class))
                .as((all, direction) -> {
                    Scene scene = new Scene();
                    scene.direction = direction;
                    for (int i = 0; i < Scene.COUNTY.size(); i++) {
                        scene.a.put(Scene.COUNTY.get(i), all.get(2 * i));
                        scene.b.put(Scene.COUNTY.get(i), all.get(2 * i + 1));
                    }
                    return scene;
                });
    }

    @Provide
    Arbitrary<NetworkDossier> dossiers() {
        return DomainArbitraries.networks().flatMap(network -> {
            Arbitrary<Identifier> id = Arbitraries.just(network.id());
            Arbitrary<List<Goal>> goals = DomainArbitraries.parts(Goal.class, id)
                    .map(goal -> tied(goal, network))
                    .list()
                    .ofMaxSize(4);
            return Combinators.combine(
                            DomainArbitraries.programmes(),
                            DomainArbitraries.parts(Resolution.class, id).list().ofMaxSize(3),
                            DomainArbitraries.parts(Workshop.class, id).list().ofMaxSize(3),
                            goals,
                            DomainArbitraries.parts(Measure.class, id).list().ofMaxSize(4))
                    .as((programme, resolutions, workshops, targets, measures) ->
                            dossier(programme, network, resolutions, workshops, targets, measures));
        });
    }

    /** A goal of a municipality with figures, for the indicator that there is, and for a challenge if there is one. */
    private static Goal tied(Goal goal, Network network) {
        List<IndicatorTarget> targets = goal.targets().stream()
                .map(each -> new IndicatorTarget("emissions", each.baselineYear(), each.value(), each.year()))
                .toList();
        return new Goal(
                goal.id(),
                goal.network(),
                MemberOrganisation.of(Scene.NOME),
                goal.fictitious(),
                goal.theme(),
                network.challenges().isEmpty()
                        ? goal.challenge()
                        : network.challenges().get(0).id(),
                goal.description(),
                goal.workshop(),
                goal.set(),
                goal.anchors(),
                targets);
    }

    private static NetworkDossier dossier(
            ProgrammeProfile programme,
            Network network,
            List<Resolution> resolutions,
            List<Workshop> workshops,
            List<Goal> goals,
            List<Measure> measures) {
        return new NetworkDossier(
                new ProgrammeProfile(
                        network.programme(),
                        programme.title(),
                        programme.start(),
                        programme.end(),
                        programme.purposes(),
                        programme.aims(),
                        programme.themes(),
                        programme.vitalityDimensions(),
                        programme.limits(),
                        programme.severities(),
                        programme.ruleLimits(),
                        programme.switchedOff()),
                network,
                resolutions,
                workshops,
                goals,
                measures,
                ExperienceRecord.EMPTY,
                List.of());
    }

    @Property(tries = 60)
    void aPageIsWholeWhateverWasTypedAndWhateverIsKnown(
            @ForAll("scenes") Scene scene, @ForAll("dossiers") NetworkDossier dossier) {
        NetworkReport report = scene.report(dossier);
        for (String language : List.of("nb", "nn", "en")) {
            Page page = report.page(Locale.forLanguageTag(language));
            assertThat(page.fictitious().isPresent()).isEqualTo(dossier.isFictitious());
            assertThat(page).isEqualTo(report.page(Locale.forLanguageTag(language)));
        }
    }

    @Property(tries = 80)
    void anIndicatorThatDescribesIsNeverCalledBetterOrWorse(@ForAll("scenes") Scene scene) {
        scene.direction = Direction.CONTEXT;
        IndicatorRow row = Pages.row(scene.page("nb"), "tall-emissions");
        assertThat(row.assessments())
                .extracting(Assessment::tone)
                .isNotEmpty()
                .allSatisfy(tone -> assertThat(tone).isIn(Tone.NEUTRAL, Tone.NO_DATA));
    }

    @Property(tries = 80)
    void theNetworkHasAFigureOnlyWhereEveryMemberHasOne(@ForAll("scenes") Scene scene) {
        ResultTable table = scene.result().table();
        IndicatorRow row = Pages.row(scene.page("nb"), "tall-emissions");
        List<String> whole = new ArrayList<>();
        table.grid().periods().forEach(period -> {
            if (table.figure("emissions", Scene.NOME, period).isPresent()
                    && table.figure("emissions", Scene.SELJORD, period).isPresent()) {
                whole.add(period.toString());
            }
        });
        List<String> shown = row.history().stream()
                .map(LineChart::series)
                .flatMap(series -> series.get(0).points().stream())
                .filter(TimePoint.Value.class::isInstance)
                .map(TimePoint::period)
                .toList();
        assertThat(whole).containsAll(shown);
        if (whole.isEmpty()) {
            assertThat(row.reading()).isInstanceOf(Reading.Absent.class);
        }
    }

    @Property(tries = 80)
    void aMemberWithoutAFigureIsNeverADot(@ForAll("scenes") Scene scene) {
        ResultTable table = scene.result().table();
        Pages.row(scene.page("en"), "tall-emissions").members().ifPresent(chart -> {
            String title = chart.title();
            Period period = Period.parse(title.substring(title.length() - 4));
            for (MunicipalityNumber each : Scene.COUNTY) {
                String name = Scene.NORWAY
                        .find(each, LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .name();
                boolean drawn = chart.members().stream()
                        .filter(Member.Shown.class::isInstance)
                        .anyMatch(member -> member.name().equals(name));
                assertThat(drawn)
                        .as(name)
                        .isEqualTo(table.figure("emissions", each, period).isPresent());
            }
        });
    }
}
