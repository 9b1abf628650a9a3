package no.livskraft.experience;

import java.util.List;
import java.util.stream.Stream;
import no.livskraft.network.NetworkPart;

/**
 * All that a network holds of experience. Immutable.
 *
 * @param backpacks what members brought; unmodifiable
 * @param examples good examples; unmodifiable
 * @param methods methods and tools; unmodifiable
 * @param inputs professional input; unmodifiable
 * @param exchanges what members gave each other; unmodifiable
 * @param feedback what the state was told; unmodifiable
 */
public record ExperienceRecord(
        List<Backpack> backpacks,
        List<GoodExample> examples,
        List<Method> methods,
        List<ProfessionalInput> inputs,
        List<Exchange> exchanges,
        List<Feedback> feedback) {

    /** Nothing yet. */
    public static final ExperienceRecord EMPTY =
            new ExperienceRecord(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ExperienceRecord {
        backpacks = List.copyOf(backpacks);
        examples = List.copyOf(examples);
        methods = List.copyOf(methods);
        inputs = List.copyOf(inputs);
        exchanges = List.copyOf(exchanges);
        feedback = List.copyOf(feedback);
    }

    /**
     * Every part, of every kind.
     *
     * @return the parts, kind by kind, each in the order they were entered
     */
    public Stream<NetworkPart> parts() {
        return Stream.of(backpacks, examples, methods, inputs, exchanges, feedback)
                .flatMap(List::stream);
    }
}
