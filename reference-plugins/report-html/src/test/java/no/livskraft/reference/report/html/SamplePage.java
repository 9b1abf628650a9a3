package no.livskraft.reference.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.spi.report.*;

/** A page of an invented network with one of everything that a page can hold. */
final class SamplePage {

    static final Words WORDS = new Words(
            "Hopp til innholdet",
            "Innhold",
            "Vis tallene",
            "Kilder",
            "Lisens",
            "Side",
            "Aksen begynner ikke på 0",
            "brudd",
            "foreløpig",
            "uten tall",
            "i nettverket",
            "andre i fylket",
            Numerals.NORWEGIAN);

    static final Assessment BETTER = Assessment.of(Tone.GOOD, "▲", "går riktig vei");
    static final Assessment WORSE = Assessment.of(Tone.BAD, "▼", "går feil vei");
    static final Assessment UNSAID = Assessment.of(Tone.NO_DATA, "?", "kan ikke sies");
    static final Assessment OVERDUE = Assessment.of(Tone.CAUTION, "◆", "fristen er passert");
    static final Assessment STEADY = Assessment.of(Tone.NEUTRAL, "■", "uendret");

    private SamplePage() {}

    static Page page(boolean own) {
        return new Page(
                own ? "Fjordvik i nettverket Eksempelkommunene" : "Nettverket Eksempelkommunene",
                "nb",
                List.of(
                        Fact.of("Medlemmer", "Fjordvik, Elvenes, Storlia, Havnes og Myrdal"),
                        Fact.of("Periode", "2024–2027, status per 23. november 2026"),
                        Fact.of("Programprofil", "Livskraftige kommuner 2006"),
                        Fact.of("Tallene", "Hentet 1. oktober 2026, i kommunegrensene fra 2024")),
                Optional.of(new Page.Fictitious(
                        "Oppdiktet eksempel: nettverk, steder, vedtak og tall finnes ikke",
                        "Alt på denne siden er oppdiktet for å vise hvordan en rapport ser ut. Ingen av kommunene finnes,"
                                + " ingen av vedtakene er gjort, og ingen av tallene er målt.")),
                List.of(summary(), themes(own), chains(), workshops(), examples(), rules(), method()),
                credits(),
                "Laget 23. november 2026",
                WORDS);
    }

    private static RichText evidence(Assessment assessment, String sentence, String anchor) {
        return RichText.of(assessment, new Inline.Text(" – "), new Inline.Link(sentence, LinkTarget.here(anchor)));
    }

    private static Section summary() {
        return new Section(
                "kort",
                "Kort fortalt",
                List.of(BulletList.of(List.of(
                        evidence(
                                BETTER,
                                "Utslippene per innbygger falt 24 % fra 2016 til 2024.",
                                "utslipp-per-innbygger"),
                        evidence(
                                WORSE,
                                "Veitrafikken står for en større del av utslippene enn før.",
                                "andel-veitrafikk"),
                        evidence(UNSAID, "Antall turdager per innbygger: for få har svart.", "turdager"),
                        RichText.of("Fjordvik kommunestyre vedtok i sak 57/24 å ")
                                .then(new Inline.Link(
                                        "bytte ut kommunens biler innen 2028", LinkTarget.here("tiltak-biler")))
                                .then("."),
                        evidence(
                                OVERDUE,
                                "Sykkelveg Havnes–Myrdal skulle vært ferdig 1. juni 2026.",
                                "tiltak-sykkelveg")))));
    }

