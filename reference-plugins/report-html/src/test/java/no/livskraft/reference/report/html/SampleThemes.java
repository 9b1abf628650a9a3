package no.livskraft.reference.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.spi.report.*;

/** The indicators and drawings of the sample page. */
final class SampleThemes {

    private SampleThemes() {}

    static Section section(boolean own) {
        return new Section(
                "tema",
                "Temaene",
                List.of(
                        Paragraph.of("Hver rad er en indikator: hva den viser, hvordan den har utviklet seg, og hvor"
                                + " kommunene står. Tallene bak hver tegning kan foldes ut."),
                        new Section(
                                "klima-og-energi",
                                "Klima og energi",
                                List.of(emissions(own), traffic(own), electricity(own))),
                        new Section(
                                "folkehelse",
                                "Friluftsliv, folkehelse og livskvalitet",
                                List.of(outdoors(), unemployment(own))),
                        new Section(
                                "kilder-til-utslipp", "Hvor utslippene kommer fra", List.of(sources(), compared()))));
    }

    private static IndicatorRow emissions(boolean own) {
        return new IndicatorRow(
                "utslipp-per-innbygger",
                "Utslippene per innbygger falt 24\u00a0% fra 2016 til 2024",
                "Klimagassutslipp per innbygger, hele kommunens område",
                new Reading.Shown("5,9", "tonn CO₂-ekvivalenter per innbygger", "2024, foreløpig"),
                List.of(
                        SamplePage.BETTER.withNote("24\u00a0% ned siden 2016; grensen for endring er 5\u00a0%"),
                        Assessment.of(Tone.CAUTION, "◆", "for sakte mot målet")
                                .withNote("4,5 i 2030 krever 4,4\u00a0% ned hvert år; det har vært 3,4\u00a0%"),
                        Assessment.of(Tone.NEUTRAL, "●", "bedre enn medianen i fylket")
                                .withNote("Sammenligner med andre kommuner og er ingen dom")),
                Optional.of(SampleFigures.history(
                        "Utvikling",
                        "tonn per innbygger",
                        8.1,
                        5.9,
                        1,
                        Optional.of(new LineChart.Target(4.5, "mål 4,5 i 2030", LocalDate.of(2030, 1, 1))))),
                Optional.of(SampleFigures.members("Kommunene i 2024", "tonn per innbygger", 3.1, 14.2, 1, own)),
                List.of(
                        new Fact("Tiltak", RichText.link("Bytte ut kommunens biler", LinkTarget.here("tiltak-biler"))),
                        new Fact(
                                "Plan",
                                RichText.link("Klima- og energiplan 2024–2027", LinkTarget.here("plan-klima")))),
                Optional.of(explanation()));
    }

    private static Disclosure explanation() {
        return new Disclosure(
                "Slik er tallet laget",
                List.of(
                        Paragraph.of("Utslipp gjennom året delt på folketallet ved årets begynnelse, ganget med én."),
                        new Facts(List.of(
                                Fact.of(
                                        "Teller",
                                        "Klimagassutslipp i alt: 61 834 tonn CO₂-ekvivalenter (2024, foreløpig)"),
                                Fact.of("Nevner", "Folketall 1. januar: 10 480 innbyggere"),
                                Fact.of("Grenser", "Folketallet før 2024 er lagt sammen av to tidligere kommuner"),
                                new Fact(
                                        "Kilde",
                                        RichText.of("Eksempeldirektoratet, hentet 1. oktober 2026: ")
                                                .then(new Inline.Link(
                                                        "utslipp i kommuner",
                                                        LinkTarget.web(
                                                                "https://example.org/utslipp?kommune=1&år=2024"))))))));
    }

    private static IndicatorRow traffic(boolean own) {
        return row(
                "andel-veitrafikk",
                "Veitrafikken står for 41\u00a0% av utslippene, mot 33\u00a0% i 2009",
                "Veitrafikkens andel av klimagassutslippene",
                new Reading.Shown("41", "prosent", "2024, foreløpig"),
                List.of(SamplePage.WORSE.withNote("8 prosentpoeng opp siden 2009")),
                Optional.of(SampleFigures.history("Utvikling", "prosent", 33, 41, 0, Optional.empty())),
                Optional.of(SampleFigures.members("Kommunene i 2024", "prosent", 12, 71, 0, own)),
                List.of(new Fact(
                        "Tiltak", RichText.link("Sykkelveg Havnes–Myrdal", LinkTarget.here("tiltak-sykkelveg")))));
    }

