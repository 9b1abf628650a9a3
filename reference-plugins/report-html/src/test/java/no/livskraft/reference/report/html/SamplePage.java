package no.livskraft.reference.report.html;

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
                List.of(summary(), SampleThemes.section(own), chains(), workshops(), examples(), rules(), method()),
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
                                "Utslippene per innbygger falt 24\u00a0% fra 2016 til 2024.",
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

    private static Section chains() {
        return new Section(
                "kjeder",
                "Fra utfordring til tall",
                List.of(SampleChains.climate(), SampleChains.cycling(), measures()));
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
                        SamplePicture.map(true),
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
