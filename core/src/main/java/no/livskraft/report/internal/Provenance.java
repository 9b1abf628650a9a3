package no.livskraft.report.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Vintage;
import no.livskraft.indicator.Explanation;
import no.livskraft.spi.report.Credit;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.RichText;

/** Where the members' figures come from: the datasets behind each indicator, and since when they were known. */
final class Provenance {

    private static final Map<String, String> LICENCES = Map.of(
            "cc by 4.0", "https://creativecommons.org/licenses/by/4.0/",
            "nlod 2.0", "https://data.norge.no/nlod/no/2.0",
            "nlod", "https://data.norge.no/nlod/no/2.0",
            "cc0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final Desk desk;
    private final Say say;
    private final Map<String, Dataset> datasets = new TreeMap<>();
    private final Map<String, Set<Instant>> known = new TreeMap<>();

    Provenance(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        for (IndicatorColumn column : desk.table().columns()) {
            for (MunicipalityNumber member : desk.members().withFigures()) {
                ask(column, member);
            }
        }
    }

    /** The newest figure tells which vintage counts; where there is none, any cell tells the datasets. */
    private void ask(IndicatorColumn column, MunicipalityNumber member) {
        String id = column.definition().id();
        List<Period> periods = desk.table().grid().periods().stream()
                .filter(period -> period.kind() == column.definition().periodKind())
                .filter(desk.settings()::looksAt)
                .sorted()
                .toList();
        if (periods.isEmpty()) {
            return;
        }
        Period newest = periods.stream()
                .filter(period -> desk.table().figure(id, member, period).isPresent())
                .reduce((first, second) -> second)
                .orElse(periods.get(periods.size() - 1));
        add(desk.settings().result().explain(id, member, newest));
    }

    private void add(Explanation explanation) {
        for (Explanation.Input input : explanation.inputs()) {
            if (input instanceof Explanation.Observed observed) {
                datasets.put(observed.dataset().id(), observed.dataset());
                observed.published().forEach(origin -> origin.vintage().ifPresent(this::add));
            } else if (input instanceof Explanation.Derived derived) {
                add(derived.explanation());
            }
        }
    }

    private void add(Vintage vintage) {
        known.computeIfAbsent(vintage.datasetId(), unused -> new TreeSet<>()).add(vintage.knownFrom());
    }

    /** Since when the figures were known, dataset by dataset, each day once. */
    List<String> days() {
        Set<LocalDate> days = new TreeSet<>();
        known.values().forEach(moments -> moments.forEach(moment -> days.add(day(moment))));
        return days.stream().map(say::date).toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, desk.settings().zone());
    }

    /** Whose figures, under which licence; datasets of one publisher and licence together. */
    List<Credit> credits() {
        Map<String, List<Dataset>> together = new LinkedHashMap<>();
        for (Dataset dataset : datasets.values()) {
            together.computeIfAbsent(dataset.publisher() + "\n" + dataset.licence(), unused -> new ArrayList<>())
                    .add(dataset);
        }
        return together.values().stream().map(this::credit).toList();
    }

    private Credit credit(List<Dataset> same) {
        Dataset first = same.get(0);
        String address = LICENCES.get(first.licence().toLowerCase(Locale.ROOT));
        List<String> texts = same.stream().map(this::text).toList();
        return new Credit(
                first.publisher(),
                address == null
                        ? RichText.of(first.licence())
                        : RichText.link(first.licence(), LinkTarget.web(address)),
                RichText.of(String.join(" ", texts)));
    }

    private String text(Dataset dataset) {
        Set<Instant> moments = known.get(dataset.id());
        String since = moments == null
                ? say.text("credit.no.figures")
                : say.text("credit.known", "days", say.list(days(moments)));
        return say.text(
                "credit",
                "title",
                say.in(dataset.title()),
                "since",
                since,
                "credit",
                Say.sentence(say.in(dataset.credit())));
    }

    private List<String> days(Set<Instant> moments) {
        Set<LocalDate> days = new TreeSet<>();
        moments.forEach(moment -> days.add(day(moment)));
        return days.stream().map(say::date).toList();
    }

    /** Members and compared municipalities with a figure that was carried from other borders. */
    List<String> recalculated() {
        List<MunicipalityNumber> found = new ArrayList<>();
        for (MunicipalityNumber each : desk.everybody()) {
            if (desk.table().columns().stream().anyMatch(column -> isRecalculated(column, each))) {
                found.add(each);
            }
        }
        return desk.members().names(found);
    }

    private boolean isRecalculated(IndicatorColumn column, MunicipalityNumber municipality) {
        for (Period period : desk.table().grid().periods()) {
            Figure figure = column.values().figure(desk.table().grid().indexOf(municipality, period));
            if (figure.flags().contains(Flag.RECALCULATED)) {
                return true;
            }
        }
        return false;
    }
}
