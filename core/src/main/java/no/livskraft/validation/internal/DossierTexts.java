package no.livskraft.validation.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.livskraft.data.Attachment;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Every text in a dossier, found by walking through its records, so that no later component is forgotten. There are many
 * texts and hardly ever a fault, so a place is made only where it is asked for.
 */
public final class DossierTexts {

    /** Asking a class for its components copies them all each time. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final Function<String, Place> places;
    private final BiConsumer<Supplier<Place>, String> look;

    private DossierTexts(Function<String, Place> places, BiConsumer<Supplier<Place>, String> look) {
        this.places = places;
        this.look = look;
    }

    /** Shows each text with its place, the programme's own texts aside. */
    public static void forEach(NetworkDossier dossier, BiConsumer<Supplier<Place>, String> look) {
        new DossierTexts(path -> Places.in(dossier.network(), path), look).walk(null, dossier.network());
        dossier.parts().forEach(each -> new DossierTexts(path -> Places.in(each, path), look).walk(null, each));
    }

    /**
     * A way into a record.
     *
     * @param before the way to what this step begins from; null at the record itself
     * @param name the name of a component or language, or empty for an element of a list
     * @param index the element's index
     */
    private record Step(@Nullable Step before, String name, int index) {

        static String path(@Nullable Step last) {
            StringBuilder path = new StringBuilder();
            append(last, path);
            return path.toString();
        }

        private static void append(@Nullable Step step, StringBuilder path) {
            if (step == null) {
                return;
            }
            append(step.before, path);
            if (step.name.isEmpty()) {
                path.append('[').append(step.index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.name);
            }
        }
    }

    private void walk(@Nullable Step step, Object value) {
        if (value instanceof Attachment) {
            // a digest is no text: what looks like a person's number in it is chance
            return;
        }
        if (value instanceof String || value instanceof Identifier || value instanceof MunicipalityNumber) {
            look.accept(() -> places.apply(Step.path(step)), value.toString());
        } else if (value instanceof LocalizedText text) {
            text.byLanguage().forEach((language, each) -> walk(new Step(step, language, 0), each));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> walk(step, each));
        } else if (value instanceof Collection<?> collection) {
            int index = 0;
            for (Object each : collection) {
                walk(new Step(step, "", index), each);
                index++;
            }
        } else if (value instanceof Record each) {
            for (RecordComponent component : COMPONENTS.get(each.getClass())) {
                walk(new Step(step, component.getName(), 0), read(each, component));
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
