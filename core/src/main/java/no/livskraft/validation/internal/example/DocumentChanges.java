package no.livskraft.validation.internal.example;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.validation.RuleExample.Change;
import no.livskraft.validation.RuleExample.Operation;

/** Makes changes in documents, as RFC 6902 says of its operations add, replace and remove. */
public final class DocumentChanges {

    private static final String END = "-";

    private DocumentChanges() {}

    /**
     * Documents with changes made one after another.
     *
     * @param documents the documents by name; left as they are
     * @param changes the changes
     * @return the documents; unmodifiable
     * @throws IllegalArgumentException if a change leads nowhere
     */
    public static Map<String, String> make(Map<String, String> documents, List<Change> changes) {
        Map<String, String> changed = new LinkedHashMap<>(documents);
        for (Change change : changes) {
            if (change.path().isEmpty()) {
                whole(change, changed);
            } else {
                changed.put(change.document(), inside(change, existing(change, changed)));
            }
        }
        return Collections.unmodifiableMap(changed);
    }

    private static void whole(Change change, Map<String, String> documents) {
        if (change.operation() == Operation.ADD) {
            if (documents.containsKey(change.document())) {
                throw leadsNowhere(change, "the document is there already");
            }
        } else {
            existing(change, documents);
        }
        change.value()
                .ifPresentOrElse(
                        value -> documents.put(change.document(), JsonTree.document(JsonTree.read(value))),
                        () -> documents.remove(change.document()));
    }

    private static String existing(Change change, Map<String, String> documents) {
        return Optional.ofNullable(documents.get(change.document()))
                .orElseThrow(() -> leadsNowhere(change, "there is no such document"));
    }

    private static String inside(Change change, String document) {
        Object root = JsonTree.read(document);
        List<String> steps = steps(change.path());
        Object parent = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step, change);
        }
        String last = steps.get(steps.size() - 1);
        Optional<Object> value = change.value().map(JsonTree::read);
        if (change.operation() != Operation.ADD) {
            child(parent, last, change);
        }
        if (parent instanceof Map<?, ?>) {
            Map<String, Object> object = object(parent);
            value.ifPresentOrElse(each -> object.put(last, each), () -> object.remove(last));
        } else {
            change(list(parent, change), last, value, change);
        }
        return JsonTree.document(root);
    }

    private static void change(List<Object> list, String last, Optional<Object> value, Change change) {
        if (change.operation() == Operation.ADD) {
            int index = last.equals(END) ? list.size() : index(last, list.size() + 1, change);
            list.add(index, value.orElseThrow());
        } else {
            int index = index(last, list.size(), change);
            value.ifPresentOrElse(each -> list.set(index, each), () -> list.remove(index));
        }
    }

    /** The steps of a JSON Pointer, as RFC 6901 says. */
    private static List<String> steps(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static Object child(Object parent, String step, Change change) {
        if (parent instanceof Map<?, ?>) {
            return Optional.ofNullable(object(parent).get(step))
                    .orElseThrow(() -> leadsNowhere(change, "there is no " + step));
        }
        List<Object> list = list(parent, change);
        return list.get(index(step, list.size(), change));
    }

    private static int index(String step, int end, Change change) {
        if (!step.matches("0|[1-9][0-9]{0,5}") || Integer.parseInt(step) >= end) {
            throw leadsNowhere(change, "there is no item " + step);
        }
        return Integer.parseInt(step);
    }

    @SuppressWarnings("unchecked") // the tree has no other maps
    private static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked") // the tree has no other lists
    private static List<Object> list(Object node, Change change) {
        if (node instanceof List<?>) {
            return (List<Object>) node;
        }
        throw leadsNowhere(change, "it goes through what is neither an object nor a list");
    }

    private static IllegalArgumentException leadsNowhere(Change change, String why) {
        return new IllegalArgumentException("The change " + change + " leads nowhere: " + why);
    }
}
