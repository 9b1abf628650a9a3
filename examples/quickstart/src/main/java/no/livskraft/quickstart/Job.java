package no.livskraft.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.livskraft.Livskraft;
import no.livskraft.LivskraftBuilder;
import no.livskraft.data.Attachment;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MediaType;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.file.LocatedDossier;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.NumberText;
import no.livskraft.network.Network;
import no.livskraft.plugin.PluginDirectory;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.report.NetworkReport;
import no.livskraft.repository.Change;
import no.livskraft.repository.StoredDossier;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.spi.report.ReportRenderer;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.source.SourceRequest;
import no.livskraft.validation.ValidationReport;

/** The seven steps of the main job. */
final class Job {

    private static final String STORAGE = "livskraft.storage-jdbc";
    private static final String INDICATORS = "livskraft.indicators";
    private static final String SOURCE = "livskraft.source-csv";
    private static final String RENDERER = "livskraft.report-html";
    private static final Identifier PROGRAMME = ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN;

    private final Path out;
    private final Optional<Path> pluginFolder;
    private final Clock clock;
    private final Console console;

    Job(Path out, Optional<Path> pluginFolder, Clock clock, Console console) {
        this.out = out;
        this.pluginFolder = pluginFolder;
        this.clock = clock;
        this.console = console;
    }

    void run() throws IOException {
        Files.createDirectories(out);
        ClassLoader own = Job.class.getClassLoader();
        if (pluginFolder.isPresent()) {
            try (PluginDirectory folder = PluginDirectory.open(pluginFolder.get(), own)) {
                run(folder.classLoader());
            }
        } else {
            run(own);
        }
    }

    private void run(ClassLoader plugins) throws IOException {
        try (Livskraft livskraft = open(plugins)) {
            console.print(livskraft.plugins().describe(console.locale()));
            console.print(
                    console.text(
                            "\nOppdiktet eksempel: nettverket, vedtakene, verkstedet og tiltakene finnes ikke.\nTallene og kommunene er ekte.",
                            "\nOppdikta døme: nettverket, vedtaka, verkstaden og tiltaka finst ikkje.\nTala og kommunane er ekte.",
                            "\nInvented example: network, resolutions, workshop and measures do not exist.\nThe figures and the municipalities are real."));
            form(livskraft);
            load(livskraft);
        }
        console.step(
                "Lukker lageret og åpner det igjen",
                "Lukkar lageret og opnar det att",
                "Closing the storage and opening it again");
        try (Livskraft livskraft = open(plugins)) {
            StoredDossier stored =
                    livskraft.repositories().dossiers().find(ExampleNetwork.ID).orElseThrow();
            report(livskraft, stored.value());
        }
    }

    private Livskraft open(ClassLoader plugins) {
        LivskraftBuilder builder = Livskraft.builder()
                .discoverPluginsIn(plugins)
                .storage(STORAGE)
                .requirePlugin(IndicatorProvider.class, INDICATORS)
                .requirePlugin(ObservationSource.class, SOURCE)
                .requirePlugin(ReportRenderer.class, RENDERER)
                .setting(STORAGE, "url", "jdbc:h2:file:" + out.toAbsolutePath().resolve("livskraft"))
                .clock(clock)
                .progress(console);
        return builder.open();
    }

    private void form(Livskraft livskraft) {
        Optional<StoredDossier> found = livskraft.repositories().dossiers().find(ExampleNetwork.ID);
        if (found.isPresent()) {
            console.step("Nettverket finnes fra før", "Nettverket finst frå før", "The network is already there");
            console.say(
                    "Fant «" + found.get().value().network().name()
                            + "» fra en tidligere kjøring og går videre med det",
                    "Fann «" + found.get().value().network().name()
                            + "» frå ei tidlegare køyring og går vidare med det",
                    "Found '" + found.get().value().network().name() + "' from an earlier run and goes on with it");
            return;
        }
        ProgrammeProfile programme =
                livskraft.repositories().programme(PROGRAMME).orElseThrow();
        NetworkDossier draft = NetworkDossier.of(programme, ExampleNetwork.draft(PROGRAMME));
        console.step(
                "Danner nettverket: hva biblioteket sier om et første utkast",
                "Dannar nettverket: kva biblioteket seier om eit fyrste utkast",
                "Forming the network: what the library says about a first draft");
        LocatedDossier read = DraftFiles.read(draft, out.resolve("draft"));
        console.print(Summary.findings(livskraft.validate(read.value()).located(read.positions()), console));
        NetworkDossier mended = NetworkDossier.builder(programme, ExampleNetwork.mended(PROGRAMME))
                .resolutions(ExampleNetwork.resolutions())
                .build();
        console.step(
                "Utkastet er rettet: hva biblioteket sier nå",
                "Utkastet er retta: kva biblioteket seier no",
                "The draft is mended: what the library says now");
        console.print(Summary.findings(livskraft.validate(mended), console));
        Network active = livskraft.activate(mended);
        StoredDossier stored = livskraft
                .repositories()
                .dossiers()
                .create(mended.withNetwork(active), Change.by("nettverkskoordinator", "aktivert"));
        console.say(
                "Nettverket er aktivt og lagret", "Nettverket er aktivt og lagra", "The network is active and stored");

        console.step(
                "Holder et utviklingsverksted og følger opp",
                "Held ein utviklingsverkstad og følgjer opp",
                "Holding a development workshop and following it up");
        // the picture first, so that nothing that is saved refers to what is not there
        Attachment map =
                livskraft.repositories().attachments().save(ExampleWorkshop.mapBytes(), MediaType.of("image/png"));
        NetworkDossier followed = mended.toBuilder()
                .network(active)
                .workshop(ExampleWorkshop.workshop(map))
                .goals(ExampleFollowUp.goals())
                .measures(ExampleFollowUp.measures())
                .experience(ExampleExperience.record())
                .closingReport(ExampleExperience.closingReport())
                .build();
        livskraft
                .repositories()
                .dossiers()
                .save(stored, followed, Change.by("nettverkskoordinator", "verksted med mål og tiltak"));
        console.print(Summary.workshop(followed, console));
    }

