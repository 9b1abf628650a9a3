package no.livskraft.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.spi.source.SourceRequest;

/** The real figures of the example: what they are, who made them, under which licence, and in which borders. */
final class TelemarkFigures {

    /** The borders that the example reports in. */
    static final LocalDate BORDERS = LocalDate.of(2024, 1, 1);

    private static final Borders AT_2024 = Borders.at(BORDERS);
    private static final Unit TONNES = unit("tonnes CO2e", "tonn CO₂-ekv.", "tonn CO₂-ekv.", "tonnes CO₂e");
    private static final Unit GIGAWATT_HOURS = unit("GWh", "GWh", "GWh", "GWh");
    private static final Unit PERSONS = unit("persons", "personer", "personar", "persons");
    private static final Unit DWELLINGS = unit("dwellings", "boliger", "bustader", "dwellings");

    private static final Dataset EMISSIONS = new Dataset(
            "greenhouse_gases",
            LocalizedText.of(
                    "Klimagassutslipp i kommunene",
                    "Klimagassutslepp i kommunane",
                    "Municipal greenhouse gas emissions"),
            "Miljødirektoratet",
            "NLOD 2.0",
            credit("Miljødirektoratet", "klimagassutslipp i kommuner og fylker", "NLOD"),
            AT_2024,
            List.of(
                    flow("ghg_emissions", "klimagassutslipp", "klimagassutslepp", "greenhouse gas emissions", TONNES),
                    flow(
                            "ghg_emissions_road_traffic",
                            "klimagassutslipp fra veitrafikk",
                            "klimagassutslepp frå vegtrafikk",
                            "greenhouse gas emissions from road traffic",
                            TONNES),
                    flow(
                            "ghg_emissions_agriculture",
                            "klimagassutslipp fra jordbruk",
                            "klimagassutslepp frå jordbruk",
                            "greenhouse gas emissions from agriculture",
                            TONNES),
                    flow(
                            "ghg_emissions_waste",
                            "klimagassutslipp fra avfall og avløp",
                            "klimagassutslepp frå avfall og avlaup",
                            "greenhouse gas emissions from waste and sewage",
                            TONNES)));

    private static final Dataset ELECTRICITY = new Dataset(
            "electricity",
            LocalizedText.of("Strømforbruk i kommunene", "Straumforbruk i kommunane", "Municipal electricity use"),
            "SSB",
            "CC BY 4.0",
            credit("SSB", "nettoforbruk av elektrisk kraft", "CC BY 4.0"),
            AT_2024,
            List.of(
                    flow(
                            "electricity_total",
                            "strømforbruk i alt",
                            "straumforbruk i alt",
                            "electricity use",
                            GIGAWATT_HOURS),
                    flow(
                            "electricity_households",
                            "strømforbruk i husholdninger",
                            "straumforbruk i hushald",
                            "electricity use in households",
                            GIGAWATT_HOURS),
                    flow(
                            "electricity_cabins",
                            "strømforbruk i hytter og fritidshus",
                            "straumforbruk i hytter og fritidshus",
                            "electricity use in cabins and holiday homes",
                            GIGAWATT_HOURS)));

    private static final Dataset DWELLING_STOCK = new Dataset(
            "dwellings",
            LocalizedText.of("Boliger", "Bustader", "Dwellings"),
            "SSB",
            "CC BY 4.0",
            credit("SSB", "boliger 1. januar", "CC BY 4.0"),
            AT_2024,
            List.of(Variable.stock(
                    "dwellings", LocalizedText.of("boliger", "bustader", "dwellings"), DWELLINGS, MeasuredAt.START)));

    private static final Dataset UNEMPLOYMENT = new Dataset(
            "unemployment",
            LocalizedText.of("Helt ledige", "Heilt ledige", "Fully unemployed"),
            "NAV",
            "NLOD 2.0",
            credit("NAV", "helt ledige etter kommune og måned", "NLOD"),
            AT_2024,
            List.of(new Variable(
                    "unemployed_full",
                    LocalizedText.of("helt ledige", "heilt ledige", "fully unemployed persons"),
                    PERSONS,
                    true,
                    false,
                    MeasuredAt.DURING)));

