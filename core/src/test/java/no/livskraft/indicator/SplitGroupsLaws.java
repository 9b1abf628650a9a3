package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.NORWAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.Borders;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.indicator.comparison.Comparison;

/** The ratio of any group of today's municipalities, from figures under the numbers of any year. */
class SplitGroupsLaws {

    private static final Variable COUNT = Store.flow("count");
    private static final Variable POPULATION = Store.population();

    @Property(tries = 60)
    void theRatioOfAGroupIsThatOfAllWholeOldMunicipalitiesInIt(
            @ForAll @IntRange(min = 1985, max = 2024) int year, @ForAll Random random) {
        LocalDate measured = LocalDate.of(year, 1, 1);
        Map<MunicipalityNumber, double[]> figures = new TreeMap<>();
        List<Store.Observation> observations = new ArrayList<>();
        for (MunicipalityVersion old : NORWAY.validOn(measured)) {
            double[] both = {random.nextInt(1_000), 1 + random.nextInt(10_000)};
            figures.put(old.number(), both);
            String number = old.number().value();
            observations.add(Store.of(COUNT, number, Integer.toString(year), both[0]));
            observations.add(Store.of(POPULATION, number, Integer.toString(year), both[1]));
        }
        List<MunicipalityNumber> all = NORWAY.validOn(Setting.BORDERS).stream()
                .map(MunicipalityVersion::number)
                .toList();
        Set<MunicipalityNumber> group = group(all, measured, random);

        try (Setting setting = new Setting()) {
            setting.plugin("test.a", Setting.ratio("each", "3 * count - count", "population", 10));
            setting.store.with(
                    Store.dataset("both", Borders.eachPeriod(), COUNT, POPULATION),
                    Store.MAY,
                    observations.toArray(Store.Observation[]::new));
            IndicatorResult result = setting.engine()
                    .compute(Setting.request("each")
                            .municipalities(all)
                            .years(year, year)
                            .build());
            Comparison compared = Comparison.of(result.table(), "each", Period.year(year), group);

            double numerator = 0;
            double denominator = 0;
            int counted = 0;
            int together = 0;
            Set<MunicipalityNumber> open = new TreeSet<>(group);
            while (!open.isEmpty()) {
                Set<MunicipalityNumber> whole = whole(open.iterator().next(), measured);
                open.removeAll(whole);
                if (group.containsAll(whole)) {
                    counted += whole.size();
                    together += whole.size() > 1 ? whole.size() : 0;
                    for (MunicipalityNumber old : origins(whole, measured)) {
                        numerator += 2 * figures.get(old)[0];
                        denominator += figures.get(old)[1];
                    }
                }
            }
            assertThat(compared.ratioCoverage().counted()).isEqualTo(counted);
            assertThat(compared.ratioCoverage().together()).isEqualTo(together);
            assertThat(compared.ratioOfSums().isPresent()).isEqualTo(counted > 0);
            if (counted > 0) {
                double expected = 10 * numerator / denominator;
                assertThat(compared.ratioOfSums().value()).isCloseTo(expected, within(1e-9 * (1 + expected)));
            }
            Statistics.label("group")
                    .collect(together > 0 ? "with wholes" : counted < group.size() ? "with pieces" : "plain");
        }
    }

    /** Some municipalities, most of them such that a split went through. */
    private static Set<MunicipalityNumber> group(List<MunicipalityNumber> all, LocalDate measured, Random random) {
        Set<MunicipalityNumber> group = new TreeSet<>();
        group.add(all.get(random.nextInt(all.size())));
        for (MunicipalityNumber each : all) {
            boolean touched = whole(each, measured).size() > 1;
            if (random.nextInt(100) < (touched ? 70 : 2)) {
                group.add(each);
            }
        }
        return group;
    }

    /** A municipality with all that share an old one with it, or with one of those. */
    static Set<MunicipalityNumber> whole(MunicipalityNumber one, LocalDate measured) {
        Set<MunicipalityNumber> whole = new TreeSet<>(Set.of(one));
        while (true) {
            Set<MunicipalityNumber> wider = new TreeSet<>(whole);
            for (MunicipalityNumber old : origins(whole, measured)) {
                wider.addAll(NORWAY.lineage(old, measured, Setting.BORDERS).numbers());
            }
            if (wider.equals(whole)) {
                return whole;
            }
            whole = wider;
        }
    }

    static Set<MunicipalityNumber> origins(Set<MunicipalityNumber> whole, LocalDate measured) {
        Set<MunicipalityNumber> origins = new TreeSet<>();
        whole.forEach(each ->
                origins.addAll(NORWAY.lineage(each, Setting.BORDERS, measured).numbers()));
        return origins;
    }
}
