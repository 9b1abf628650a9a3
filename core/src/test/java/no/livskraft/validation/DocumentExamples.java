package no.livskraft.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentProblem;
import no.livskraft.document.IndicatorFormat;
import org.assertj.core.api.Assertions;

/** Documents that break a rule which a type of value keeps: they never become an object. */
final class DocumentExamples {

    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final IndicatorFormat INDICATORS = new IndicatorFormat();

    private static final String NETWORK = """
            {
              "schemaVersion": 1, "kind": "network", "id": "nett", "name": "Nett (oppdiktet)", "programme": "custom",
              "fictitious": true, "status": "DRAFT", "start": "2025-01-01", "themes": [], "challenges": [],
              "partners": [], "relatedInitiatives": [],
              "members": [{"organisation": "%s", "name": "Skien", "status": "ACTIVE", "from": "2025-01-01",
                           "organisationNumber": "%s"}]
            }
            """;

    private static final String RESOLUTION = """
            {
              "schemaVersion": 2, "kind": "resolution", "id": "vedtak", "network": "nett", "organisation": "4003",
              "fictitious": true, "title": "Deltakelse (oppdiktet)", "themes": [], "conditions": [], "basis": [],
              "treatments": [{"committeeCase": "%s", "outcome": "ADOPTED", "decisive": true}]
            }
            """;

    private static final String WORKSHOP = """
            {
              "schemaVersion": 1, "kind": "workshop", "id": "verksted", "network": "nett", "fictitious": true,
              "form": "DEVELOPMENT_WORKSHOP", "title": "Verksted (oppdiktet)", "place": "", "themes": [],
              "challenges": [], "agenda": [], "materials": [], "outputs": [],
              "attendance": [{"organisation": "4003", "elected": %s, "leadership": 1, "professional": 1}],
              "outside": [{"party": "INHABITANTS", "count": %s}]
            }
            """;

    private DocumentExamples() {}

    /**
     * A document.
     *
     * @param code the rule that it breaks
     * @param kind its kind
     * @param text the document
     * @param pointer where it breaks the rule
     */
    record Example(String code, String kind, String text, String pointer) {

        /** What the reader says of it; fails if it can be read. */
        List<DocumentProblem> problems() {
            DocumentException refused = Assertions.catchThrowableOfType(DocumentException.class, this::read);
            return refused.located();
        }

        Object read() {
            String file = kind + ".json";
            return kind.equals("indicators")
                    ? INDICATORS.read(text.getBytes(UTF_8), file)
                    : FORMATS.ofKind(kind).orElseThrow().read(text.getBytes(UTF_8), file);
        }

        @Override
        public String toString() {
            return code + " " + pointer;
        }
    }

    /** A network of one member, whose faults are LK-001 or LK-005. */
    static Example network(String municipality, String organisationNumber) {
        return new Example("LK-001", "network", NETWORK.formatted(municipality, organisationNumber), "");
    }

    static List<Example> violations() {
        return List.of(
                new Example("LK-001", "network", NETWORK.formatted("403", "123456785"), "/members/0/organisation"),
                new Example(
                        "LK-005", "network", NETWORK.formatted("4003", "123456784"), "/members/0/organisationNumber"),
                new Example("LK-027", "resolution", RESOLUTION.formatted("femti"), "/treatments/0/committeeCase"),
                new Example("LK-039", "workshop", WORKSHOP.formatted("-2", "4"), "/attendance/0/elected"));
    }

    /** The same documents with the fault mended. */
    static List<Example> mended() {
        return List.of(
                new Example("LK-001", "network", NETWORK.formatted("4003", "123456785"), ""),
                new Example("LK-027", "resolution", RESOLUTION.formatted("PS 50/24"), ""),
                new Example("LK-039", "workshop", WORKSHOP.formatted("2", "4"), ""));
    }
}
