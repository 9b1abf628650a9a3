package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Variable;
import no.livskraft.spi.storage.ObservationQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamTest {

    private static final Variable COUNT = Store.flow("count");

    private final Setting setting = new Setting()
            .plugin(
                    "test.a",
                    Setting.ratio("each", "count", "population", 1000),
                    Setting.formula("double", "count + count"));
    private final List<IndicatorResult> tiles = new ArrayList<>();

    StreamTest() {
        setting.store.with(
                Store.dataset("both", Borders.eachPeriod(), COUNT, Store.population()),
                Store.MAY,
                Store.of(COUNT, "1507", "2022", 10),
                Store.of(COUNT, "1511", "2022", 11),
                Store.of(Store.population(), "1507", "2022", 1000),
                Store.of(Store.population(), "1511", "2022", 100));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    private static IndicatorRequest request(String... municipalities) {
        return Setting.request("each", "double")
                .municipalities(municipalities)
                .years(2022, 2022)
                .build();
    }

    private List<List<String>> cut() {
        return tiles.stream()
                .map(tile -> tile.request().municipalities().stream()
                        .map(MunicipalityNumber::value)
                        .toList())
                .toList();
    }

    @Test
    void aTileHasAsManyMunicipalitiesAsAskedForAndTheLastTheRest() {
        setting.engine().stream(request("4020", "4003", "4001", "0301", "1101"), Tiling.of(2), tiles::add);
        assertThat(cut()).containsExactly(List.of("4020", "4003"), List.of("4001", "0301"), List.of("1101"));
    }

    @Test
    void municipalitiesThatWereSplitStayTogetherWithAllBetweenThem() {
        IndicatorRequest request = request("1508", "1511", "1580", "0301", "1101");
        setting.engine().stream(request, Tiling.of(1), tiles::add);
        assertThat(cut()).containsExactly(List.of("1508", "1511", "1580"), List.of("0301"), List.of("1101"));
        assertThat(tiles.get(0)
                        .table()
                        .column("each")
                        .orElseThrow()
                        .parts()
                        .orElseThrow()
                        .together())
                .extracting(IndicatorColumn.Together::municipalities)
                .containsExactly(new TreeSet<>(Set.of(MunicipalityNumber.of("1508"), MunicipalityNumber.of("1580"))));
    }

    @Test
    void figuresInBordersWithoutTheSplitNeedNotStayTogether() {
        Setting own = new Setting().plugin("test.a", Setting.ratio("each", "count", "count", 1000));
        own.store.with(
                Store.dataset("at", Borders.at(Setting.BORDERS), COUNT), Store.MAY, Store.of(COUNT, "1508", "2024", 1));
        own.engine().stream(
                Setting.request("each")
                        .municipalities("1508", "1580")
                        .years(2024, 2024)
                        .build(),
                Tiling.of(1),
                tiles::add);
        own.close();
        assertThat(cut()).containsExactly(List.of("1508"), List.of("1580"));
    }

    @Test
    void theStoreIsReadOnceForAllTiles() {
        setting.engine().stream(
                request("1508", "1580", "4003", "4001"), Tiling.of(1).withThreads(2), tiles::add);
        assertThat(tiles).hasSize(3);
        assertThat(setting.store.reads).hasValue(1);
    }

    @Test
    void aReaderIsAskedForEachTileAndForThoseThatItsMunicipalitiesCameFromOrBecame() {
        List<Set<MunicipalityNumber>> asked = new ArrayList<>();
        RowsOfStore rows = new RowsOfStore(setting.store);
        FigureReader reader = new FigureReader() {
            @Override
            public List<Dataset> datasets() {
                return rows.datasets();
            }

            @Override
            public List<ObservationBatch> read(ObservationQuery query, Set<MunicipalityNumber> numbers) {
                asked.add(numbers);
                return rows.read(query, numbers);
            }
        };
        IndicatorRequest request = IndicatorRequest.builder(LocalDate.of(2018, 1, 1), Store.NOW)
                .indicators("double")
                .municipalities("1504", "0821")
                .years(2022, 2022)
                .build();
        setting.engine().stream(request, Tiling.of(1).readingFrom(reader), tiles::add);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0))
                .contains(number("1504"), number("1501"), number("1507"), number("1508"), number("1580"));
        assertThat(asked.get(0)).doesNotContain(number("0821"), number("1529"));
        assertThat(asked.get(1)).contains(number("0821"), number("3817"), number("4020"));
    }

    private static MunicipalityNumber number(String value) {
        return MunicipalityNumber.of(value);
    }

    @Test
    void aReaderThatLeavesOutPeriodsForSomeIsFoundOut() {
        Store other = new Store();
        other.with(
                Store.dataset("both", Borders.eachPeriod(), COUNT, Store.population()),
                Store.MAY,
                Store.of(COUNT, "4003", "2023", 1),
                Store.of(Store.population(), "4003", "2023", 1));
        FigureReader reader = new FigureReader() {
            @Override
            public List<Dataset> datasets() {
                return setting.store.datasets();
            }

            @Override
            public List<ObservationBatch> read(ObservationQuery query, Set<MunicipalityNumber> numbers) {
                return numbers.contains(number("4003")) ? other.read(query) : setting.store.read(query);
            }
        };
        assertThatThrownBy(() -> setting.engine().stream(
                        request("1511", "4003"), Tiling.of(1).readingFrom(reader), tiles::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2023")
                .hasMessageContaining("2022");
        assertThat(tiles).hasSize(1);
    }

    @Test
    void aMunicipalityThatIsNotThereIsReportedBeforeAnythingIsComputed() {
        List<String> all = new ArrayList<>(Setting.NORWAY.validOn(Setting.BORDERS).stream()
                .map(MunicipalityVersion::number)
                .map(MunicipalityNumber::value)
                .toList());
        all.add("0104");
        assertThatThrownBy(
                        () -> setting.engine().stream(request(all.toArray(String[]::new)), Tiling.of(10), tiles::add))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContaining("0104");
        assertThat(tiles).isEmpty();
    }

    @Test
    void anUnknownIndicatorIsReportedBeforeAnythingIsRead() {
        IndicatorRequest request =
                Setting.request("eech").municipalities("4003").years(2022, 2022).build();
        assertThatThrownBy(() -> setting.engine().stream(request, Tiling.of(10), tiles::add))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("each");
        assertThat(setting.store.reads).hasValue(0);
    }

    @Test
    void aTilingOfNothingIsRefused() {
        assertThatThrownBy(() -> Tiling.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Tiling.of(1).withThreads(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }
}
