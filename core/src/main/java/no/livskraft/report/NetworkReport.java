package no.livskraft.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.livskraft.data.Attachment;
import no.livskraft.data.Figure;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.evidence.FigureReference;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.comparison.Tolerance;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.report.internal.PageWriter;
import no.livskraft.report.internal.Settings;
import no.livskraft.spi.report.Page;
import no.livskraft.validation.ValidationReport;

/**
 * A network's page: what its figures show in plain words, what was decided, and what is done. The same inputs give the
 * same page, in bokmål, nynorsk or English. Nothing is read, and nothing is changed. Immutable and safe for use by many
 * threads.
 *
 * <h2>What the page shows first, and why</h2>
 *
 * <ul>
 *   <li><b>The network's own figure leads each row</b>: the ratio of sums of its members where the indicator is a ratio,
 *       their median otherwise. It stands only where every member has a figure. So a development is never a change of
 *       who is counted, and nobody's withheld figure can be worked out from the rest; where it cannot stand, the row says
 *       who is missing, and the members who have a figure still stand as dots.
 *   <li><b>Beside it stands the median</b> of those compared with, such as the county, and not their ratio of sums: one
 *       industrial town outweighs a county, and a council asks what is usual. The ratio of sums is given in words.
 *   <li><b>A member's own target has a row of its own</b>, right under the network's: its line, the target, where it
 *       stands on the way, and the measures. Indicators with a target come first in their theme, since the council has
 *       decided on them.
 *   <li><b>An indicator stands once</b>, under the first of the network's themes that it belongs to; those of no theme of
 *       the network come last, by vitality dimension.
 *   <li><b>A change is judged by the indicator's direction alone</b>, from the first figure to the last. Nothing is said
 *       about causes. An indicator that is itself a change, such as emissions against five years before, is judged by its
 *       newest figure.
 * </ul>
 */
public final class NetworkReport {

    /** A change of less than this share of the first value counts as none, unless said otherwise: two per cent. */
    public static final Tolerance DEFAULT_TOLERANCE = Tolerance.ofShare(0.02);

    private final PageWriter writer;

    private NetworkReport(Settings settings) {
        this.writer = new PageWriter(settings);
    }

    /**
     * Begins a report.
     *
     * @param dossier the network with all that belongs to it
     * @param result the figures, of the members and of those they are compared with
     * @param findings what the rules said about the network
     * @param register names and numbers of municipalities
     * @param today the day of the page: deadlines before it are overdue
     * @return the builder
     */
    public static Builder builder(
            NetworkDossier dossier,
            IndicatorResult result,
            ValidationReport findings,
            MunicipalityRegister register,
            LocalDate today) {
        return new Builder(dossier, result, findings, register, today);
    }

    /**
     * The page.
     *
     * @param locale the reader's locale; a language other than nynorsk and English gets bokmål
     * @return the page, whole: every link on it leads somewhere
     */
    public Page page(Locale locale) {
        return writer.page(Objects.requireNonNull(locale, "locale"));
    }

    /** Collects what a report is made from. Not safe for use by several threads. */
    public static final class Builder {

        private final NetworkDossier dossier;
        private final IndicatorResult result;
        private ValidationReport findings;
        private final MunicipalityRegister register;
        private final LocalDate today;
        private Optional<LocalizedText> comparedName = Optional.empty();
        private List<MunicipalityNumber> compared;
        private Optional<Period> newest = Optional.empty();
        private Tolerance tolerance = DEFAULT_TOLERANCE;
        private ZoneId zone = ZoneOffset.UTC;
        private Function<Attachment, Optional<byte[]>> pictures = attachment -> Optional.empty();
        private Function<FigureReference, Optional<Figure>> figures = reference -> Optional.empty();

        private Builder(
                NetworkDossier dossier,
                IndicatorResult result,
                ValidationReport findings,
                MunicipalityRegister register,
                LocalDate today) {
            this.dossier = Objects.requireNonNull(dossier, "dossier");
            this.result = Objects.requireNonNull(result, "result");
            this.findings = Objects.requireNonNull(findings, "findings");
            this.register = Objects.requireNonNull(register, "register");
            this.today = Objects.requireNonNull(today, "today");
            this.compared = result.table().grid().municipalities();
        }

        /**
         * Shows what the rules said in another evaluation, such as beside other networks or with places in files.
         *
         * @param report what the rules said about this network
         * @return this builder
         * @throws IllegalArgumentException if it is about another network
         */
        public Builder findings(ValidationReport report) {
            if (!report.network().equals(dossier.network().id())) {
                throw new IllegalArgumentException("What the rules said about " + report.network()
                        + " cannot stand on the page of " + dossier.network().id());
            }
            findings = report;
            return this;
        }

        /**
         * Says whom the members are compared with; all municipalities of the table unless said. Members always count.
         *
         * @param name who they are, as a sentence names them, such as {@code Telemark}
         * @param municipalities municipalities of the table
         * @return this builder
         * @throws IllegalArgumentException if the table lacks one of them; the message names it
         */
        public Builder comparedWith(LocalizedText name, Collection<MunicipalityNumber> municipalities) {
            for (MunicipalityNumber each : municipalities) {
                if (!result.table().grid().municipalities().contains(each)) {
                    throw new IllegalArgumentException("Municipality " + each
                            + " cannot be compared with: there are no figures of it in the table");
                }
            }
            comparedName = Optional.of(name);
            compared = List.copyOf(municipalities);
            return this;
        }

        /**
         * Leaves out periods that end later than this one.
         *
         * @param period the last period to look at; all of the table unless said
         * @return this builder
         */
        public Builder upTo(Period period) {
            newest = Optional.of(period);
            return this;
        }

        /**
         * Says which change counts as none; {@link #DEFAULT_TOLERANCE} unless said.
         *
         * @param change the change
         * @return this builder
         */
        public Builder tolerance(Tolerance change) {
            tolerance = Objects.requireNonNull(change, "change");
            return this;
        }

        /**
         * Says in which zone a moment is turned into a day; UTC unless said.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says where pictures of workshops come from; without this their frames stay empty. A page carries PNG, JPEG, GIF
         * and WebP of at most 400,000 bytes each.
         *
         * @param bytes the bytes of an attachment, or empty if they cannot be had; asked for while a page is made
         * @return this builder
         */
        public Builder pictures(Function<Attachment, Optional<byte[]>> bytes) {
            pictures = Objects.requireNonNull(bytes, "bytes");
            return this;
        }

        /**
         * Says how figures that something rested on are computed again; without this the page names them without values.
         *
         * @param asKnown a figure as it was known, or empty if it cannot be computed; asked for while a page is made
         * @return this builder
         */
        public Builder figures(Function<FigureReference, Optional<Figure>> asKnown) {
            figures = Objects.requireNonNull(asKnown, "asKnown");
            return this;
        }

        /**
         * The report.
         *
         * @return the report
         * @throws IllegalArgumentException if the findings are about another network
         */
        public NetworkReport build() {
            if (!findings.network().equals(dossier.network().id())) {
                throw new IllegalArgumentException("The findings are about network " + findings.network() + ", not "
                        + dossier.network().id());
            }
            return new NetworkReport(new Settings(
                    dossier,
                    result,
                    findings,
                    register,
                    comparedName,
                    compared,
                    newest,
                    tolerance,
                    today,
                    zone,
                    pictures,
                    figures));
        }
    }
}
