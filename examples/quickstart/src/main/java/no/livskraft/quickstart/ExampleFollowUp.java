package no.livskraft.quickstart;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import no.livskraft.programme.Identifier;

/** What the example's members want and do; all of it invented. */
final class ExampleFollowUp {

    private static final Identifier LESS_ELECTRICITY = Identifier.of("nome-mindre-strom");

    private ExampleFollowUp() {}

    /** Two invented goals, each with what an indicator is to show. */
    static List<Goal> goals() {
        return List.of(
                Goal.builder(
                                ExampleNetwork.LESS_TRAFFIC,
                                ExampleNetwork.ID,
                                ExampleNetwork.MIDT_TELEMARK,
                                ExampleNetwork.TRAFFIC)
                        .fictitious()
                        .workshop(ExampleNetwork.WORKSHOP)
                        .set(LocalDate.of(2026, 3, 26))
                        .anchor(new PlanAnchor(
                                PlanType.COMMUNITY_PART,
                                "Kommuneplanens samfunnsdel 2024–2036 (eksempel)",
                                "Kapittel 2: klima",
                                Optional.of(Year.of(2024)),
                                Optional.of(Year.of(2036))))
                        .description("Utslippene i Midt-Telemark er godt under halvparten av nivået i 2016.")
                        .target(new IndicatorTarget(
                                "ghg_per_inhabitant", Year.of(2016), 2.0, Optional.of(Year.of(2030))))
                        .build(),
                Goal.builder(LESS_ELECTRICITY, ExampleNetwork.ID, ExampleNetwork.NOME, ExampleNetwork.TRAFFIC)
                        .fictitious()
                        .workshop(ExampleNetwork.WORKSHOP)
                        .description("Husholdningene i Nome bruker mindre strøm.")
                        .target(new IndicatorTarget(
                                "electricity_households_per_inhabitant",
                                Year.of(2020),
                                6500,
                                Optional.of(Year.of(2030))))
                        .build());
    }

    /** Invented measures that came from the workshop. */
    static List<Measure> measures() {
        return List.of(
                Measure.builder(
                                Identifier.of("midt-telemark-bestillingsbuss"),
                                ExampleNetwork.ID,
                                ExampleNetwork.MIDT_TELEMARK)
                        .fictitious()
                        .title("Bestillingsbuss mellom bygdene og stasjonen")
                        .goal(ExampleNetwork.LESS_TRAFFIC)
                        .workshop(ExampleNetwork.WORKSHOP)
                        .decided(LocalDate.of(2026, 4, 21))
                        .contribution(Measure.Contribution.DECISIVE)
                        .responsible("virksomhetsleder plan")
                        .deadline(LocalDate.of(2027, 12, 31))
                        .anchor(new PlanAnchor(
                                PlanType.CLIMATE_AND_ENERGY_PLAN,
                                "Klima- og energiplan 2025–2030 (eksempel)",
                                "Tiltak 4: hverdagsreiser",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2030))))
                        .build(),
                Measure.builder(Identifier.of("nome-energiradgiver"), ExampleNetwork.ID, ExampleNetwork.NOME)
                        .fictitious()
                        .title("Energirådgiver på døra")
                        .goal(LESS_ELECTRICITY)
                        .workshop(ExampleNetwork.WORKSHOP)
                        .decided(LocalDate.of(2026, 5, 12))
                        .contribution(Measure.Contribution.SOME)
                        .responsible("energirådgiver")
                        .deadline(LocalDate.of(2027, 6, 30))
                        .anchor(new PlanAnchor(
                                PlanType.FINANCIAL_PLAN,
                                "Økonomiplan 2026–2029 (eksempel)",
                                "Kapittel 5: klima",
                                Optional.of(Year.of(2025)),
                                Optional.of(Year.of(2029))))
                        .status(Measure.Status.ONGOING)
                        .build());
    }
}