    private static IndicatorRow electricity(boolean own) {
        return row(
                "strom-per-innbygger",
                "Strømbruken i husholdningene er om lag som før",
                "Strøm til husholdninger per innbygger",
                new Reading.Shown("7\u00a0412", "kilowattimer per innbygger", "2024, foreløpig"),
                List.of(SamplePage.STEADY.withNote("2\u00a0% ned siden 2009; grensen for endring er 5\u00a0%")),
                Optional.of(SampleFigures.history("Utvikling", "kWh per innbygger", 7560, 7412, 0, Optional.empty())),
                Optional.of(SampleFigures.members("Kommunene i 2024", "kWh per innbygger", 6890, 8240, 0, own)),
                List.of());
    }

    private static IndicatorRow outdoors() {
        return row(
                "turdager",
                "Om folk er mer på tur, kan ikke sies",
                "Turdager per innbygger og år",
                new Reading.Absent("kan ikke sies", "For få har svart i fire av fem kommuner."),
                List.of(SamplePage.UNSAID.withNote("Undersøkelsen gjentas høsten 2027")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static IndicatorRow unemployment(boolean own) {
        return row(
                "arbeidsledighet",
                "Ledigheten er halvert siden 2009",
                "Registrerte arbeidsledige i prosent av arbeidsstyrken",
                new Reading.Shown("1,6", "prosent", "2024, foreløpig"),
                List.of(SamplePage.BETTER.withNote("1,6 prosentpoeng ned siden 2009")),
                Optional.of(SampleFigures.history("Utvikling", "prosent", 3.2, 1.6, 1, Optional.empty())),
                Optional.of(SampleFigures.members("Kommunene i 2024", "prosent", 0.9, 3.4, 1, own)),
                List.of());
    }

    static IndicatorRow row(
            String anchor,
            String finding,
            String name,
            Reading reading,
            List<Assessment> assessments,
            Optional<LineChart> history,
            Optional<DotChart> members,
            List<Fact> ties) {
        return new IndicatorRow(
                anchor, finding, name, reading, assessments, history, members, ties, Optional.of(explanation()));
    }

    private static BarChart sources() {
        return new BarChart(
                "Klimagassutslipp etter kilde i 2024",
                "Veitrafikk og jordbruk er størst. Tall for sjøfart mangler.",
                "tonn CO₂-ekvivalenter",
                "Kilde",
                List.of(
                        new Member.Shown("Veitrafikk", Role.MEMBER, 25352, "25\u00a0352"),
                        new Member.Shown("Jordbruk", Role.MEMBER, 15120, "15\u00a0120"),
                        new Member.Shown("Annen mobil forbrenning", Role.MEMBER, 9871, "9\u00a0871"),
                        new Member.Shown("Oppvarming", Role.MEMBER, 4310, "4\u00a0310"),
                        new Member.Absent("Sjøfart", Role.MEMBER, "ikke publisert"),
                        new Member.Shown("Skog og annen arealbruk", Role.MEMBER, -7181, "−7\u00a0181")));
    }

    private static LineChart compared() {
        return new LineChart(
                "Utslipp per innbygger i nettverket og i fylket",
                "Nettverket falt fra 8,1 til 5,9, medianen i fylket fra 7,4 til 6,6.",
                "tonn CO₂-ekvivalenter per innbygger",
                "År",
                List.of(
                        SampleFigures.series("Eksempelkommunene", Role.OWN, 8.1, 5.9, 1),
                        SampleFigures.series("median i fylket", Role.OTHER, 7.4, 6.6, 1)),
                Optional.of(new LineChart.Target(4.5, "mål 4,5 i 2030", LocalDate.of(2030, 1, 1))));
    }
}
