package no.livskraft.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Taxonomy;
import no.livskraft.data.Unit;
import no.livskraft.document.internal.Codecs;
import no.livskraft.document.internal.DocumentCodec;
import no.livskraft.document.internal.DocumentLimits;
import no.livskraft.document.internal.Finding;
import no.livskraft.document.internal.Narrowing;
import no.livskraft.document.internal.Node.TextNode;
import no.livskraft.document.internal.TextForm;
import no.livskraft.document.internal.WriteRefusedException;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.indicator.IndicatorFile;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorProvider;

/**
 * The JSON form of indicator definitions, so that an indicator whose formula suffices needs no Java. Immutable, safe for
 * use by several threads; one instance is enough.
 *
 * <p>A file has the {@code kind} {@code indicators}, the {@code schemaVersion} 1 and a list {@code indicators}, each with
 * the components of {@link IndicatorDefinition}, as the package describes them; a {@code computation} is a {@code ratio}
 * or a {@code formula}:
 *
 * <pre>{@code
 * {
 *   "schemaVersion": 1,
 *   "kind": "indicators",
 *   "indicators": [
 *     {
 *       "id": "chargers_per_1000_inhabitants",
 *       "version": 1,
 *       "title": {"nb": "Ladepunkter per 1000 innbyggere"},
 *       "description": {"nb": "Offentlige ladepunkter for elbil."},
 *       "unit": {"code": "per-1000", "label": {"nb": "per 1000"}},
 *       "decimals": 1,
 *       "computation": {"type": "ratio", "numerator": "chargers", "denominator": "population", "factor": 1000},
 *       "periodKind": "YEAR",
 *       "direction": "HIGHER_IS_BETTER",
 *       "perspective": "TERRITORY"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Reading reports everything that is wrong together, each problem with its JSON pointer, line and column: what is wrong
 * with the document, with formulas (with the column inside the formula and a caret), ids that stand twice, and indicators
 * that need each other in a circle. A missing unit or direction is reported as rule {@code LK-046}, a missing part of a
 * ratio as {@code LK-047}, a missing perspective as {@code LK-052}. Whether a formula's names are variables or indicators
 * that exist shows only when it is computed, since they may come from elsewhere.
 */
public final class IndicatorFormat {

    static final String INDICATORS = "indicators";

