package no.livskraft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;
import no.livskraft.document.DocumentException;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.indicator.IndicatorException;
import no.livskraft.plugin.PluginReport;
import no.livskraft.plugin.Plugins;
import no.livskraft.plugin.internal.Containment;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the providers for their indicators, in order; one that throws or clashes brings nothing and is noted. */
record IndicatorAdmission(IndicatorFormat format, IndicatorCatalogue catalogue, PluginReport report) {

    private static final Logger LOG = LoggerFactory.getLogger(IndicatorAdmission.class);

    static IndicatorAdmission of(Plugins plugins) {
        IndicatorAdmission admitted =
                new IndicatorAdmission(new IndicatorFormat(), IndicatorCatalogue.empty(), plugins.report());
        for (String id : plugins.ids(IndicatorProvider.class)) {
            admitted = admitted.with(id, plugins.require(IndicatorProvider.class, id));
        }
        return admitted;
    }

    private IndicatorAdmission with(String id, IndicatorProvider provider) {
        Containment.Outcome<IndicatorCatalogue> tried =
                Containment.call(() -> catalogue.with(format.contribution(provider)));
        return tried.result()
                .map(extended -> new IndicatorAdmission(format, extended, report))
                .orElseGet(() -> without(id, problems(id, tried)));
    }

    private IndicatorAdmission without(String id, List<Problem> problems) {
        problems.forEach(problem -> LOG.warn("{} brings no indicators: {}", id, problem.describe(Locale.ENGLISH)));
        return new IndicatorAdmission(format, catalogue, report.withFailure(IndicatorProvider.class, id, problems));
    }

    static List<Problem> problems(String id, Containment.Outcome<?> tried) {
        Throwable failure = tried.failure().orElseThrow();
        return failure instanceof LivskraftException known
                ? known.problems()
                : List.of(Containment.problem(id, failure));
    }

    /** The catalogue with files that the host gives as well. What is wrong with them the host is told at once. */
    IndicatorCatalogue catalogueWith(List<Path> files) {
        IndicatorCatalogue extended = catalogue;
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                // explanations are for everybody, and name the file without the host's folders
                String name = String.valueOf(file.getFileName());
                extended = extended.with(new Contribution(name, List.of(format.read(file)), List.of(), List.of()));
            } catch (DocumentException | IndicatorException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
        return extended;
    }
}