    private void load(Livskraft livskraft) {
        console.step("Laster ekte tall", "Lastar ekte tal", "Loading real figures");
        for (SourceRequest request : TelemarkFigures.requests(out.resolve("data"))) {
            ObservationBatch batch = livskraft.load(SOURCE, request);
            String line = batch.dataset().title().in(console.locale()) + ": " + figures(batch);
            String source =
                    " (" + batch.dataset().publisher() + ", " + batch.dataset().licence() + ")";
            console.say(line + " tall" + source, line + " tal" + source, line + " figures" + source);
        }
    }

    private String figures(ObservationBatch batch) {
        long present = batch.observations().stream()
                .map(Observations::cells)
                .flatMap(column -> IntStream.range(0, column.length()).mapToObj(column::figure))
                .filter(Figure::isPresent)
                .count();
        return NumberText.in(console.locale()).rounded((double) present, 0);
    }

    private void report(Livskraft livskraft, NetworkDossier dossier) throws IOException {
        console.step(
                "Regner ut indikatorer for alle kommuner og år",
                "Reknar ut indikatorar for alle kommunar og år",
                "Computing indicators for all municipalities and years");
        List<String> indicators = livskraft.computableIndicators().stream()
                .map(IndicatorDefinition::id)
                .toList();
        int all = livskraft.indicators().definitions().size();
        console.say(
                indicators.size() + " av " + all
                        + " indikatorer kan regnes ut av disse tallene; de andre venter på tall",
                indicators.size() + " av " + all + " indikatorar kan reknast ut av desse tala; dei andre ventar på tal",
                indicators.size() + " of " + all + " indicators can be computed from these figures; the others wait for"
                        + " figures");
        IndicatorResult result = livskraft.compute(IndicatorRequest.builder(TelemarkFigures.BORDERS, clock.instant())
                .indicators(indicators)
                .municipalities(TelemarkFigures.MUNICIPALITIES)
                .years(2009, 2026)
                .build());
        IndicatorsCsv.write(result.table(), out.resolve("indicators.csv"));
        console.print(Summary.members(dossier, result, console));
        console.say(
                "Én sak fra utfordring til tall:",
                "Éi sak frå utfordring til tal:",
                "One case from challenge to figure:");
        console.print(CaseText.of(dossier, result, "ghg_per_inhabitant", console));
        console.say(
                "Det programmet kan samle fra nettverkene:",
                "Det programmet kan samle frå nettverka:",
                "What the programme can gather from its networks:");
        console.print(Summary.indications(dossier, result, LocalDate.now(clock), console));

        console.step("Skriver side og tabeller", "Skriv side og tabellar", "Writing page and tables");
        ValidationReport findings = livskraft.validate(dossier);
        Files.writeString(out.resolve("findings.txt"), findings.toText(console.locale()), StandardCharsets.UTF_8);
        Files.writeString(out.resolve("findings.json"), findings.toJson(console.locale()), StandardCharsets.UTF_8);
        NetworkReport report = livskraft
                .report(dossier, result)
                .comparedWith(TelemarkFigures.COUNTY, TelemarkFigures.MUNICIPALITIES)
                .build();
        try (OutputStream page = Files.newOutputStream(out.resolve("report.html"))) {
            livskraft.render(RENDERER, report.page(console.locale()), page);
        }
    }
}
