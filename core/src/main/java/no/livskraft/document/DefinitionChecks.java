package no.livskraft.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.document.internal.Node;
import no.livskraft.document.internal.Node.ListNode;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;
import no.livskraft.document.internal.NodeCheck;
import no.livskraft.indicator.Formula;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorException;

/** What the indicators of one file must be together: each id once, and none that needs itself by way of others. */
final class DefinitionChecks implements NodeCheck {

    /** Where an indicator stands in the file and whom it needs. */
    private record Found(int index, Node computation, Set<String> names) {}

    /** What is wrong with a formula. */
    static List<Problem> faults(String formula) {
        try {
            Formula.parse(formula);
            return List.of();
        } catch (IndicatorException wrong) {
            return wrong.problems();
        }
    }

    @Override
    public void check(ObjectNode content, Report report) {
        Map<String, Node> firsts = new HashMap<>();
        Map<String, Found> found = new LinkedHashMap<>();
        List<Node> items = find(content, IndicatorFormat.INDICATORS, ListNode.class)
                .map(ListNode::items)
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof ObjectNode item) {
                Optional<TextNode> id = find(item, "id", TextNode.class).filter(IndicatorFormat::isName);
                Optional<Node> first = id.map(node -> firsts.putIfAbsent(node.text(), node));
                if (id.isPresent() && first.isPresent()) {
                    LocalizedText message = duplicate(id.get().text(), report.lineOf(first.get()));
                    report.add(way(i, "id"), id.get(), "INDICATOR-DUPLICATE", message);
                } else if (id.isPresent()) {
                    add(id.get().text(), i, item, found);
                }
            }
        }
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        found.forEach((id, each) -> needs.put(id, each.names()));
        for (List<String> cycle : IndicatorCatalogue.cycles(needs)) {
            Optional.ofNullable(found.get(cycle.get(0)))
                    .ifPresent(begin -> report.add(
                            way(begin.index(), "computation"), begin.computation(), "INDICATOR-CYCLE", cycle(cycle)));
        }
    }

    private static <T extends Node> Optional<T> find(ObjectNode object, String name, Class<T> shape) {
        return object.value(name).filter(shape::isInstance).map(shape::cast);
    }

    private static void add(String id, int index, ObjectNode item, Map<String, Found> found) {
        find(item, "computation", ObjectNode.class).ifPresent(computation -> {
            Set<String> names = new TreeSet<>();
            for (String part : List.of("numerator", "denominator", "formula")) {
                find(computation, part, TextNode.class).ifPresent(formula -> names.addAll(names(formula.text())));
            }
            found.put(id, new Found(index, computation, names));
        });
    }

    /** What a formula names; nothing if it cannot be read, which is told where it stands. */
    private static Set<String> names(String formula) {
        try {
            return Formula.parse(formula).variables();
        } catch (IndicatorException wrong) {
            return Set.of();
        }
    }

    private static List<String> way(int index, String field) {
        List<String> way = new ArrayList<>();
        way.add(IndicatorFormat.INDICATORS);
        way.add(Integer.toString(index));
        way.add(field);
        return way;
    }

    private static LocalizedText duplicate(String id, int firstLine) {
        return LocalizedText.of(
                "Indikatoren «" + id + "» står to ganger, først på linje " + firstLine + "; gi den ene en annen id",
                "Indikatoren «" + id + "» står to gonger, først på linje " + firstLine + "; gje den eine ein annan id",
                "Indicator '" + id + "' stands twice, first on line " + firstLine + "; give one of them another id");
    }

    private static LocalizedText cycle(List<String> cycle) {
        String way = String.join(" → ", cycle);
        return LocalizedText.of(
                "Indikatorer trenger hverandre i ring: " + way + ". Bryt ringen her eller i en av de andre",
                "Indikatorar treng kvarandre i ring: " + way + ". Bryt ringen her eller i ein av dei andre",
                "Indicators need each other in a circle: " + way + ". Break it here or in one of the others");
    }
}
