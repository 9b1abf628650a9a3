package no.livskraft.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.document.internal.DocumentLimits;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;

/**
 * The programmes that networks can belong to: those that come with the library, and a county's own. Immutable, safe for
 * use by several threads.
 */
public final class ProgrammeProfiles {

    /** The programme as it ran from 2006 to 2010. */
    public static final Identifier LIVSKRAFTIGE_KOMMUNER_2006 = Identifier.of("livskraftige-kommuner-2006");

    /**
     * The programme's method used since: the same themes and limits, without an end. It is this library's own profile,
     * for whoever works in that way today, and no programme of KS or the state.
     */
    public static final Identifier LIVSKRAFTIGE_KOMMUNER_METODEN = Identifier.of("livskraftige-kommuner-metoden");

    /**
     * A profile to begin one's own from: it has no closed list of themes and asks for little. Its limits and severities are
     * meant to be changed.
     */
    public static final Identifier CUSTOM = Identifier.of("custom");

    private final List<ProgrammeProfile> profiles;

    private ProgrammeProfiles(List<ProgrammeProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /**
     * The profiles that come with the library.
     *
     * @param formats how they are read
     * @return the profiles
     */
    public static ProgrammeProfiles bundled(DocumentFormats formats) {
        return new ProgrammeProfiles(List.of(
                resource(formats, LIVSKRAFTIGE_KOMMUNER_2006),
                resource(formats, LIVSKRAFTIGE_KOMMUNER_METODEN),
                resource(formats, CUSTOM)));
    }

    private static ProgrammeProfile resource(DocumentFormats formats, Identifier id) {
        String name = "/no/livskraft/programme/" + id + ".json";
        try (InputStream in = ProgrammeProfile.class.getResourceAsStream(name)) {
            byte[] content = Objects.requireNonNull(in, name).readAllBytes();
            return formats.programme().read(content, name);
        } catch (IOException e) {
            throw new UncheckedIOException("The library is damaged: " + name + " cannot be read", e);
        }
    }

    /**
     * Reads a county's own profile from a file.
     *
     * @param file a JSON file of kind {@code programme}
     * @param formats how it is read
     * @return the profile
     * @throws DocumentException if the file cannot be read (code {@code DOC-FILE}) or anything is wrong with it
     */
    public static ProgrammeProfile read(Path file, DocumentFormats formats) {
        try (InputStream in = Files.newInputStream(file)) {
            // one byte more than a document can have is enough to see that it is too large
            return formats.programme().read(in.readNBytes(DocumentLimits.BYTES + 1), file.toString());
        } catch (IOException e) {
            DocumentException unreadable =
                    DocumentException.unreadable(file.toString(), String.valueOf(e.getMessage()));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /**
     * These profiles and one more.
     *
     * @param profile the profile
     * @return the profiles
     * @throws IllegalArgumentException if there is one of that id already
     */
    public ProgrammeProfiles with(ProgrammeProfile profile) {
        if (find(profile.id()).isPresent()) {
            throw new IllegalArgumentException("There is a programme profile " + profile.id() + " already");
        }
        List<ProgrammeProfile> more = new ArrayList<>(profiles);
        more.add(profile);
        return new ProgrammeProfiles(more);
    }

    /**
     * A profile.
     *
     * @param id its id
     * @return the profile, or empty if there is none of that id
     */
    public Optional<ProgrammeProfile> find(Identifier id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /**
     * Every profile.
     *
     * @return the profiles, those of the library first; unmodifiable
     */
    public List<ProgrammeProfile> all() {
        return profiles;
    }
}
