package no.livskraft.document.internal;

import java.util.List;
import java.util.Map;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;

/**
 * The versions of resolutions. In the first, only municipalities decided, and a treatment had one text for its case number,
 * which was blank where there was none. In the second, county authorities decide too, and the number of the case at the
 * body is told apart from that in the archive. Whether an old text can be the number at a body, the reader says.
 */
public final class ResolutionUpgrades {

    /** All upgrades, the first one first. */
    public static final List<Upgrade> ALL = List.of(ResolutionUpgrades::ofSeveralKindsOfNumbers);

    private ResolutionUpgrades() {}

    private static ObjectNode ofSeveralKindsOfNumbers(ObjectNode content, Upgrade.Doubts doubts) {
        return content.renamed("municipality", "organisation")
                .eachIn("treatments", treatment -> treatment.replaced("caseNumber", ResolutionUpgrades::committeeCase));
    }

    private static Map<String, Node> committeeCase(Node number) {
        boolean none = number instanceof TextNode text && text.text().isBlank();
        return none ? Map.of() : Map.of("committeeCase", number);
    }
}
