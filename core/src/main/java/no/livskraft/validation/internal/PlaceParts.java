package no.livskraft.validation.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.NetworkPart;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.validation.Place;

/** What a place is a place of: the way from a thing in a dossier to one of its parts, with the values along it. */
final class PlaceParts {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,9})]");

    private PlaceParts() {}

    /**
     * A step of the way.
     *
     * @param name the component's name; empty for an item of a list
     * @param index the item's number, from 0; -1 for a component
     * @param value what is there; an empty text if there is nothing
     */
    record Step(String name, int index, Object value) {}

    /** The part of a network that a place is in; empty for the network itself, and where there is none of that id. */
    static Optional<NetworkPart> part(NetworkDossier dossier, Place place) {
        return dossier.parts()
                .filter(part ->
                        Places.kind(part) == place.kind() && isNamed(part.id().value(), place))
                .findFirst();
    }

    /** Places name things without any national identity number. */
    static boolean isNamed(String id, Place place) {
        return NationalIdentityNumbers.mask(id).equals(place.id());
    }

    /** The steps from the thing to the place. */
    static List<Step> steps(NetworkDossier dossier, Place place) {
        Object value = switch (place.kind()) {
            case NETWORK -> dossier.network();
            case PROGRAMME -> dossier.programme();
            default -> part(dossier, place).map(Object.class::cast).orElse("");
        };
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(place.path());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name == null) {
                int index = Integer.parseInt(matcher.group(2));
                value = item(value, index);
                steps.add(new Step("", index, value));
            } else {
                value = component(value, name).orElse("");
                steps.add(new Step(name, -1, value));
            }
        }
        return steps;
    }

    private static Object item(Object list, int index) {
        return list instanceof List<?> items && index < items.size() ? items.get(index) : "";
    }

    /** A component of a record; what may be missing is empty where it is. */
    static Optional<Object> component(Object owner, String name) {
        if (!(owner instanceof Record record)) {
            return Optional.empty();
        }
        Optional<Object> value = Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(record, component));
        return value.flatMap(found -> found instanceof Optional<?> optional ? optional : Optional.of(found));
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of a dossier", e);
        }
    }
}
