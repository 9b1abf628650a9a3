package no.livskraft.quickstart;

import java.util.List;
import java.util.Map;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;

/** Real figures of the people of Telemark: elections, settlement, benefits, and the land they live on. */
final class CommunityFigures {

    private static final Unit PERSONS = new Unit("persons", LocalizedText.of("personer", "personar", "persons"));
    private static final Unit VOTES = new Unit("votes", LocalizedText.of("stemmer", "røyster", "votes"));
    private static final Unit KM2 = new Unit("km2", LocalizedText.same("km²"));
    private static final Unit MILLION_NOK =
            new Unit("million NOK", LocalizedText.of("millioner kr", "millionar kr", "million NOK"));

    static final Dataset ELECTIONS = new Dataset(
            "storting_elections",
            LocalizedText.of("Stortingsvalg", "Stortingsval", "Parliamentary elections"),
            "Valgdirektoratet",
            "NLOD 2.0",
            TelemarkFigures.credit("Valgdirektoratet", "stortingsvalg 2009–2025", "NLOD"),
            Borders.eachPeriod(),
            List.of(
                    atAnElection(
                            "eligible_voters_storting",
                            LocalizedText.of(
                                    "stemmeberettigede ved stortingsvalg",
                                    "røysteføre ved stortingsval",
                                    "entitled to vote at the parliamentary election"),
                            PERSONS),
                    atAnElection(
                            "votes_cast_storting",
                            LocalizedText.of(
                                    "avgitte stemmer ved stortingsvalg",
                                    "røyster ved stortingsval",
                                    "votes cast at the parliamentary election"),
                            VOTES)));

    static final Dataset LAND = new Dataset(
            "area",
            LocalizedText.of("Areal", "Areal", "Area"),
            "SSB",
            "CC BY 4.0",
            TelemarkFigures.credit("SSB", "areal 2016", "CC BY 4.0"),
            Borders.eachPeriod(),
            List.of(Variable.stock(
                    "land_area", LocalizedText.of("landareal", "landareal", "land area"), KM2, MeasuredAt.START)));

    static final Dataset SETTLEMENT = new Dataset(
            "refugees",
            LocalizedText.of("Bosatte flyktninger", "Busette flyktningar", "Refugees settled"),
            "IMDi",
            "NLOD 2.0",
            TelemarkFigures.credit("IMDi", "bosatte flyktninger", "NLOD"),
            Borders.eachPeriod(),
            List.of(Variable.flow(
                    "refugees_settled",
                    LocalizedText.of("bosatte flyktninger", "busette flyktningar", "refugees settled"),
                    PERSONS)));

    /** What the source writes instead of a number. */
    static final Map<String, Status> SETTLEMENT_SYMBOLS = Map.of(":", Status.WITHHELD, ".", Status.NOT_APPLICABLE);

    static final Dataset BENEFITS = new Dataset(
            "nav_benefits",
            LocalizedText.of("Utbetalt fra NAV", "Utbetalt frå NAV", "Paid by NAV"),
            "NAV",
            "NLOD 2.0",
            TelemarkFigures.credit("NAV", "utbetalinger etter ytelse og kommune 2014–2017", "NLOD"),
            Borders.eachPeriod(),
            List.of(
                    paid("nav_paid_sickness_benefit", "sykepenger", "sjukepengar", "sickness benefit"),
                    paid(
                            "nav_paid_work_assessment_allowance",
                            "arbeidsavklaringspenger",
                            "arbeidsavklaringspengar",
                            "work assessment allowance"),
                    paid("nav_paid_disability_benefit", "uføretrygd", "uføretrygd", "disability benefit"),
                    paid("nav_paid_unemployment_benefit", "dagpenger", "dagpengar", "unemployment benefit")));

    private CommunityFigures() {}

    /** A count at an election: two elections cannot be added to one. */
    private static Variable atAnElection(String id, LocalizedText title, Unit unit) {
        return new Variable(id, title, unit, true, false, MeasuredAt.DURING);
    }

    private static Variable paid(String id, String bokmal, String nynorsk, String english) {
        return Variable.flow(
                id, LocalizedText.of(bokmal + " fra NAV", nynorsk + " frå NAV", english + " from NAV"), MILLION_NOK);
    }
}
