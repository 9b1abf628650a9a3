package no.livskraft.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.data.Period;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Resolution;
import no.livskraft.document.internal.Codecs;
import no.livskraft.document.internal.DocumentLimits;
import no.livskraft.document.internal.ProgrammeUpgrades;
import no.livskraft.document.internal.ResolutionUpgrades;
import no.livskraft.document.internal.TextForm;
import no.livskraft.document.internal.WrittenKind;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.ClosingReport;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import no.livskraft.workshop.Workshop;

/** The JSON form of every kind of aggregate. Immutable, safe for use by several threads; one instance is enough. */
public final class DocumentFormats {

    private static final LocalizedText IDENTIFIER = LocalizedText.of(
            "1 til 80 små bokstaver a-z, sifre og bindestreker, som livskraftig-telemark",
            "1 til 80 små bokstavar a-z, siffer og bindestrekar, som livskraftig-telemark",
            "1 to 80 lower-case letters a-z, digits and hyphens, as livskraftig-telemark");
    private static final LocalizedText MUNICIPALITY = LocalizedText.of(
            "et kommunenummer på fire sifre med ledende null, som 0301",
            "eit kommunenummer på fire siffer med null fremst, som 0301",
            "a municipality number of four digits with the leading zero, as 0301");
    /** People write case numbers in many ways; which of them can be read, the types say. */
    private static final String CASES = "[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]{3,80}";

    private static final LocalizedText ORGANISATION = LocalizedText.of(
            "et kommunenummer på fire sifre, som 0301, eller et fylkesnummer på to, som 03",
            "eit kommunenummer på fire siffer, som 0301, eller eit fylkesnummer på to, som 03",
            "a municipality number of four digits, as 0301, or a county number of two, as 03");
    private static final LocalizedText ORGANISATION_NUMBER = LocalizedText.of(
            "et organisasjonsnummer på ni sifre med riktig kontrollsiffer, som 974760673",
            "eit organisasjonsnummer på ni siffer med rett kontrollsiffer, som 974760673",
            "an organisation number of nine digits with the right check digit, as 974760673");
    private static final LocalizedText COMMITTEE_CASE = LocalizedText.of(
            "nummeret på en utvalgssak, løpenummer før år, som PS 57/25",
            "nummeret på ei utvalssak, løpenummer før år, som PS 57/25",
            "the number of a committee case, serial before year, as PS 57/25");
    private static final LocalizedText ARCHIVE_CASE = LocalizedText.of(
            "nummeret på en arkivsak, år før løpenummer, som 2025/1097",
            "nummeret på ei arkivsak, år før løpenummer, som 2025/1097",
            "the number of an archive case, year before serial, as 2025/1097");
    private static final LocalizedText PERIOD = LocalizedText.of(
            "en periode, som 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 eller C2023-2027",
            "ein periode, som 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 eller C2023-2027",
            "a period, as 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 or C2023-2027");

    private static final String PERIODS =
            "[0-9]{4}(-[0-9]{4}|-?(H[12]|T[1-3]|Q[1-4]|M(0[1-9]|1[0-2]))|K[1-4])?|C[0-9]{4}-[0-9]{4}";

    /** What these types refuse is a rule of its own too, and is reported as that rule. */
    private static final Map<Class<?>, String> RULES =
            Map.of(Attendance.class, "LK-039", OutsideAttendance.class, "LK-039");

    private final Codecs codecs = new Codecs(
            List.of(
                    form(Identifier.class, "[a-z0-9][a-z0-9-]{0,79}", Identifier::of, TextForm.WRONG_VALUE, IDENTIFIER),
                    form(MunicipalityNumber.class, "[0-9]{4}", MunicipalityNumber::of, "LK-001", MUNICIPALITY),
                    form(
                            MemberOrganisation.class,
                            "[0-9]{4}|0[1-9]|[1-9][0-9]",
                            MemberOrganisation::parse,
                            "LK-001",
                            ORGANISATION),
                    form(OrganisationNumber.class, "[0-9]{9}", OrganisationNumber::of, "LK-005", ORGANISATION_NUMBER),
                    form(CommitteeCase.class, CASES, CommitteeCase::parse, "LK-027", COMMITTEE_CASE),
                    form(ArchiveCase.class, CASES, ArchiveCase::parse, "LK-027", ARCHIVE_CASE),
                    form(Period.class, PERIODS, Period::parse, TextForm.WRONG_VALUE, PERIOD)),
            RULES);

    private final DocumentFormat<Network> network = format("network", Network.class, Network::id);
    private final DocumentFormat<Resolution> resolution =
            new DocumentFormat<>("resolution", Resolution.class, Resolution::id, ResolutionUpgrades.ALL, codecs);
    private final DocumentFormat<Workshop> workshop = format("workshop", Workshop.class, Workshop::id);
    private final DocumentFormat<Goal> goal = format("goal", Goal.class, Goal::id);
    private final DocumentFormat<Measure> measure = format("measure", Measure.class, Measure::id);
    private final DocumentFormat<Backpack> backpack = format("backpack", Backpack.class, Backpack::id);
    private final DocumentFormat<GoodExample> goodExample = format("good-example", GoodExample.class, GoodExample::id);
    private final DocumentFormat<Method> method = format("method", Method.class, Method::id);
    private final DocumentFormat<ProfessionalInput> professionalInput =
            format("professional-input", ProfessionalInput.class, ProfessionalInput::id);
    private final DocumentFormat<Exchange> exchange = format("exchange", Exchange.class, Exchange::id);
    private final DocumentFormat<Feedback> feedback = format("feedback", Feedback.class, Feedback::id);
    private final DocumentFormat<ClosingReport> closingReport =
            format("closing-report", ClosingReport.class, ClosingReport::id);
    private final DocumentFormat<ProgrammeProfile> programme = new DocumentFormat<>(
            "programme", ProgrammeProfile.class, ProgrammeProfile::id, ProgrammeUpgrades.ALL, codecs);