    // what these types refuse is a rule of its own too, and is reported as that rule
    private static final String UNIT_AND_DIRECTION = "LK-046";
    private static final String PARTS_OF_RATIO = "LK-047";
    private static final String PERSPECTIVE = "LK-052";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,79}");
    private static final LocalizedText NAMES = LocalizedText.of(
            "en liten bokstav a-z fulgt av høyst 79 små bokstaver a-z, sifre eller understreker, som ghg_per_inhabitant",
            "ein liten bokstav a-z følgd av høgst 79 små bokstavar a-z, siffer eller understrekar, som ghg_per_inhabitant",
            "a lower-case letter a-z followed by at most 79 lower-case letters a-z, digits or underscores, as"
                    + " ghg_per_inhabitant");
    private static final TextForm<URI> ADDRESS = new TextForm<>(
            URI.class,
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^ ]+"),
            URI::create,
            URI::toString,
            TextForm.WRONG_VALUE,
            LocalizedText.of(
                    "en hel adresse, som https://www.ssb.no/statbank/table/07459",
                    "ei heil adresse, som https://www.ssb.no/statbank/table/07459",
                    "a whole address, as https://www.ssb.no/statbank/table/07459"));

    private final DocumentCodec codec =
            new DocumentCodec(INDICATORS, Content.class, List.of(), codecs(), List.of(new DefinitionChecks()));

    /** What a file holds beside its kind and version. */
    record Content(List<IndicatorDefinition> indicators) {}

    /** The newest version of the form. */
    public IndicatorFormat() {}

    static boolean isName(TextNode id) {
        return NAME.matcher(id.text()).matches();
    }

    private static Codecs codecs() {
        Class<?> definition = IndicatorDefinition.class;
        List<Narrowing> narrowings = new ArrayList<>(List.of(
                Narrowing.text(definition, "id", NAME, NAMES),
                Narrowing.wholeNumber(definition, "version", 1, Integer.MAX_VALUE),
                Narrowing.wholeNumber(definition, "decimals", 0, 9),
                Narrowing.wholeNumber(definition, "smallestBase", 1, Integer.MAX_VALUE),
                Narrowing.wholeNumber(definition, "smallestCount", 1, Integer.MAX_VALUE),
                Narrowing.checkedText(Computation.Ratio.class, "numerator", DefinitionChecks::faults),
                Narrowing.checkedText(Computation.Ratio.class, "denominator", DefinitionChecks::faults),
                Narrowing.checkedText(Computation.Formula.class, "formula", DefinitionChecks::faults)));
        for (String word : List.of("goal", "perspective", "quality")) {
            narrowings.add(Narrowing.text(Taxonomy.class, word, NAME, NAMES));
        }
        narrowings.addAll(List.of(
                Narrowing.demanded(UNIT_AND_DIRECTION, definition, "unit"),
                Narrowing.demanded(UNIT_AND_DIRECTION, Unit.class, "code"),
                Narrowing.demanded(UNIT_AND_DIRECTION, Unit.class, "label"),
                Narrowing.demanded(UNIT_AND_DIRECTION, definition, "direction"),
                Narrowing.demanded(PERSPECTIVE, definition, "perspective")));
        for (String part : List.of("numerator", "denominator", "factor")) {
            narrowings.add(Narrowing.demanded(PARTS_OF_RATIO, Computation.Ratio.class, part));
        }
        Map<Class<?>, String> rules = Map.of(Unit.class, UNIT_AND_DIRECTION, Computation.Ratio.class, PARTS_OF_RATIO);
        // what is computed by code cannot come from a file
        return new Codecs(List.of(ADDRESS), rules, narrowings, Set.of(Computation.Calculated.class));
    }

    /**
     * The version of the form in which files are written.
     *
     * @return 1
     */
    public int version() {
        return codec.version();
    }

    /**
     * The indicators of a file's content.
     *
     * @param content JSON in UTF-8
     * @param name what to call the file in messages; not blank
     * @return the indicators
     * @throws DocumentException if anything is wrong; with everything that is
     */
    public IndicatorFile read(byte[] content, String name) {
        Objects.requireNonNull(content, "content");
        DocumentCodec.Outcome outcome = codec.read(content);
        if (!outcome.findings().isEmpty()) {
            throw exception(name, outcome.findings());
        }
        Content read = (Content) outcome.value().orElseThrow();
        return new IndicatorFile(name, read.indicators());
    }

    /**
     * The indicators of a file.
     *
     * @param file a JSON file of kind {@code indicators}
     * @return the indicators
     * @throws DocumentException if the file cannot be read (code {@code DOC-FILE}) or anything is wrong with it
     */
    public IndicatorFile read(Path file) {
        return read(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * What a provider brings: its lists, and the content of its files. It is asked on the calling thread, and whatever it
     * throws gets out.
     *
     * @param provider the plugin
     * @return what it brings
     * @throws DocumentException if a file cannot be read (code {@code DOC-FILE}) or anything is wrong with one; with
     *     everything that is wrong with all of them
     * @throws NullPointerException if the provider gives null instead of a list
     */
    public Contribution contribution(IndicatorProvider provider) {
        List<IndicatorFile> files = new ArrayList<>();
        List<DocumentProblem> problems = new ArrayList<>();
        for (DefinitionFile file : provider.definitionFiles()) {
            try {
                files.add(read(file.name(), file.content()));
            } catch (DocumentException wrong) {
                problems.addAll(wrong.located());
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return new Contribution(provider.descriptor().id(), files, provider.definitions(), provider.calculators());
    }

    private IndicatorFile read(String name, DefinitionFile.Content content) {
        try (InputStream in = content.open()) {
            if (in == null) {
                throw DocumentException.unreadable(name, "null");
            }
            // one byte more than a document can have is enough to see that it is too large
            return read(in.readNBytes(DocumentLimits.BYTES + 1), name);
        } catch (IOException e) {
            DocumentException unreadable = DocumentException.unreadable(name, String.valueOf(e.getMessage()));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /**
     * The file of indicators in its canonical form: equal indicators give the same bytes.
     *
     * @param indicators indicators that formulas suffice for, in the order to write them in
     * @return JSON in UTF-8
     * @throws DocumentException with code {@code INDICATOR-NO-CALCULATOR} for each indicator that is computed by code; or
     *     if the file goes beyond the limits of documents
     */
    public byte[] write(List<IndicatorDefinition> indicators) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).computation() instanceof Computation.Calculated) {
                findings.add(computedByCode(i, indicators.get(i).id()));
            }
        }
        if (!findings.isEmpty()) {
            throw exception(INDICATORS, findings);
        }
        try {
            return codec.write(new Content(List.copyOf(indicators)));
        } catch (WriteRefusedException e) {
            DocumentException refused = exception(INDICATORS, List.of(e.finding()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static Finding computedByCode(int index, String id) {
        return new Finding(
                "INDICATOR-NO-CALCULATOR",
                "/" + INDICATORS + "/" + index + "/computation",
                0,
                0,
                LocalizedText.of(
                        "Indikatoren «" + id
                                + "» blir regnet ut av kode; en fil har bare formler, så lever den i et tillegg",
                        "Indikatoren «" + id
                                + "» blir rekna ut av kode; ei fil har berre formlar, så lever han i eit tillegg",
                        "Indicator '" + id
                                + "' is computed by code; a file has formulas only, so provide it in a plugin"));
    }

    private static DocumentException exception(String name, List<Finding> findings) {
        return new DocumentException(findings.stream()
                .map(finding -> DocumentProblem.of(name, finding))
                .toList());
    }
}
