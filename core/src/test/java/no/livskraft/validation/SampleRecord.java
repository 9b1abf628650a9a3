package no.livskraft.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Perspective;
import no.livskraft.data.Taxonomy;
import no.livskraft.data.Unit;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.GoodExampleBuilder;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;

/** What the fictitious network of {@link Sample} brings and learns, with nothing wrong in it. */
final class SampleRecord {

    private static final Identifier CLIMATE = Identifier.of("climate-energy");
    private static final Identifier WORKSHOP = Identifier.of("verksted-1");
    private static final Identifier MEASURE = Identifier.of("sykkelvei");
    private static final Identifier EXAMPLE = Identifier.of("gangvei");
    private static final MemberOrganisation NOME = MemberOrganisation.parse("4018");
    private static final MemberOrganisation SKIEN = MemberOrganisation.parse("4003");

    /** The indicator of the sample's goals. */
    static final IndicatorDefinition EMISSIONS = IndicatorDefinition.builder("ghg_per_inhabitant")
            .title(LocalizedText.of("Utslipp per innbygger", "Utslepp per innbyggjar", "Emissions per inhabitant"))
            .description(LocalizedText.of("Utslipp delt på folketall", "Utslepp delt på folketal", "Emissions by head"))
            .unit(new Unit("t", LocalizedText.same("t")), 1)
            .computation(new Computation.Ratio("v_emissions", "v_population", 1))
            .direction(Direction.LOWER_IS_BETTER)
            .perspective(Perspective.TERRITORY)
            .vitalityDimensions("ecology")
            .influence(Influence.SHARED)
            .sources(FigureSource.of(
                    "Etaten (oppdiktet)", "NLOD 2.0", LocalizedText.same("Etaten"), LocalizedText.same("tabell 1")))
            .taxonomy(new Taxonomy(Optional.of("environmental"), Optional.of("outcome"), Optional.empty()))
            .build();

    private SampleRecord() {}

    static Backpack backpack() {
        return new Backpack(
                Identifier.of("ryggsekk"),
                Sample.ID,
                NOME,
                true,
                List.of(new Backpack.Experience(
                        "Et tidligere prosjekt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(CLIMATE),
                        "Begynn med økonomiplanen.")));
    }

    static GoodExampleBuilder example() {
        return GoodExample.builder(EXAMPLE, Sample.ID)
                .fictitious()
                .organisation(NOME)
                .title("Gangvei")
                .theme(CLIMATE)
                .measure(MEASURE)
                .done("Foreldrene ryddet veien.")
                .result("Flere går.")
                .transferAdvice("Spør grunneierne først.")
                .contact(Sample.contact("folkehelsekoordinator", "post@eksempel.kommune.no"))
                .shared(LocalDate.of(2026, 2, 10));
    }

    static Method method() {
        return new Method(
                Identifier.of("kart-og-tusj"),
                Sample.ID,
                true,
                Method.Form.WORKING_METHOD,
                "Kart og tusj",
                "Grupper tegner på kartet.",
                List.of(CLIMATE),
                List.of(WORKSHOP),
                Optional.empty());
    }

    static ProfessionalInput input() {
        return new ProfessionalInput(
                Identifier.of("innlegg"),
                Sample.ID,
                true,
                "Reisevaner",
                "Et forskningsmiljø",
                Optional.of(LocalDate.of(2026, 2, 10)),
                Optional.of(WORKSHOP),
                List.of(CLIMATE));
    }

    static Exchange exchange() {
        return new Exchange(
                Identifier.of("gangvei-videre"),
                Sample.ID,
                true,
                NOME,
                List.of(SKIEN),
                "Gangvei på dugnad",
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(EXAMPLE),
                Optional.empty());
    }

    /** Feedback that nobody has sent yet. */
    static Feedback feedback(String experience) {
        return feedback(
                experience, new Feedback.Evidence(List.of(), List.of(WORKSHOP), List.of(MEASURE), List.of(EXAMPLE)));
    }

    static Feedback feedback(String experience, Feedback.Evidence evidence) {
        return new Feedback(
                Identifier.of("tilskudd"),
                Sample.ID,
                true,
                "Departementet",
                "Tilskudd til buss",
                experience,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }

    static ClosingReport closingReport(String lessons) {
        return new ClosingReport(
                Identifier.of("sluttrapport"),
                Sample.ID,
                true,
                Optional.of(LocalDate.of(2026, 11, 1)),
                "Fire kommuner.",
                "Ett tiltak er gjennomført.",
                lessons,
                List.of(new ClosingReport.Continuation("Bussen", Optional.of("Skien"))));
    }
}
