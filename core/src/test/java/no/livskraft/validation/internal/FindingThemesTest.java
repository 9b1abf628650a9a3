package no.livskraft.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;
import no.livskraft.workshop.Workshop;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A finding counts under the themes of what it is about. */
class FindingThemesTest {

    private static final String CLIMATE = "climate-energy";
    private static final String LAND_USE = "land-use";

    private final NetworkDossier whole = SampleNetworks.whole();
    private final ExperienceRecord experience = whole.experience();

    private static Finding finding(Place place, Map<String, LocalizedText> values) {
        LocalizedText text = LocalizedText.same("x");
        return new Finding("LK-010", "LK-010", Severity.INFO, place, values, text, text, text, text);
    }

    private static Set<String> themes(NetworkDossier dossier, Place place, Map<String, LocalizedText> values) {
        return new FindingThemes(dossier)
                .of(finding(place, values)).stream()
                        .map(Identifier::value)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> themes(NetworkDossier dossier, NetworkPart part, String path) {
        return themes(dossier, Place.of(part, path), Map.of());
    }

    private Set<String> ofNetwork(String path) {
        return themes(whole, Place.of(whole.network(), path), Map.of());
    }

    private NetworkDossier with(GoodExample example) {
        return with(new ExperienceRecord(
                experience.backpacks(),
                List.of(example),
                experience.methods(),
                experience.inputs(),
                experience.exchanges(),
                experience.feedback()));
    }

    private NetworkDossier with(ExperienceRecord record) {
        return whole.toBuilder().experience(record).build();
    }

    @Nested
    class OfTheNetwork {

        @Test
        void isTheChallengesWhereItIsAboutOne() {
            assertThat(ofNetwork("challenges[0].description")).containsExactly(CLIMATE);
            assertThat(ofNetwork("challenges[1]")).containsExactly(LAND_USE);
        }

        @Test
        void isTheOneOfTheListThatItPointsAt() {
            assertThat(ofNetwork("themes[0]")).containsExactly(CLIMATE);
            assertThat(ofNetwork("themes[1]")).containsExactly(LAND_USE);
            assertThat(ofNetwork("themes")).isEmpty();
        }

        @Test
        void isTheOneThatItNamesByTitleOrCode() {
            Place place = Place.of(whole.network(), "themes");
            LocalizedText title = whole.programme()
                    .theme(Identifier.of(LAND_USE))
                    .orElseThrow()
                    .title();
            assertThat(themes(whole, place, Map.of("theme", title))).containsExactly(LAND_USE);
            assertThat(themes(whole, place, Map.of("theme", LocalizedText.same(CLIMATE))))
                    .containsExactly(CLIMATE);
            assertThat(themes(whole, place, Map.of("theme", LocalizedText.same("romfart"))))
                    .isEmpty();
        }

        @Test
        void isNoneWhereItIsAboutAMember() {
            assertThat(themes(whole, Place.ofMember(whole.network(), 0), Map.of()))
                    .isEmpty();
        }
    }

    @Nested
    class OfTheProgramme {

        @Test
        void isTheThemeItself() {
            Place place = new Place(Place.Kind.PROGRAMME, "p", "themes[1].title", "");
            assertThat(themes(whole, place, Map.of()))
                    .containsExactly(whole.programme().themes().get(1).code().value());
        }
    }

    @Nested
    class OfAWorkshop {

        private final Workshop first = whole.workshops().get(0);

        @Test
        void areThoseThatItNames() {
            Workshop named =
                    first.toBuilder().themes(List.of(Identifier.of(LAND_USE))).build();
            assertThat(themes(whole.toBuilder().workshops(List.of(named)).build(), named, "date"))
                    .containsExactly(LAND_USE);
        }

        @Test
        void areThoseOfItsChallengesWhereItNamesNone() {
            Workshop unnamed = first.toBuilder().themes(List.of()).build();
            assertThat(themes(whole.toBuilder().workshops(List.of(unnamed)).build(), unnamed, "date"))
                    .containsExactly(CLIMATE);
        }
    }

    @Nested
    class OfWhatIsDecidedAndDone {

        @Test
        void areTheResolutions() {
            assertThat(themes(whole, whole.resolutions().get(0), "title")).containsExactly(CLIMATE, LAND_USE);
        }

        @Test
        void isTheGoals() {
            assertThat(themes(whole, whole.goals().get(0), "description"))
                    .containsExactly(whole.goals().get(0).theme().value());
            assertThat(themes(whole, whole.goals().get(1), "description"))
                    .containsExactly(whole.goals().get(1).theme().value());
        }

        @Test
        void isThatOfTheMeasuresGoal() {
            Measure bus = whole.measures().get(0);
            assertThat(themes(whole, bus, "deadline")).containsExactly(CLIMATE);

            Measure without = new Measure(
                    bus.id(),
                    bus.network(),
                    bus.organisation(),
                    true,
                    bus.title(),
                    Optional.empty(),
                    bus.workshop(),
                    bus.decided(),
                    bus.responsible(),
                    bus.deadline(),
                    bus.anchors(),
                    bus.status(),
                    bus.contribution(),
                    bus.result());
            NetworkDossier dossier =
                    whole.toBuilder().measures(List.of(without)).build();
            assertThat(themes(dossier, without, "deadline")).isEmpty();
        }
    }

    @Nested
    class OfExperience {

        @Test
        void isThatOfOneExperienceOrOfAllInTheBackpack() {
            Backpack backpack = experience.backpacks().get(0);
            assertThat(themes(whole, backpack, "experiences[0].lesson")).containsExactly(CLIMATE);
            assertThat(themes(whole, backpack, "")).containsExactly(CLIMATE);
        }

        @Test
        void isTheExamplesOrThatOfItsMeasure() {
            GoodExample example = experience.examples().get(0);
            assertThat(themes(whole, example, "result")).containsExactly(CLIMATE);

            Measure inTheCentre = whole.measures().get(1);
            GoodExample ofMeasure = GoodExample.builder(example.id(), example.network())
                    .fictitious()
                    .title("Oppdiktet")
                    .measure(inTheCentre.id())
                    .build();
            assertThat(themes(with(ofMeasure), ofMeasure, "result")).containsExactly(LAND_USE);

            GoodExample ofNothing = GoodExample.builder(example.id(), example.network())
                    .fictitious()
                    .title("Oppdiktet")
                    .build();
            assertThat(themes(with(ofNothing), ofNothing, "result")).isEmpty();
        }

        @Test
        void areThoseOfMethodsAndProfessionalInputs() {
            assertThat(themes(whole, experience.methods().get(0), "description"))
                    .containsExactly(LAND_USE);
            assertThat(themes(whole, experience.inputs().get(0), "title")).containsExactly(CLIMATE);
        }

        @Test
        void isThatOfTheExampleThatIsExchanged() {
            Exchange exchange = experience.exchanges().get(0);
            assertThat(themes(whole, exchange, "takenUp")).containsExactly(CLIMATE);

            GoodExample another = GoodExample.builder(Identifier.of("et-annet"), exchange.network())
                    .fictitious()
                    .title("Et annet (oppdiktet)")
                    .theme(Identifier.of(LAND_USE))
                    .build();
            assertThat(themes(with(another), exchange, "takenUp")).isEmpty();
        }

        @Test
        void areThoseOfAllThatFeedbackRestsOn() {
            Identifier example = experience.examples().get(0).id();
            Identifier workshop = whole.workshops().get(1).id();
            Identifier measure = whole.measures().get(1).id();

            assertThat(feedback(List.of(), List.of(), List.of())).isEmpty();
            assertThat(feedback(List.of(workshop), List.of(), List.of())).containsExactly(LAND_USE);
            assertThat(feedback(List.of(), List.of(measure), List.of())).containsExactly(LAND_USE);
            assertThat(feedback(List.of(), List.of(), List.of(example))).containsExactly(CLIMATE);
        }

        private Set<String> feedback(List<Identifier> workshops, List<Identifier> measures, List<Identifier> examples) {
            Feedback before = experience.feedback().get(0);
            Feedback after = new Feedback(
                    before.id(),
                    before.network(),
                    true,
                    before.addressee(),
                    before.condition(),
                    before.experience(),
                    before.proposal(),
                    before.sent(),
                    before.reply(),
                    new Feedback.Evidence(List.of(), workshops, measures, examples));
            NetworkDossier dossier = with(new ExperienceRecord(
                    experience.backpacks(),
                    experience.examples(),
                    experience.methods(),
                    experience.inputs(),
                    experience.exchanges(),
                    List.of(after)));
            return themes(dossier, after, "experience");
        }

        @Test
        void isNoneOfAClosingReport() {
            assertThat(themes(whole, whole.closingReports().get(0), "lessons")).isEmpty();
        }
    }

    @Nested
    class OfAnIndicator {

        private final String emissions = whole.goals().stream()
                .flatMap(goal -> goal.targets().stream())
                .findFirst()
                .orElseThrow()
                .indicator();

        @Test
        void areThoseOfGoalsWithATargetForIt() {
            Goal goal = whole.goals().stream()
                    .filter(each -> each.targets().stream()
                            .anyMatch(target -> target.indicator().equals(emissions)))
                    .findFirst()
                    .orElseThrow();
            NetworkDossier dossier =
                    whole.toBuilder().workshops(List.of()).goals(List.of(goal)).build();
            assertThat(themes(dossier, ofIndicator(emissions), Map.of()))
                    .containsExactly(goal.theme().value());
            assertThat(themes(dossier, ofIndicator("unused"), Map.of())).isEmpty();
        }

        @Test
        void areThoseOfWorkshopsThatHadItOnASheet() {
            NetworkDossier dossier = whole.toBuilder().goals(List.of()).build();
            assertThat(dossier.workshops().get(0).indicators()).contains(emissions);
            assertThat(dossier.workshops().get(1).indicators()).doesNotContain(emissions);
            assertThat(themes(dossier, ofIndicator(emissions), Map.of()))
                    .isEqualTo(themes(dossier, dossier.workshops().get(0), ""));
        }

        private Place ofIndicator(String id) {
            return new Place(Place.Kind.INDICATOR, id, "sources", "");
        }
    }
}
