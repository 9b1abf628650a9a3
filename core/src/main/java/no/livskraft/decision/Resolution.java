package no.livskraft.decision;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.programme.Identifier;

/**
 * A municipality's political resolution to take part in a network: one case with one or more treatments. Immutable; may
 * be incomplete, and then the rules say what is missing.
 *
 * @param id its name in documents
 * @param network the network
 * @param municipality the municipality that decides
 * @param fictitious whether it is invented; everything that shows it must say so
 * @param title what the case is called
 * @param themes codes of the themes that the municipality takes part in; unmodifiable
 * @param treatments how the case was treated, in the order of time; unmodifiable
 * @param politicalContact whom to turn to among the elected; empty while nobody is named
 * @param administrativeContact whom to turn to in the administration; empty while nobody is named
 */
public record Resolution(
        Identifier id,
        Identifier network,
        MunicipalityNumber municipality,
        boolean fictitious,
        String title,
        List<Identifier> themes,
        @NotEmpty(message = "{LK-025}") List<Treatment> treatments,
        Optional<Contact> politicalContact,
        Optional<Contact> administrativeContact) {

    /** Copies the lists. */
    public Resolution {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(municipality, "municipality");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(politicalContact, "politicalContact");
        Objects.requireNonNull(administrativeContact, "administrativeContact");
        themes = List.copyOf(themes);
        treatments = List.copyOf(treatments);
    }

    /**
     * The treatment that decides.
     *
     * @return the one that is marked as decisive, or the only one there is; empty if none or several are marked
     */
    public Optional<Treatment> decisiveTreatment() {
        List<Treatment> marked = treatments.stream().filter(Treatment::decisive).toList();
        if (marked.size() == 1) {
            return Optional.of(marked.get(0));
        }
        return marked.isEmpty() && treatments.size() == 1 ? Optional.of(treatments.get(0)) : Optional.empty();
    }

    /**
     * Whether the municipality has decided to take part.
     *
     * @return true if the decisive treatment adopted the case
     */
    public boolean isAdopted() {
        return decisiveTreatment()
                .map(treatment -> treatment.outcome() == Outcome.ADOPTED)
                .orElse(false);
    }
}
