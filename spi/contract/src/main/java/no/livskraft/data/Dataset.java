package no.livskraft.data;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A body of figures that one source publishes under one licence, such as the population on 1 January.
 *
 * @param id a stable name: a lower-case letter, then lower-case letters, digits or underscores
 * @param title what it is, for people
 * @param publisher who made the figures, such as {@code SSB}
 * @param licence the licence's short name, such as {@code CC BY 4.0} or {@code NLOD 2.0}
 * @param credit the attribution that the licence asks for, as it is to be printed
 * @param borders the municipal borders that its figures are given in
 * @param variables what it holds, at least one, each id once
 */
public record Dataset(
        String id,
        LocalizedText title,
        String publisher,
        String licence,
        LocalizedText credit,
        Borders borders,
        List<Variable> variables) {

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if the id has another form, the publisher or licence is blank, or a variable is
     *     missing or stands twice
     */
    public Dataset {
        Identifiers.check("a dataset", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(borders, "borders");
        if (publisher.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException("Dataset '" + id + "' needs a publisher and a licence");
        }
        variables = List.copyOf(variables);
        Set<String> seen = new HashSet<>();
        for (Variable variable : variables) {
            if (!seen.add(variable.id())) {
                throw new IllegalArgumentException(
                        "Variable '" + variable.id() + "' stands twice in dataset '" + id + "'");
            }
        }
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("Dataset '" + id + "' needs at least one variable");
        }
    }
}
