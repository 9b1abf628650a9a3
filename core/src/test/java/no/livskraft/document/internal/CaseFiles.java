package no.livskraft.document.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;

/**
 * A kind of document in its third version. In the first, a step had one text with two numbers in it, and a case had a
 * name; in the second, the numbers were apart; in the third, the name is a title.
 */
final class CaseFiles {

    record Step(String body, Optional<String> meeting, Optional<String> archive) {}

    record CaseFile(String title, List<Step> steps) {}

    private static final Pattern NUMBERS = Pattern.compile("(?<meeting>[^ ]+) \\((?<archive>[^)]+)\\)");

    private static final LocalizedText WHICH = LocalizedText.of(
            "Dette kan være begge numrene; skriv det som «57/09 (09/805)»",
            "Dette kan vere begge nummera; skriv det som «57/09 (09/805)»",
            "This could be either number; write it as '57/09 (09/805)'");

    static final DocumentCodec CODEC = new DocumentCodec(
            "case-file",
            CaseFile.class,
            List.of(CaseFiles::twoNumbers, (content, doubts) -> content.renamed("name", "title")),
            new Codecs(List.of(), Map.of()));

    private CaseFiles() {}

    private static ObjectNode twoNumbers(ObjectNode content, Upgrade.Doubts doubts) {
        return content.eachIn("steps", step -> step.replaced("number", number -> numbers(number, doubts)));
    }

    private static Map<String, Node> numbers(Node number, Upgrade.Doubts doubts) {
        if (!(number instanceof TextNode text)) {
            return Map.of("meeting", number);
        }
        Matcher matcher = NUMBERS.matcher(text.text());
        if (!matcher.matches()) {
            doubts.add(number, WHICH);
            return Map.of();
        }
        Map<String, Node> apart = new LinkedHashMap<>();
        apart.put("meeting", new TextNode(text.offset(), matcher.group("meeting")));
        apart.put("archive", new TextNode(text.offset(), matcher.group("archive")));
        return apart;
    }
}
