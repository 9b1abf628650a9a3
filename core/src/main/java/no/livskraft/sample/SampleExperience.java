package no.livskraft.sample;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.programme.Identifier;

/** What the members of a sample network bring and learn; all of it invented. */
final class SampleExperience {

    private static final Identifier EXAMPLE = Identifier.of("gangvei-til-skolen");

    private SampleExperience() {}

    static ExperienceRecord record() {
        return new ExperienceRecord(
                List.of(backpack()),
                List.of(example()),
                List.of(method()),
                List.of(input()),
                List.of(exchange()),
                List.of(feedback()));
    }

    private static Backpack backpack() {
        return new Backpack(
                Identifier.of("ryggsekk-nome"),
                SampleNetworks.ID,
                SampleParts.NOME,
                true,
                List.of(new Backpack.Experience(
                        "Et tidligere klimaprosjekt (oppdiktet)",
                        Optional.of(Year.of(2018)),
                        Optional.of(Year.of(2021)),
                        Optional.of(SampleNetworks.CLIMATE),
                        "Uten en post i økonomiplanen ble tiltakene liggende.")));
    }

    private static GoodExample example() {
        return GoodExample.builder(EXAMPLE, SampleNetworks.ID)
                .fictitious()
                .organisation(SampleParts.NOME)
                .title("Gangvei til skolen (oppdiktet)")
                .theme(SampleNetworks.CLIMATE)
                .done("Foreldrelaget og kommunen ryddet en gammel vei på dugnad.")
                .result("Flere barn går til skolen.")
                .transferAdvice("Spør grunneierne først, og avtal hvem som brøyter.")
                .contact(SampleParts.contact("folkehelsekoordinator"))
                .shared(LocalDate.of(2026, 2, 10))
                .build();
    }

    private static Method method() {
        return new Method(
                Identifier.of("kart-og-tusj"),
                SampleNetworks.ID,
                true,
                Method.Form.WORKING_METHOD,
                "Kart og tusj (oppdiktet)",
                "Blandede grupper tegner konflikter, verdier og forslag på samme kart.",
                List.of(SampleNetworks.LAND_USE),
                List.of(SampleParts.WORKSHOP),
                Optional.of("https://eksempel.invalid/kart-og-tusj"));
    }

    private static ProfessionalInput input() {
        return new ProfessionalInput(
                Identifier.of("innlegg-reisevaner"),
                SampleNetworks.ID,
                true,
                "Reisevaner i små kommuner (oppdiktet)",
                "Et forskningsmiljø (oppdiktet)",
                Optional.of(LocalDate.of(2026, 2, 10)),
                Optional.of(SampleParts.WORKSHOP),
                List.of(SampleNetworks.CLIMATE));
    }

    private static Exchange exchange() {
        return new Exchange(
                Identifier.of("gangvei-videre"),
                SampleNetworks.ID,
                true,
                SampleParts.NOME,
                List.of(SampleParts.MIDT_TELEMARK),
                "Hvordan få til en gangvei på dugnad (oppdiktet)",
                Optional.of(LocalDate.of(2026, 9, 10)),
                Optional.of(EXAMPLE),
                Optional.of("Midt-Telemark vurderer det samme (oppdiktet)."));
    }

    private static Feedback feedback() {
        return new Feedback(
                Identifier.of("tilskudd-til-buss"),
                SampleNetworks.ID,
                true,
                "Samferdselsdepartementet",
                "Tilskudd til bestillingsbuss (oppdiktet sak)",
                "Søknadsfristen er før økonomiplanen er vedtatt.",
                Optional.of("Flytt fristen til etter nyttår."),
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.empty(),
                new Feedback.Evidence(
                        List.of(SampleParts.EMISSIONS),
                        List.of(SampleParts.WORKSHOP),
                        List.of(SampleParts.BUS),
                        List.of(EXAMPLE)));
    }

    static ClosingReport closingReport() {
        return new ClosingReport(
                Identifier.of("sluttrapport"),
                SampleNetworks.ID,
                true,
                Optional.empty(),
                "Fire kommuner, to samlinger (oppdiktet, under arbeid).",
                "Ett tiltak er gjennomført, ett er i gang.",
                "Møt kommunestyret tidlig.",
                List.of(new ClosingReport.Continuation("Bestillingsbussen", Optional.of("Midt-Telemark"))));
    }
}
