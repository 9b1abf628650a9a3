package no.livskraft.quickstart;

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

/** What the example's members bring, learn and tell the state; all of it invented. */
final class ExampleExperience {

    private static final Identifier EXAMPLE = Identifier.of("gangvei-til-skolen");

    private ExampleExperience() {}

    static ExperienceRecord record() {
        return new ExperienceRecord(
                List.of(new Backpack(
                        Identifier.of("ryggsekk-nome"),
                        ExampleNetwork.ID,
                        ExampleNetwork.NOME,
                        true,
                        List.of(new Backpack.Experience(
                                "Et tidligere klimaprosjekt (eksempel)",
                                Optional.of(Year.of(2018)),
                                Optional.of(Year.of(2021)),
                                Optional.of(ExampleNetwork.CLIMATE),
                                "Uten en post i økonomiplanen ble tiltakene liggende.")))),
                List.of(example()),
                List.of(new Method(
                        Identifier.of("kart-og-tusj"),
                        ExampleNetwork.ID,
                        true,
                        Method.Form.WORKING_METHOD,
                        "Kart og tusj (eksempel)",
                        "Blandede grupper tegner konflikter, verdier og forslag på samme kart.",
                        List.of(ExampleNetwork.CLIMATE),
                        List.of(ExampleNetwork.WORKSHOP),
                        Optional.of("https://eksempel.invalid/kart-og-tusj"))),
                List.of(new ProfessionalInput(
                        Identifier.of("innlegg-reisevaner"),
                        ExampleNetwork.ID,
                        true,
                        "Reisevaner i små kommuner (eksempel)",
                        "Et forskningsmiljø (oppdiktet)",
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        Optional.of(ExampleNetwork.WORKSHOP),
                        List.of(ExampleNetwork.CLIMATE))),
                List.of(new Exchange(
                        Identifier.of("gangvei-videre"),
                        ExampleNetwork.ID,
                        true,
                        ExampleNetwork.NOME,
                        List.of(ExampleNetwork.MIDT_TELEMARK),
                        "Hvordan få til en gangvei på dugnad (eksempel)",
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        Optional.of(EXAMPLE),
                        Optional.of("Midt-Telemark vurderer det samme (eksempel)."))),
                List.of(feedback()));
    }

    private static GoodExample example() {
        return GoodExample.builder(EXAMPLE, ExampleNetwork.ID)
                .fictitious()
                .organisation(ExampleNetwork.NOME)
                .title("Gangvei til skolen (eksempel)")
                .theme(ExampleNetwork.OUTDOOR)
                .done("Foreldrelaget og kommunen ryddet en gammel vei på dugnad.")
                .result("Flere barn går til skolen.")
                .transferAdvice("Spør grunneierne først, og avtal hvem som brøyter.")
                .contact(ExampleNetwork.contact("folkehelsekoordinator"))
                .shared(LocalDate.of(2026, 3, 12))
                .build();
    }

    private static Feedback feedback() {
        return new Feedback(
                Identifier.of("tilskudd-til-buss"),
                ExampleNetwork.ID,
                true,
                "Samferdselsdepartementet",
                "Tilskudd til bestillingsbuss (eksempel)",
                "Søknadsfristen er før økonomiplanen er vedtatt.",
                Optional.of("Flytt fristen til etter nyttår."),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.empty(),
                new Feedback.Evidence(
                        List.of(ExampleNetwork.EMISSIONS),
                        List.of(ExampleNetwork.WORKSHOP),
                        List.of(Identifier.of("midt-telemark-bestillingsbuss")),
                        List.of(EXAMPLE)));
    }

    static ClosingReport closingReport() {
        return new ClosingReport(
                Identifier.of("sluttrapport"),
                ExampleNetwork.ID,
                true,
                Optional.empty(),
                "Fem kommuner, ett verksted så langt (eksempel).",
                "To tiltak er vedtatt.",
                "Møt kommunestyret tidlig.",
                List.of(new ClosingReport.Continuation("Bestillingsbussen", Optional.of("Midt-Telemark (eksempel)"))));
    }
}
