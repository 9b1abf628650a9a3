package no.livskraft.validation.internal;

import java.util.Comparator;
import java.util.List;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;

/**
 * What makes two findings of different days the same. An item of a list is known by its id, organisation, indicator or
 * name, since its number changes when others are added or sorted; one that has none of these counts as any of its list.
 * The values and the message are not part of it, since they may tell how many days have passed.
 *
 * @param code the case of the rule
 * @param kind what kind of thing it is in
 * @param id the thing's id
 * @param way the way from the thing to the place
 */
record FindingIdentity(String code, Place.Kind kind, String id, String way) implements Comparable<FindingIdentity> {

    private static final Comparator<FindingIdentity> ORDER = Comparator.comparing(FindingIdentity::code)
            .thenComparing(FindingIdentity::kind)
            .thenComparing(FindingIdentity::id)
            .thenComparing(FindingIdentity::way);

    private static final List<String> NAMING =
            List.of("id", "organisation", "indicator", "code", "name", "title", "plan");

    static FindingIdentity of(NetworkDossier dossier, Finding finding) {
        Place place = finding.place();
        StringBuilder way = new StringBuilder();
        for (PlaceParts.Step step : PlaceParts.steps(dossier, place)) {
            way.append(step.index() < 0 ? "." + step.name() : "[" + naturalName(step.value()) + "]");
        }
        return new FindingIdentity(finding.code(), place.kind(), place.id(), way.toString());
    }

    private static String naturalName(Object item) {
        for (String component : NAMING) {
            Object value = PlaceParts.component(item, component).orElse("");
            if (!value.toString().isEmpty()) {
                return value.toString();
            }
        }
        // an id or a text in a list is its own name; a treatment has none
        return item instanceof Record record && record.getClass().getRecordComponents().length > 1
                ? ""
                : item.toString();
    }

    @Override
    public int compareTo(FindingIdentity other) {
        return ORDER.compare(this, other);
    }
}