    private static Section themes(boolean own) {
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
                "Utslippene per innbygger falt 24 % fra 2016 til 2024",
                "Klimagassutslipp per innbygger, hele kommunens område",
                new Reading.Shown("5,9", "tonn CO₂-ekvivalenter per innbygger", "2024, foreløpig"),
                List.of(
                        BETTER.withNote("24 % ned siden 2016; grensen for endring er 5 %"),
                        Assessment.of(Tone.CAUTION, "◆", "for sakte mot målet")
                                .withNote("4,5 i 2030 krever 4,4 % ned hvert år; det har vært 3,4 %"),
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
                "Veitrafikken står for 41 % av utslippene, mot 33 % i 2009",
                "Veitrafikkens andel av klimagassutslippene",
                new Reading.Shown("41", "prosent", "2024, foreløpig"),
                List.of(WORSE.withNote("8 prosentpoeng opp siden 2009")),
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
                List.of(STEADY.withNote("2 % ned siden 2009; grensen for endring er 5 %")),
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
                List.of(UNSAID.withNote("Undersøkelsen gjentas høsten 2027")),
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
                List.of(BETTER.withNote("1,6 prosentpoeng ned siden 2009")),
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

    private static Section chains() {
        return new Section("kjeder", "Fra utfordring til tall", List.of(climateChain(), cyclingChain(), measures()));
    }

    private static Chain climateChain() {
        return new Chain(
                "kjede-utslipp",
                "Utslippene fra transport skal ned",
                List.of(
                        step(Chain.Kind.CHALLENGE, "Utfordring", "Lange avstander og lite buss gir mye bilkjøring"),
                        step(Chain.Kind.THEME, "Tema", "Klima og energi"),
                        step(Chain.Kind.NETWORK, "Nettverk", "Eksempelkommunene, fra 1. januar 2024"),
                        step(
                                Chain.Kind.RESOLUTION,
                                "Vedtak",
                                "Fjordvik kommunestyre 12. juni 2024, sak 57/24, enstemmig"),
                        step(
                                Chain.Kind.WORKSHOP,
                                "Utviklingsverksted",
                                "Havnes 3. oktober 2024, alle tre soner møttes"),
                        step(Chain.Kind.GOAL, "Mål", "4,5 tonn per innbygger i 2030"),
                        step(
                                        Chain.Kind.MEASURE,
                                        "Tiltak",
                                        "Bytte ut kommunens 64 biler innen 2028; ansvar: teknisk sjef")
                                .withAnchor("tiltak-biler"),
                        step(Chain.Kind.PLAN_ANCHOR, "Plan", "Klima- og energiplan 2024–2027, punkt 4.2")
                                .withAnchor("plan-klima"),
                        Chain.Step.of(
                                Chain.Kind.INDICATOR,
                                "Indikator",
                                RichText.link("Utslipp per innbygger", LinkTarget.here("utslipp-per-innbygger"))),
                        Chain.Step.of(
                                Chain.Kind.VALUE,
                                "Verdi",
                                RichText.of(new Inline.Strong("5,9 tonn"), new Inline.Text(" i 2024, "), BETTER))));
    }

    private static Chain cyclingChain() {
        return new Chain(
                "kjede-sykkel",
                "Flere skal gå og sykle",
                List.of(
                        step(Chain.Kind.CHALLENGE, "Utfordring", "Skolevegen er utrygg langs fylkesvegen"),
                        step(Chain.Kind.THEME, "Tema", "Friluftsliv, folkehelse og livskvalitet"),
                        step(Chain.Kind.MEASURE, "Tiltak", "Sykkelveg Havnes–Myrdal innen 1. juni 2026")
                                .withAnchor("tiltak-sykkelveg"),
                        Chain.Step.missing(Chain.Kind.PLAN_ANCHOR, "Plan", "Ikke forankret i noen plan ennå"),
                        Chain.Step.missing(Chain.Kind.INDICATOR, "Indikator", "Ikke valgt ennå")));
    }

    private static Chain.Step step(Chain.Kind kind, String label, String text) {
        return Chain.Step.of(kind, label, RichText.of(text));
    }

    private static Table measures() {
        return new Table(
                "Tiltak med ansvar og frist",
                List.of(
                        Table.Column.text("Tiltak"),
                        Table.Column.text("Ansvarlig"),
                        Table.Column.text("Frist"),
                        Table.Column.number("Kroner"),
                        Table.Column.text("Status")),
                List.of(
                        Table.Row.of(
                                "Bytte ut kommunens biler",
                                List.of(
                                        Cell.text("Teknisk sjef"),
                                        Cell.text("31.12.2028"),
                                        Cell.number(12_400_000, "12\u00a0400\u00a0000"),
                                        Cell.text("i gang"))),
                        Table.Row.of(
                                "Sykkelveg Havnes–Myrdal",
                                List.of(
                                        Cell.text("Plansjef"),
                                        Cell.text("1.6.2026"),
                                        Cell.absent("ikke beregnet"),
                                        Cell.text(RichText.of(OVERDUE)))),
                        Table.Row.of(
                                        "I alt",
                                        List.of(
                                                Cell.text("–"),
                                                Cell.text("–"),
                                                Cell.number(12_400_000, "12\u00a0400\u00a0000"),
                                                Cell.text("to tiltak")))
                                .emphasise()
                                .withAnchor("tiltak-i-alt")));
    }

    private static Section workshops() {
        List<Participation.Attendance> rows = new ArrayList<>();
        rows.add(attendance("Fjordvik", 4, 2, 5));
        rows.add(attendance("Elvenes", 2, 1, 3));
        rows.add(attendance("Storlia", 1, 1, 0));
        rows.add(attendance("Havnes", 6, 3, 14));
        rows.add(new Participation.Attendance(
                "Myrdal",
                List.of(
                        new Participation.Count.Unknown("ikke registrert"),
                        new Participation.Count.Known(1, "1"),
                        new Participation.Count.Known(2, "2")),
                false));
        rows.add(new Participation.Attendance("I alt", attendance("", 13, 8, 24).counts(), true));
        return new Section(
                "verksteder",
                "Verksteder og deltakelse",
                List.of(
                        new Participation(
                                "Utviklingsverksted i Havnes 3. oktober 2024",
                                "Kommune",
                                List.of("Folkevalgte", "Ledelse", "Fag"),
                                rows,
                                Optional.of(Assessment.of(Tone.GOOD, "★", "gylden sone")
                                        .withNote("Folkevalgte, ledelse og fag møttes i samme rom."))),
                        new Notice(
                                Tone.CAUTION,
                                "Innbyggerne var ikke med",
                                List.of(Paragraph.of(
                                        "Ingen lag, innbyggere eller bedrifter er registrert på verkstedet.")))));
    }

    private static Participation.Attendance attendance(String name, int... counts) {
        List<Participation.Count> known = new ArrayList<>();
        for (int count : counts) {
            known.add(new Participation.Count.Known(count, Integer.toString(count)));
        }
        return new Participation.Attendance(name.isEmpty() ? "I alt" : name, known, false);
    }

    private static Section examples() {
        return new Section(
                "eksempler",
                "Gode eksempler",
                List.of(new Facts(List.of(
                        Fact.of("Hva", "Elvenes lånte ut elsykler til ansatte i hjemmetjenesten i ett år."),
                        Fact.of("Hva kom ut av det", "Elleve av fjorten ruter kjøres nå uten bil."),
                        Fact.of("Råd til andre", "Begynn om våren, og la de ansatte velge sykkel selv.")))));
    }

    private static Section rules() {
        return new Section(
                "regler",
                "Hva reglene sier",
                List.of(
                        new BulletList(
                                true,
                                List.of(
                                        RichText.of("Alle fem medlemmer har et vedtak i kommunestyret."),
                                        RichText.of("Ett tiltak er ikke forankret i en plan."),
                                        RichText.of(
                                                "To regler kunne ikke prøves: nettverket har ikke hatt noen samling i 2026.")))));
    }

    private static Section method() {
        return new Section(
                "metode",
                "Metode og farger",
                List.of(
                        new Paragraph(RichText.of("Et tall som mangler, er aldri null. ")
                                .then(new Inline.Strong("Grått betyr alltid at tall mangler."))
                                .then(" Sammenligning med andre er merket og er ingen dom.")),
                        BulletList.of(List.of(
                                RichText.of(BETTER),
                                RichText.of(WORSE),
                                RichText.of(STEADY),
                                RichText.of(OVERDUE),
                                RichText.of(UNSAID)))));
    }

    private static List<Credit> credits() {
        return List.of(
                new Credit(
                        "Eksempeldirektoratet",
                        RichText.link("NLOD 2.0", LinkTarget.web("https://data.norge.no/nlod/no/2.0")),
                        RichText.of(
                                "Klimagassutslipp i kommuner 2009–2024, hentet 1. oktober 2026. Inneholder data under"
                                        + " Norsk lisens for offentlige data, gjort tilgjengelig av Eksempeldirektoratet.")),
                new Credit(
                        "Eksempelbyrået",
                        RichText.link("CC BY 4.0", LinkTarget.web("https://creativecommons.org/licenses/by/4.0/")),
                        RichText.of("Folketall 1. januar, strøm og arbeidsledighet, hentet 1. oktober 2026.")));
    }
}
