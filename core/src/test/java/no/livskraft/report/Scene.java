package no.livskraft.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import no.livskraft.data.*;
import no.livskraft.data.Perspective;
import no.livskraft.decision.*;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.*;
import no.livskraft.followup.GoalBuilder;
import no.livskraft.followup.MeasureBuilder;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorEngine;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.*;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.ObservationStore;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.workshop.*;
import no.livskraft.workshop.WorkshopBuilder;

/** A fictitious network of two members beside two others, and figures that a test sets. Numbers and names are real. */
final class Scene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Identifier ID = Identifier.of("telemark-eksempel");
    static final Identifier CLIMATE = Identifier.of("climate-energy");
    static final Identifier TRAFFIC = Identifier.of("trafikk");
    static final Identifier GOAL = Identifier.of("lavere-utslipp");
    static final Identifier WORKSHOP = Identifier.of("verksted");
    static final Identifier MEASURE = Identifier.of("bestillingsbuss");
    static final MunicipalityNumber NOME = MunicipalityNumber.of("4018");
    static final MunicipalityNumber SELJORD = MunicipalityNumber.of("4022");
    static final List<MunicipalityNumber> COUNTY =
            List.of(MunicipalityNumber.of("4001"), MunicipalityNumber.of("4003"), NOME, SELJORD);
    static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();

    private static final Instant KNOWN = Instant.parse("2026-08-20T00:00:00Z");
    private static final Unit TONNES = new Unit("t", LocalizedText.of("tonn", "tonn", "tonnes"));
    private static final ProgrammeProfiles PROFILES = ProgrammeProfiles.bundled(new DocumentFormats());

    /** The figures of "a" and "b" by municipality and year, from 2020. */
    final Map<MunicipalityNumber, List<Figure>> a = new LinkedHashMap<>();

    final Map<MunicipalityNumber, List<Figure>> b = new LinkedHashMap<>();
    Direction direction = Direction.LOWER_IS_BETTER;
    Computation computation = new Computation.Ratio("a", "b", 1);
    List<MunicipalityNumber> compared = COUNTY;
    Borders borders = Borders.at(LocalDate.of(2024, 1, 1));
    UnaryOperator<IndicatorDefinition.Builder> limits = definition -> definition;
    boolean fictitious = true;
    LocalDate deadline = LocalDate.of(2027, 6, 30);
    String challenge = "Mange reiser skjer med bil";
    List<Resolution> resolutions = new ArrayList<>(List.of(resolution(NOME), resolution(SELJORD)));

    Scene() {
        for (MunicipalityNumber each : COUNTY) {
            a.put(each, List.of(Figure.of(80), Figure.of(76), Figure.of(72)));
            b.put(each, List.of(Figure.of(10), Figure.of(10), Figure.of(10)));
        }
    }

    private Resolution resolution(MunicipalityNumber municipality) {
        return Resolution.builder(Identifier.of("deltakelse-" + municipality), ID, MemberOrganisation.of(municipality))
                .title("Deltakelse")
                .themes(List.of(CLIMATE))
                .treatment(new Treatment(
                        Optional.of(Body.MUNICIPAL_COUNCIL),
                        Optional.of(CommitteeCase.parse("PS 4/25")),
                        Optional.of(LocalDate.of(2025, 6, 17)),
                        Outcome.ADOPTED,
                        true,
                        Optional.empty()))
                .build();
    }

    NetworkDossier dossier() {
        LocalDate start = LocalDate.of(2025, 9, 1);
        NetworkBuilder network = Network.builder(ID, ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN, start)
                .name("Eksempelnettverket")
                .themes(CLIMATE, Identifier.of("heritage"))
                .challenge(new Challenge(TRAFFIC, CLIMATE, challenge))
                .member(Membership.of("4018", "Nome", MembershipStatus.ACTIVE, start))
                .member(Membership.of("4022", "Seljord", MembershipStatus.ACTIVE, start));
        Network formed = fictitious ? network.fictitious().build() : network.build();
        return NetworkDossier.builder(
                        PROFILES.find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                                .orElseThrow(),
                        formed)
                .resolutions(resolutions.stream().map(this::withMark).toList())
                .workshop(workshop())
                .goal(goal())
                .measure(measure())
                .build();
    }

    private Resolution withMark(Resolution each) {
        return fictitious ? each.toBuilder().fictitious().build() : each;
    }

    private Workshop workshop() {
        WorkshopBuilder workshop = Workshop.builder(WORKSHOP, ID)
                .title("Verksted om reiser")
                .date(LocalDate.of(2026, 3, 12))
                .place("Ulefoss")
                .host(MemberOrganisation.of(NOME))
                .themes(List.of(CLIMATE))
                .challenges(List.of(TRAFFIC))
                .agendaItem(new AgendaItem("Hva viser tallene?", AgendaItem.Phase.OPENING, 45, "koordinator"))
                .attended(new Attendance(MemberOrganisation.of(NOME), 2, 1, 3))
                .attendedFromOutside(new OutsideAttendance(OutsideAttendance.Party.INHABITANTS, 1));
        return (fictitious ? workshop.fictitious() : workshop).build();
    }

    private Goal goal() {
        GoalBuilder goal = Goal.builder(
                        GOAL, ID, MemberOrganisation.of(NOME), new Challenge(TRAFFIC, CLIMATE, challenge))
                .description("Utslippene er halvert")
                .target(new IndicatorTarget("emissions", Year.of(2020), 4, Optional.of(Year.of(2030))));
        return (fictitious ? goal.fictitious() : goal).build();
    }

    private Measure measure() {
        MeasureBuilder measure = Measure.builder(MEASURE, ID, MemberOrganisation.of(NOME))
                .title("Bestillingsbuss")
                .goal(GOAL)
                .workshop(WORKSHOP)
                .responsible("plansjef")
                .deadline(deadline);
        return (fictitious ? measure.fictitious() : measure).build();
    }

    IndicatorDefinition definition() {
        return limits.apply(IndicatorDefinition.builder("emissions"))
                .title(LocalizedText.of("Utslipp per innbygger", "Utslepp per innbyggjar", "Emissions per inhabitant"))
                .description(LocalizedText.same("Emissions over inhabitants."))
                .unit(TONNES, 1)
                .computation(computation)
                .direction(direction)
                .perspective(Perspective.TERRITORY)
                .themes("climate-energy")
                .build();
    }

    IndicatorResult result() {
        Variable one = Variable.flow("a", LocalizedText.same("a"), TONNES);
        Variable other = Variable.flow("b", LocalizedText.same("b"), TONNES);
        Dataset dataset = new Dataset(
                "figures",
                LocalizedText.same("Figures"),
                "SSB",
                "CC BY 4.0",
                LocalizedText.same("Kilde: SSB"),
                borders,
                List.of(one, other));
        ObservationBatch batch = new ObservationBatch(
                dataset,
                new Vintage("figures", KNOWN, "figures.csv"),
                List.of(observations(one, a), observations(other, b)));
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            IndicatorCatalogue catalogue = IndicatorCatalogue.empty()
                    .with(new IndicatorCatalogue.Contribution("test", List.of(definition()), List.of()));
            return new IndicatorEngine(catalogue, NORWAY, new OneBatch(batch), executor, Duration.ofMinutes(1))
                    .compute(IndicatorRequest.builder(
                                    LocalDate.of(2024, 1, 1),
                                    TODAY.atStartOfDay(ZoneOffset.UTC).toInstant())
                            .indicators("emissions")
                            .municipalities(compared)
                            .years(2020, 2022)
                            .build());
        } finally {
            executor.shutdownNow();
        }
    }

    private static Observations observations(Variable variable, Map<MunicipalityNumber, List<Figure>> figures) {
        Grid grid = Grid.of(
                List.copyOf(figures.keySet()), List.of(Period.year(2020), Period.year(2021), Period.year(2022)));
        Column.Builder cells = Column.builder(grid.size());
        figures.forEach((municipality, row) -> {
            for (int i = 0; i < row.size(); i++) {
                cells.set(grid.indexOf(municipality, Period.year(2020 + i)), row.get(i));
            }
        });
        return new Observations(variable, grid, cells.build(), Map.of());
    }

    NetworkReport report() {
        return report(dossier());
    }

    NetworkReport report(NetworkDossier dossier) {
        Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return NetworkReport.builder(
                        dossier,
                        result(),
                        NetworkValidator.builder(NORWAY, clock).build().validate(dossier),
                        NORWAY,
                        TODAY)
                .comparedWith(LocalizedText.same("Telemark"), compared)
                .build();
    }

    Page page(String language) {
        return report().page(Locale.forLanguageTag(language));
    }

    private record OneBatch(ObservationBatch batch) implements ObservationStore {
        @Override
        public void save(ObservationBatch another) {
            throw new UnsupportedOperationException("the figures of a scene are set beforehand");
        }

        @Override
        public List<Dataset> datasets() {
            return List.of(batch.dataset());
        }

        @Override
        public List<Vintage> vintages(String datasetId) {
            return List.of(batch.vintage());
        }

        @Override
        public List<ObservationBatch> read(ObservationQuery query) {
            return List.of(batch);
        }
    }
}
