package no.livskraft.repository;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.workshop.Workshop;

/**
 * The aggregates in a storage. Does not close the storage. Safe for use by several threads.
 *
 * <pre>{@code
 * Repositories repositories =
 *         Repositories.on(storage.documents(), storage.attachments(), profiles, formats, clock);
 * StoredDossier read = repositories.dossiers().find(id).orElseThrow();
 * repositories.dossiers().save(read, read.value().withNetwork(active), Change.by("coordinator", "activated"));
 * }</pre>
 */
public final class Repositories {

    private final Committer committer;
    private final ProgrammeProfiles profiles;
    private final List<Repository<?>> all = new ArrayList<>();
    private final Repository<ProgrammeProfile> programmes;
    private final Repository<Network> networks;
    private final Repository<Resolution> resolutions;
    private final Repository<Workshop> workshops;
    private final Repository<Goal> goals;
    private final Repository<Measure> measures;
    private final Repository<Backpack> backpacks;
    private final Repository<GoodExample> examples;
    private final Repository<Method> methods;
    private final Repository<ProfessionalInput> inputs;
    private final Repository<Exchange> exchanges;
    private final Repository<Feedback> feedback;
    private final Repository<ClosingReport> closingReports;
    private final Dossiers dossiers;
    private final Attachments attachments;

    private Repositories(
            DocumentStore store,
            AttachmentStore attachmentStore,
            ProgrammeProfiles profiles,
            DocumentFormats formats,
            Clock clock) {
        this.committer = new Committer(store, clock);
        this.profiles = Objects.requireNonNull(profiles, "profiles");
        this.programmes = repository(formats.programme(), Keys::of, EnumSet.noneOf(DocumentKey.class));
        this.networks = repository(
                formats.network(),
                Keys::of,
                EnumSet.of(DocumentKey.PROGRAMME, DocumentKey.THEME, DocumentKey.ORGANISATION));
        this.resolutions = repository(
                formats.resolution(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.ORGANISATION, DocumentKey.THEME));
        this.workshops = repository(
                formats.workshop(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.THEME, DocumentKey.CHALLENGE, DocumentKey.ORGANISATION));
        this.goals = repository(
                formats.goal(),
                Keys::of,
                EnumSet.of(
                        DocumentKey.NETWORK,
                        DocumentKey.ORGANISATION,
                        DocumentKey.THEME,
                        DocumentKey.CHALLENGE,
                        DocumentKey.WORKSHOP,
                        DocumentKey.INDICATOR));
        this.measures = repository(
                formats.measure(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.ORGANISATION, DocumentKey.GOAL, DocumentKey.WORKSHOP));
        this.backpacks = repository(
                formats.backpack(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.ORGANISATION, DocumentKey.THEME));
        this.examples = repository(
                formats.goodExample(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.ORGANISATION, DocumentKey.THEME, DocumentKey.MEASURE));
        this.methods = repository(
                formats.method(), Keys::of, EnumSet.of(DocumentKey.NETWORK, DocumentKey.THEME, DocumentKey.WORKSHOP));
        this.inputs = repository(
                formats.professionalInput(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.THEME, DocumentKey.WORKSHOP));
        this.exchanges = repository(
                formats.exchange(),
                Keys::of,
                EnumSet.of(DocumentKey.NETWORK, DocumentKey.ORGANISATION, DocumentKey.EXAMPLE));
        this.feedback = repository(
                formats.feedback(),
                Keys::of,
                EnumSet.of(
                        DocumentKey.NETWORK,
                        DocumentKey.INDICATOR,
                        DocumentKey.WORKSHOP,
                        DocumentKey.MEASURE,
                        DocumentKey.EXAMPLE));
        this.closingReports = repository(formats.closingReport(), Keys::of, EnumSet.of(DocumentKey.NETWORK));
        this.dossiers = new Dossiers(this);
        this.attachments = new Attachments(attachmentStore, clock, all);
    }

    private <T> Repository<T> repository(DocumentFormat<T> format, Function<T, Keys> keysOf, Set<DocumentKey> keys) {
        Repository<T> repository = new Repository<>(format, keysOf, keys, committer);
        all.add(repository);
        return repository;
    }

    /**
     * The aggregates in a document store, and the attachments that they refer to.
     *
     * @param store where the aggregates are kept
     * @param attachments where the attachments are kept
     * @param profiles the programmes that networks can belong to, beside those in the store
     * @param formats their JSON forms
     * @param clock tells when a change was made
     * @return the repositories
     */
    public static Repositories on(
            DocumentStore store,
            AttachmentStore attachments,
            ProgrammeProfiles profiles,
            DocumentFormats formats,
            Clock clock) {
        return new Repositories(store, attachments, profiles, formats, clock);
    }

