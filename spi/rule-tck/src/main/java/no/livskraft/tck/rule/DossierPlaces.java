package no.livskraft.tck.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.validation.Place;

/** Which places there are in a dossier. */
final class DossierPlaces {

    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[([0-9]{1,9})]");

    private final NetworkDossier dossier;

    DossierPlaces(NetworkDossier dossier) {
        this.dossier = dossier;
    }

    /** Why a place is not in the dossier; empty if it is. */
    Optional<String> fault(Place place) {
        List<Object> things = things(place);
        if (things.isEmpty()) {
            return Optional.of("the dossier has no " + place.kind().code() + " '" + place.id() + "'");
        }
        return things.stream().anyMatch(thing -> leadsSomewhere(thing, place.path()))
                ? Optional.empty()
                : Optional.of("the " + place.kind().code() + " '" + place.id() + "' has no '" + place.path() + "'");
    }

    /** More than one where ids stand twice, which the rules of the library tell. */
    private List<Object> things(Place place) {
        Stream<?> all = switch (place.kind()) {
            case NETWORK ->
                Stream.of(dossier.network()).filter(each -> is(each.id().value(), place));
            case PROGRAMME ->
                Stream.of(dossier.programme()).filter(each -> is(each.id().value(), place));
            default ->
                dossier.parts().filter(each -> {
                    Place whole = Place.of(each, "");
                    return whole.kind() == place.kind() && is(whole.id(), place);
                });
        };
        return all.map(Object.class::cast).toList();
    }

    private static boolean is(String id, Place place) {
        return id.equals(place.id());
    }

    private static boolean leadsSomewhere(Object thing, String path) {
        Object value = thing;
        Matcher steps = STEP.matcher(path);
        int end = 0;
        while (steps.find() && steps.start() == end) {
            Optional<Object> next = next(value, steps.group(1), steps.group(2));
            if (next.isEmpty()) {
                return false;
            }
            value = next.get();
            end = steps.end();
        }
        return end == path.length();
    }

    private static Optional<Object> next(Object value, String name, String index) {
        Object owner = value instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : value;
        if (index != null) {
            int number = Integer.parseInt(index);
            return owner instanceof List<?> list && number < list.size()
                    ? Optional.of(list.get(number))
                    : Optional.empty();
        }
        return owner instanceof Map<?, ?>
                ? Optional.of("")
                : Records.component(owner, name).map(component -> Records.read(owner, component));
    }
}
