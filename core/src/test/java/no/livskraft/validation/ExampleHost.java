package no.livskraft.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.file.DossierFiles;
import no.livskraft.file.LocatedDossier;

/**
 * What a host holds that has read the documents of an example, as any host would: from folders of files.
 *
 * @param own the network and where its parts stand
 * @param others the other networks
 * @param definitions the indicators
 */
record ExampleHost(LocatedDossier own, List<NetworkDossier> others, List<IndicatorDefinition> definitions) {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final ProgrammeProfiles PROGRAMMES = ProgrammeProfiles.bundled(FORMATS);
    private static final IndicatorFormat INDICATORS = new IndicatorFormat();
    private static final Map<List<IndicatorDefinition>, NetworkValidator> VALIDATORS = new ConcurrentHashMap<>();
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.ofLivskraft();

    /** The example that violates a case. */
    static RuleExample example(String code) {
        return CATALOGUE.example(code).orElseThrow(() -> new AssertionError("There is no example of " + code));
    }

    /** The examples that violate a case in a dossier. */
    static List<RuleExample> violations() {
        return CATALOGUE.examples().stream().filter(each -> !each.refused()).toList();
    }

    /** The network in which nothing is wrong, with its neighbours. */
    static ExampleHost sound() {
        return read(CATALOGUE.examples().get(0).sound());
    }

    /** Reads documents; their problems are told as those of files. */
    static ExampleHost read(Map<String, String> documents) {
        try {
            Path home = Files.createTempDirectory("livskraft");
            try {
                write(documents, home);
                return read(home, documents.keySet());
            } finally {
                remove(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleHost read(Path home, Collection<String> names) throws IOException {
        List<Path> ofOwn = names.stream()
                .filter(name -> name.startsWith("dossier/"))
                .map(home::resolve)
                .toList();
        LocatedDossier own = new DossierFiles(FORMATS, PROGRAMMES).read(ofOwn);
        DossierFiles files =
                new DossierFiles(FORMATS, PROGRAMMES.with(own.value().programme()));
        List<NetworkDossier> others = new ArrayList<>();
        for (Path folder : in(home.resolve("others"))) {
            others.add(files.readFolder(folder).value());
        }
        List<IndicatorDefinition> definitions = new ArrayList<>();
        for (Path file : in(home.resolve("indicators"))) {
            definitions.addAll(INDICATORS.read(file).indicators());
        }
        return new ExampleHost(own, others, definitions);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private static void write(Map<String, String> documents, Path home) throws IOException {
        for (Map.Entry<String, String> each : documents.entrySet()) {
            Path file = home.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue().getBytes(UTF_8));
        }
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<NetworkDossier> all() {
        List<NetworkDossier> all = new ArrayList<>(List.of(own.value()));
        all.addAll(others);
        return all;
    }

    /** What the rules say of the network beside the others, with its places in files. */
    ValidationReport validated(LocalDate day) {
        NetworkValidator validator = VALIDATORS.computeIfAbsent(
                definitions,
                all -> NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                        .definitions(all)
                        .build());
        return validator.validateAll(all(), day).get(0).located(own.positions());
    }
}
