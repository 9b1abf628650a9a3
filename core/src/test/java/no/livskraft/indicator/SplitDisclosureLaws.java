package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.NORWAY;
import static no.livskraft.indicator.Setting.definition;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.Borders;
import no.livskraft.data.Computation;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.indicator.comparison.Comparison;

/** What nobody can learn from small counts of municipalities that a split went through, as a whole or in a group. */
class SplitDisclosureLaws {

    private static final Variable COUNT = Store.flow("counted");
    private static final Variable BASE = Store.flow("base");
    private static final int LIMIT = 5;

    /** Municipalities of today in sets that have exactly the area of some old ones. */
    private record Area(Set<MunicipalityNumber> today, List<MunicipalityNumber> then) {}

    @Property(tries = 60)
    void nothingThatIsShownDependsOnASmallCountOfAWhole(
            @ForAll @IntRange(min = 1990, max = 2019) int year,
            @ForAll long figures,
            @ForAll long small,
            @ForAll long otherSmall) {
        List<Area> areas = areas(year, new Random(figures));
        List<MunicipalityNumber> asked =
                areas.stream().flatMap(area -> area.today().stream()).toList();
        Period period = Period.year(year);
        try (Setting one = new Setting();
                Setting other = new Setting()) {
            IndicatorResult first = compute(one, areas, asked, year, figures, small);
            IndicatorResult second = compute(other, areas, asked, year, figures, otherSmall);

            for (String id : List.of("rate", "rest")) {
                assertThat(second.table().column(id)).isEqualTo(first.table().column(id));
                for (MunicipalityNumber each : asked) {
                    assertThat(second.explain(id, each, period)).isEqualTo(first.explain(id, each, period));
                }
                for (Set<MunicipalityNumber> group : groups(areas, new Random(figures))) {
                    Comparison compared = Comparison.of(first.table(), id, period, group);
                    assertThat(Comparison.of(second.table(), id, period, group)).isEqualTo(compared);
                    if (id.equals("rate")) {
                        collect(compared);
                    }
                }
            }
        }
    }

    private static void collect(Comparison compared) {
        boolean withheld = compared.ratioOfSums().status() == Status.WITHHELD;
        Statistics.label("ratio")
                .collect(withheld ? "withheld" : compared.ratioCoverage().together() > 0 ? "with wholes" : "other");
    }

    /** Every area that a split went through since, and some others. */
    private static List<Area> areas(int year, Random random) {
        LocalDate measured = LocalDate.of(year, 1, 1);
        List<Area> areas = new ArrayList<>();
        Set<MunicipalityNumber> seen = new TreeSet<>();
        for (MunicipalityVersion each : NORWAY.validOn(Setting.BORDERS)) {
            Set<MunicipalityNumber> whole = SplitGroupsLaws.whole(each.number(), measured);
            if (!seen.contains(each.number()) && (whole.size() > 1 || random.nextInt(100) < 2)) {
                areas.add(new Area(whole, List.copyOf(SplitGroupsLaws.origins(whole, measured))));
                seen.addAll(whole);
            }
        }
        return areas;
    }

    private static List<Set<MunicipalityNumber>> groups(List<Area> areas, Random random) {
        List<Set<MunicipalityNumber>> groups = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Set<MunicipalityNumber> group = new TreeSet<>(areas.get(0).today());
            areas.stream().filter(area -> random.nextBoolean()).map(Area::today).forEach(group::addAll);
            groups.add(group);
        }
        return groups;
    }

    /** The same figures but for small counts, and for how a count was divided between the old ones that were split. */
    private static IndicatorResult compute(
            Setting setting,
            List<Area> areas,
            Collection<MunicipalityNumber> asked,
            int year,
            long figures,
            long small) {
        Random common = new Random(figures);
        Random hidden = new Random(small);
        List<Store.Observation> observations = new ArrayList<>();
        for (Area area : areas) {
            int kind = common.nextInt(4);
            int shown = LIMIT + common.nextInt(200);
            int left = kind == 0 ? 1 + hidden.nextInt(LIMIT - 1) : kind == 1 ? 0 : shown;
            // a sum over whole old ones explains itself by them, and is no small count
            boolean explained = kind > 1 && area.today().size() == 1;
            Random parts = explained ? common : hidden;
            for (int i = 0; i < area.then().size(); i++) {
                boolean last = i == area.then().size() - 1;
                int count = last ? left : parts.nextInt(left + 1);
                left -= count;
                String number = area.then().get(i).value();
                observations.add(Store.of(COUNT, number, Integer.toString(year), count));
                observations.add(Store.of(BASE, number, Integer.toString(year), common.nextInt(300)));
            }
        }
        setting.store.with(
                Store.dataset("all", Borders.eachPeriod(), COUNT, BASE),
                Store.MAY,
                observations.toArray(Store.Observation[]::new));
        setting.plugin(
                "test.a",
                definition("rate")
                        .computation(new Computation.Ratio("counted", "base", 100))
                        .smallestCount(LIMIT)
                        .smallestBase(100)
                        .build(),
                Setting.formula("rest", "100 - rate"));
        return setting.engine()
                .compute(Setting.request("rate", "rest")
                        .municipalities(asked)
                        .years(year, year)
                        .build());
    }
}
