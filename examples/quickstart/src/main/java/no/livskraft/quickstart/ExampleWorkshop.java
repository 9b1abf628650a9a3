package no.livskraft.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.ImageSize;
import no.livskraft.workshop.MarkedArea;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/** The invented workshop of the example, with the picture and the figures that it worked from. */
final class ExampleWorkshop {

    private ExampleWorkshop() {}

    /** An invented workshop where all three zones meet. */
    static Workshop workshop(Attachment map) {
        List<Attendance> attendance = List.of(
                attendance("4005", 3, 1, 4),
                attendance("4016", 2, 1, 2),
                attendance("4018", 2, 1, 3),
                attendance("4020", 4, 2, 5),
                attendance("4022", 2, 1, 2));
        return Workshop.builder(ExampleNetwork.WORKSHOP, ExampleNetwork.ID)
                .fictitious()
                .title("Utviklingsverksted om hverdagsreiser og stier")
                .date(LocalDate.of(2026, 3, 12))
                .place("Bø i Telemark")
                .host(ExampleNetwork.MIDT_TELEMARK)
                .themes(List.of(ExampleNetwork.CLIMATE, ExampleNetwork.OUTDOOR))
                .challenges(List.of(ExampleNetwork.TRAFFIC.id(), ExampleNetwork.TRAILS.id()))
                .agendaItem(new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 45, "nettverkskoordinator"))
                .agendaItem(new AgendaItem(
                        "Egne saker i blandede grupper", AgendaItem.Phase.OPENING, 90, "virksomhetsleder plan"))
                .agendaItem(new AgendaItem(
                        "Hva går vi videre med?", AgendaItem.Phase.CLOSING, 45, "ordfører i vertskommunen"))
                .agendaItem(
                        new AgendaItem("Hvordan arbeidet vi?", AgendaItem.Phase.REFLECTING, 20, "nettverkskoordinator"))
                .material(picture(map))
                .material(new Material.IndicatorSheet(
                        Identifier.of("tallark"),
                        "Utslipp, strøm, arbeid og valgdeltakelse i kommunene",
                        List.of(
                                "ghg_per_inhabitant",
                                "electricity_households_per_inhabitant",
                                "unemployed_per_1000_inhabitants",
                                "storting_election_turnout"),
                        Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                        List.of()))
                .attendance(attendance)
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 6))
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.ASSOCIATIONS, 4))
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.BUSINESS, 2))
                .output(new Output.ChosenIndicator(
                        "ghg_per_inhabitant", "Den viser hvor langt det er igjen til målet."))
                .output(new Output.FollowUpCase(
                        "Bestillingsbuss (eksempel)", Optional.of(ArchiveCase.parse("2026/310"))))
                .output(new Output.Agreement("Kommunene møtes igjen til høsten.", Optional.of("nettverkskoordinator")))
                .build();
    }

    /** The bytes of the invented map, to be kept in the storage. */
    static byte[] mapBytes() {
        try (InputStream packed = ExampleWorkshop.class.getResourceAsStream("data/oppdiktet-kart.png")) {
            return Objects.requireNonNull(packed, "data/oppdiktet-kart.png").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the example's map", e);
        }
    }

    private static Material picture(Attachment map) {
        return new Material.Picture(
                Identifier.of("kart"),
                "Sentrum, jordene og elva (oppdiktet kart)",
                Optional.of(map),
                Optional.of(new ImageSize(800, 600)),
                "Et oppdiktet tettsted",
                Optional.empty(),
                "Hvor kan det bygges uten å ta dyrka jord?",
                "Kart med et tettsted i midten, dyrka jord mot sør og en elv mot nord.",
                "livskraft, tegnet for eksempelet",
                "CC BY 4.0",
                List.of(
                        new MarkedArea(
                                MarkedArea.Kind.CONFLICT,
                                "Dyrka jord der noen vil bygge",
                                List.of(corner(70, 400), corner(370, 390), corner(350, 580), corner(90, 580))),
                        new MarkedArea(
                                MarkedArea.Kind.VALUE,
                                "Elva med turvei",
                                List.of(corner(10, 150), corner(400, 175), corner(400, 225), corner(10, 215))),
                        new MarkedArea(
                                MarkedArea.Kind.PROPOSAL,
                                "Ledig tomt i sentrum",
                                List.of(corner(470, 345), corner(560, 345), corner(560, 410), corner(470, 410)))));
    }

    private static MarkedArea.Corner corner(int x, int y) {
        return new MarkedArea.Corner(x, y);
    }

    private static Attendance attendance(String municipality, int elected, int leadership, int professional) {
        return new Attendance(MemberOrganisation.parse(municipality), elected, leadership, professional);
    }
}
