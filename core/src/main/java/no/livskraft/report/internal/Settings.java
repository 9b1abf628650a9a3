package no.livskraft.report.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import no.livskraft.validation.ValidationReport;

/**
 * Everything that a page is made from.
 *
 * @param dossier the network with all that belongs to it
 * @param result the figures
 * @param findings what the rules said
 * @param register names and numbers of municipalities
 * @param comparedName who the members are compared with, such as the county's name
 * @param compared the municipalities that they are compared with, members or not; all in the table
 * @param newest the last period to look at
 * @param tolerance the change that counts as none
 * @param today the day of the page
 * @param zone where a moment is turned into a day
 * @param pictures the bytes of an attachment, if they can be had
 * @param figures a figure as it was known, if it can be computed
 */
public record Settings(
        NetworkDossier dossier,
        IndicatorResult result,
        ValidationReport findings,
        MunicipalityRegister register,
        Optional<LocalizedText> comparedName,
        List<MunicipalityNumber> compared,
        Optional<Period> newest,
        Tolerance tolerance,
        LocalDate today,
        ZoneId zone,
        Function<Attachment, Optional<byte[]>> pictures,
        Function<FigureReference, Optional<Figure>> figures) {

    /** A larger picture is not put into the page, which should stay below a megabyte. */
    static final long LARGEST_PICTURE = 400_000;

    /** Copies the list. */
    public Settings {
        compared = List.copyOf(compared);
    }

    /** Whether a period is not beyond the last one to look at. */
    boolean looksAt(Period period) {
        return newest.map(last -> !period.end().isAfter(last.end())).orElse(true);
    }
}
