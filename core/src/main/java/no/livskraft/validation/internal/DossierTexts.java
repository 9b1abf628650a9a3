package no.livskraft.validation.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.Place;

/** Every text in a dossier, found by walking through its records, so that no later component is forgotten. */
public final class DossierTexts {

    private final Function<String, Place> places;
    private final BiConsumer<Place, String> look;

    private DossierTexts(Function<String, Place> places, BiConsumer<Place, String> look) {
        this.places = places;
        this.look = look;
    }

    /** Shows each text with its place, the programme's own texts aside. */
    public static void forEach(NetworkDossier dossier, BiConsumer<Place, String> look) {
        new DossierTexts(path -> Places.in(dossier.network(), path), look).walk("", dossier.network());
        dossier.parts().forEach(each -> new DossierTexts(path -> Places.in(each, path), look).walk("", each));
    }

    private void walk(String path, Object value) {
        if (value instanceof Attachment) {
            // a digest is no text: what looks like a person's number in it is chance
            return;
        }
        if (value instanceof String || value instanceof Identifier || value instanceof MunicipalityNumber) {
            look.accept(places.apply(path), value.toString());
        } else if (value instanceof LocalizedText text) {
            text.byLanguage().forEach((language, each) -> walk(path + "." + language, each));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> walk(path, each));
        } else if (value instanceof Collection<?> collection) {
            int index = 0;
            for (Object each : collection) {
                walk(path + "[" + index + "]", each);
                index++;
            }
        } else if (value instanceof Record each) {
            for (RecordComponent component : each.getClass().getRecordComponents()) {
                walk(path.isEmpty() ? component.getName() : path + "." + component.getName(), read(each, component));
            }
        }
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of a dossier", e);
        }
    }
}
