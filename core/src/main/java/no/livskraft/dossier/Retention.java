package no.livskraft.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.decision.Contact;
import no.livskraft.decision.Resolution;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.experience.GoodExample;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;

/**
 * A dossier without the contacts whose time is over, and what was taken out of it. Contacts are the only data about people
 * that a dossier holds; each says until when. Source: GDPR article 5 (1) e.
 *
 * @param dossier the dossier that is left
 * @param removed what was removed, in the order of the dossier; unmodifiable
 */
public record Retention(NetworkDossier dossier, List<Removed> removed) {

    /**
     * A contact that was removed. It tells what was removed without holding it: no address.
     *
     * @param kind the kind of part that it stood in, as the class is called
     * @param part the part's id
     * @param field the part's field
     * @param role the role
     * @param deleteOn the day on which it was to be deleted
     */
    public record Removed(String kind, Identifier part, String field, String role, LocalDate deleteOn) {

        /** Checks that nothing is missing. */
        public Removed {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(deleteOn, "deleteOn");
        }
    }

    /** Copies the list. */
    public Retention {
        Objects.requireNonNull(dossier, "dossier");
        removed = List.copyOf(removed);
    }

    /**
     * Takes the contacts out of a dossier that are to be deleted on a day or before.
     *
     * @param dossier the dossier
     * @param today the day
     * @return the dossier that is left, the same where nothing was due
     */
    public static Retention purge(NetworkDossier dossier, LocalDate today) {
        List<Removed> removed = new ArrayList<>();
        List<Resolution> resolutions = dossier.resolutions().stream()
                .map(each -> purged(each, today, removed))
                .toList();
        ExperienceRecord experience = dossier.experience();
        List<GoodExample> examples = experience.examples().stream()
                .map(each -> purged(each, today, removed))
                .toList();
        NetworkDossier left = dossier.toBuilder()
                .resolutions(resolutions)
                .experience(new ExperienceRecord(
                        experience.backpacks(),
                        examples,
                        experience.methods(),
                        experience.inputs(),
                        experience.exchanges(),
                        experience.feedback()))
                .build();
        return new Retention(removed.isEmpty() ? dossier : left, removed);
    }

    private static Resolution purged(Resolution each, LocalDate today, List<Removed> removed) {
        return new Resolution(
                each.id(),
                each.network(),
                each.organisation(),
                each.fictitious(),
                each.title(),
                each.archiveCase(),
                each.themes(),
                each.from(),
                each.until(),
                each.treatments(),
                each.conditions(),
                each.basis(),
                kept(each.politicalContact(), each, "politicalContact", today, removed),
                kept(each.administrativeContact(), each, "administrativeContact", today, removed));
    }

    private static GoodExample purged(GoodExample each, LocalDate today, List<Removed> removed) {
        return new GoodExample(
                each.id(),
                each.network(),
                each.organisation(),
                each.fictitious(),
                each.title(),
                each.theme(),
                each.measure(),
                each.done(),
                each.result(),
                each.transferAdvice(),
                kept(each.contact(), each, "contact", today, removed),
                each.shared());
    }

    private static Optional<Contact> kept(
            Optional<Contact> contact, NetworkPart part, String field, LocalDate today, List<Removed> removed) {
        Optional<Contact> due = contact.filter(each -> !each.deleteOn().isAfter(today));
        due.ifPresent(each -> removed.add(
                new Removed(part.getClass().getSimpleName(), part.id(), field, each.role(), each.deleteOn())));
        return due.isPresent() ? Optional.empty() : contact;
    }
}