    /**
     * A county's own programme profiles, in the storage.
     *
     * @return their repository
     */
    public Repository<ProgrammeProfile> programmes() {
        return programmes;
    }

    /**
     * Networks.
     *
     * @return their repository
     */
    public Repository<Network> networks() {
        return networks;
    }

    /**
     * Political resolutions.
     *
     * @return their repository
     */
    public Repository<Resolution> resolutions() {
        return resolutions;
    }

    /**
     * Development workshops.
     *
     * @return their repository
     */
    public Repository<Workshop> workshops() {
        return workshops;
    }

    /**
     * Goals.
     *
     * @return their repository
     */
    public Repository<Goal> goals() {
        return goals;
    }

    /**
     * Measures.
     *
     * @return their repository
     */
    public Repository<Measure> measures() {
        return measures;
    }

    /**
     * Experience that members bring.
     *
     * @return their repository
     */
    public Repository<Backpack> backpacks() {
        return backpacks;
    }

    /**
     * Good examples.
     *
     * @return their repository
     */
    public Repository<GoodExample> examples() {
        return examples;
    }

    /**
     * Methods and tools.
     *
     * @return their repository
     */
    public Repository<Method> methods() {
        return methods;
    }

    /**
     * Professional input.
     *
     * @return their repository
     */
    public Repository<ProfessionalInput> inputs() {
        return inputs;
    }

    /**
     * Exchanges of experience between members.
     *
     * @return their repository
     */
    public Repository<Exchange> exchanges() {
        return exchanges;
    }

    /**
     * Feedback to the state.
     *
     * @return their repository
     */
    public Repository<Feedback> feedback() {
        return feedback;
    }

    /**
     * Closing reports.
     *
     * @return their repository
     */
    public Repository<ClosingReport> closingReports() {
        return closingReports;
    }

    /**
     * Networks with all that belongs to them, as wholes.
     *
     * @return their repository
     */
    public Dossiers dossiers() {
        return dossiers;
    }

    /**
     * What the aggregates refer to instead of holding it, such as photos.
     *
     * @return the attachments
     */
    public Attachments attachments() {
        return attachments;
    }

    /**
     * A network with all that belongs to it, to look at; whoever wants to change it takes {@link #dossiers()}.
     *
     * @param network the network's id
     * @return the dossier
     * @throws RepositoryException if there is no such network, its programme is not known, or others kept changing it
     *     while it was read
     * @throws DocumentException if a document of it cannot be read; with the problems of all that cannot
     * @throws StorageException if the storage cannot be read
     */
    public NetworkDossier dossier(Identifier network) {
        return dossiers.find(network)
                .orElseThrow(() -> RepositoryException.noNetwork(network))
                .value();
    }

    /**
     * A programme: one of the given profiles, or a county's own in the storage.
     *
     * @param id its id
     * @return the programme, or empty if neither has one of that id
     * @throws RepositoryException if both have one of that id, and they differ
     * @throws DocumentException if the stored one cannot be read
     * @throws StorageException if the storage cannot be read
     */
    public Optional<ProgrammeProfile> programme(Identifier id) {
        Optional<ProgrammeProfile> given = profiles.find(id);
        Optional<ProgrammeProfile> stored = programmes.find(id).map(Versioned::value);
        if (given.isPresent() && stored.isPresent() && !given.equals(stored)) {
            throw RepositoryException.twoProgrammes(id);
        }
        return given.or(() -> stored);
    }

    /**
     * A programme that must be there, as {@link #programme} gives it.
     *
     * @param id its id
     * @return the programme
     * @throws RepositoryException if there is none of that id, or two that differ
     * @throws DocumentException if the stored one cannot be read
     * @throws StorageException if the storage cannot be read
     */
    public ProgrammeProfile requireProgramme(Identifier id) {
        return programme(id).orElseThrow(() -> RepositoryException.noProgramme(id));
    }

    /** A programme as it was at a moment; a given profile has no history. */
    Optional<ProgrammeProfile> programmeAt(Identifier id, Instant moment) {
        return profiles.find(id).or(() -> programmes.findAt(id, moment).map(Versioned::value));
    }

    /**
     * Begins changes to several aggregates that are made together.
     *
     * @return an empty unit of work
     */
    public UnitOfWork begin() {
        return new UnitOfWork(committer);
    }
}
