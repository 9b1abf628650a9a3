package no.livskraft.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places in a JSON document, and the document with something else there. */
public final class JsonPlaces {

    private JsonPlaces() {}

    /** Where there is a value, the whole document left out. */
    public static List<JsonPointer> in(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    /** Where there is an object, the whole document included. */
    public static List<JsonPointer> ofObjectsIn(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>(List.of(JsonPointer.empty()));
        places.addAll(in(document));
        places.removeIf(place -> !document.at(place).isObject());
        return places;
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                JsonPointer place = here.appendProperty(member.getKey());
                places.add(place);
                collect(member.getValue(), place, places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonPointer place = here.appendIndex(i);
                places.add(place);
                collect(list.get(i), place, places);
            }
        }
    }

    /** The document with another value at a place. */
    public static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode value) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    /** The document without the value at a place. */
    public static JsonNode removed(JsonNode document, JsonPointer place) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
        return copy;
    }
}