    /** All formats in their newest versions. */
    public DocumentFormats() {}

    private static <T> TextForm<T> form(
            Class<T> type, String pattern, Function<String, T> parse, String code, LocalizedText wanted) {
        return new TextForm<>(type, Pattern.compile(pattern), parse, Object::toString, code, wanted);
    }

    private <T> DocumentFormat<T> format(String kind, Class<T> type, Function<T, Identifier> id) {
        return new DocumentFormat<>(kind, type, id, List.of(), codecs);
    }

    /**
     * Networks.
     *
     * @return the format of kind {@code network}
     */
    public DocumentFormat<Network> network() {
        return network;
    }

    /**
     * Political resolutions.
     *
     * @return the format of kind {@code resolution}
     */
    public DocumentFormat<Resolution> resolution() {
        return resolution;
    }

    /**
     * Development workshops.
     *
     * @return the format of kind {@code workshop}
     */
    public DocumentFormat<Workshop> workshop() {
        return workshop;
    }

    /**
     * Goals.
     *
     * @return the format of kind {@code goal}
     */
    public DocumentFormat<Goal> goal() {
        return goal;
    }

    /**
     * Measures.
     *
     * @return the format of kind {@code measure}
     */
    public DocumentFormat<Measure> measure() {
        return measure;
    }

    /**
     * Experience that members bring.
     *
     * @return the format of kind {@code backpack}
     */
    public DocumentFormat<Backpack> backpack() {
        return backpack;
    }

    /**
     * Good examples.
     *
     * @return the format of kind {@code good-example}
     */
    public DocumentFormat<GoodExample> goodExample() {
        return goodExample;
    }

    /**
     * Methods and tools.
     *
     * @return the format of kind {@code method}
     */
    public DocumentFormat<Method> method() {
        return method;
    }

    /**
     * Professional input.
     *
     * @return the format of kind {@code professional-input}
     */
    public DocumentFormat<ProfessionalInput> professionalInput() {
        return professionalInput;
    }

    /**
     * Exchanges of experience between members.
     *
     * @return the format of kind {@code exchange}
     */
    public DocumentFormat<Exchange> exchange() {
        return exchange;
    }

    /**
     * Feedback to the state.
     *
     * @return the format of kind {@code feedback}
     */
    public DocumentFormat<Feedback> feedback() {
        return feedback;
    }

    /**
     * Closing reports.
     *
     * @return the format of kind {@code closing-report}
     */
    public DocumentFormat<ClosingReport> closingReport() {
        return closingReport;
    }

    /**
     * Programme profiles.
     *
     * @return the format of kind {@code programme}
     */
    public DocumentFormat<ProgrammeProfile> programme() {
        return programme;
    }

    /**
     * Every format.
     *
     * @return the formats, each kind once; unmodifiable
     */
    public List<DocumentFormat<?>> all() {
        return List.of(
                programme,
                network,
                resolution,
                workshop,
                goal,
                measure,
                backpack,
                goodExample,
                method,
                professionalInput,
                exchange,
                feedback,
                closingReport);
    }

    /**
     * The format of a kind.
     *
     * @param kind the kind, such as {@code network}
     * @return the format, or empty if there is no such kind
     */
    public Optional<DocumentFormat<?>> ofKind(String kind) {
        return all().stream().filter(format -> format.kind().equals(kind)).findFirst();
    }

    /**
     * The aggregate of a document of whichever kind it says it is, and where its parts stand in it.
     *
     * @param content JSON in UTF-8, of any kind and version
     * @param name what to call the document in messages and places, such as a file's name; not blank
     * @return the aggregate and the places of its parts
     * @throws DocumentException if anything is wrong with the document, or there is no such kind; with everything that is
     */
    public Located<?> readLocated(byte[] content, String name) {
        List<String> kinds = all().stream().map(DocumentFormat::kind).toList();
        WrittenKind written = WrittenKind.of(content, kinds);
        return written.kind()
                .flatMap(this::ofKind)
                .orElseThrow(() -> DocumentFormat.exception(name, written.findings()))
                .readLocated(content, name);
    }

    /**
     * The aggregate of a file of whichever kind it says it is, and where its parts stand in it.
     *
     * @param file a JSON file
     * @return the aggregate and the places of its parts
     * @throws DocumentException if the file cannot be read (code {@code DOC-FILE}), anything is wrong with it, or there is
     *     no such kind; with everything that is
     */
    public Located<?> readLocated(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // one byte more than a document can have is enough to see that it is too large
            return readLocated(in.readNBytes(DocumentLimits.BYTES + 1), file.toString());
        } catch (IOException e) {
            DocumentException unreadable =
                    DocumentException.unreadable(file.toString(), String.valueOf(e.getMessage()));
            unreadable.initCause(e);
            throw unreadable;
        }
    }
}