    private static final Dataset POPULATION = new Dataset(
            "population",
            LocalizedText.of("Folkemengde 1. januar", "Folkemengd 1. januar", "Population on 1 January"),
            "SSB",
            "CC BY 4.0",
            credit("SSB", "tabell 07459", "CC BY 4.0 / NLOD"),
            Borders.eachPeriod(),
            List.of(Variable.stock(
                    "population",
                    LocalizedText.of("innbyggere 1. januar", "innbyggjarar 1. januar", "inhabitants on 1 January"),
                    PERSONS,
                    MeasuredAt.START)));

    /** Whom the members are compared with. */
    static final LocalizedText COUNTY = LocalizedText.same("Telemark");

    /** The 17 municipalities of Telemark by the numbers of 2024. */
    static final List<MunicipalityNumber> MUNICIPALITIES = List.of(
                    "4001", "4003", "4005", "4010", "4012", "4014", "4016", "4018", "4020", "4022", "4024", "4026",
                    "4028", "4030", "4032", "4034", "4036")
            .stream()
            .map(MunicipalityNumber::of)
            .toList();

    private TelemarkFigures() {}

    /**
     * What to read, from files that are unpacked beside the results so that anybody can look into them.
     *
     * @param folder where to unpack
     */
    static List<SourceRequest> requests(Path folder) {
        Path telemark = unpack("telemark.csv", folder);
        Path population = unpack("population.csv", folder);
        Path community = unpack("community.csv", folder);
        Instant telemarkKnown = Instant.parse("2026-08-20T00:00:00Z");
        Instant populationKnown = Instant.parse("2026-08-17T00:00:00Z");
        return List.of(
                request(EMISSIONS, telemark, telemarkKnown),
                request(ELECTRICITY, telemark, telemarkKnown),
                request(DWELLING_STOCK, telemark, telemarkKnown),
                request(UNEMPLOYMENT, telemark, telemarkKnown),
                request(POPULATION, population, populationKnown),
                request(CommunityFigures.ELECTIONS, community, Instant.parse("2025-11-30T00:00:00Z")),
                request(CommunityFigures.LAND, community, telemarkKnown),
                request(CommunityFigures.BENEFITS, community, Instant.parse("2023-06-06T00:00:00Z")),
                new SourceRequest(
                        CommunityFigures.SETTLEMENT,
                        community.toUri(),
                        telemarkKnown,
                        CommunityFigures.SETTLEMENT_SYMBOLS,
                        Map.of()));
    }

    private static SourceRequest request(Dataset dataset, Path file, Instant knownFrom) {
        return new SourceRequest(dataset, file.toUri(), knownFrom, Map.of(), Map.of());
    }

    private static Path unpack(String name, Path folder) {
        Path file = folder.resolve(name);
        try (InputStream packed = TelemarkFigures.class.getResourceAsStream("data/" + name)) {
            if (packed == null) {
                throw new IllegalStateException("The example's own file is missing: data/" + name);
            }
            Files.createDirectories(folder);
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static Unit unit(String code, String bokmal, String nynorsk, String english) {
        return new Unit(code, LocalizedText.of(bokmal, nynorsk, english));
    }

    private static Variable flow(String id, String bokmal, String nynorsk, String english, Unit unit) {
        return Variable.flow(id, LocalizedText.of(bokmal, nynorsk, english), unit);
    }

    static LocalizedText credit(String publisher, String what, String licence) {
        return LocalizedText.of(
                "Kilde: " + publisher + ", " + what + " (" + licence + ")",
                "Kjelde: " + publisher + ", " + what + " (" + licence + ")",
                "Source: " + publisher + ", " + what + " (" + licence + ")");
    }
}
