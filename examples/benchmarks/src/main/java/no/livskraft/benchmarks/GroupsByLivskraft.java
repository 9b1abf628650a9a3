package no.livskraft.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.livskraft.data.Column;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ResultTable;
import no.livskraft.indicator.comparison.GroupColumns;
import no.livskraft.municipality.MunicipalityRegister;

/** A whole request, and the figures of groups that are made of its table. */
final class GroupsByLivskraft implements Subject {

    private final ByLivskraft livskraft;
    private final List<MunicipalityNumber> country;
    private final List<MunicipalityNumber> network;

    GroupsByLivskraft(Workload workload, MunicipalityRegister register) {
        livskraft = new ByLivskraft(workload, register);
        country = workload.municipalities();
        network = country.subList(GroupFigures.NETWORK_FROM, GroupFigures.NETWORK_TO);
    }

    /** The columns in the order of {@link GroupFigures}. */
    @Override
    public List<List<Column>> compute() {
        ResultTable table = livskraft.compute();
        Map<String, GroupColumns> ofCountry = GroupColumns.of(table, country);
        Map<String, GroupColumns> ofNetwork = GroupColumns.of(table, network);
        List<Column> values = new ArrayList<>();
        List<Column> means = new ArrayList<>();
        List<Column> medians = new ArrayList<>();
        List<Column> ranks = new ArrayList<>();
        List<Column> changes = new ArrayList<>();
        table.columns().stream().map(IndicatorColumn::values).forEach(values::add);
        ofNetwork.values().forEach(each -> means.add(each.mean()));
        for (GroupColumns each : ofCountry.values()) {
            // the places first: whoever has put values in order knows their middle
            ranks.add(each.ranks());
            medians.add(each.median());
            changes.add(each.change(GroupFigures.YEARS));
        }
        return List.of(values, means, medians, ranks, changes);
    }

    @Override
    public double[][] numbers() {
        return compute().stream()
                .flatMap(List::stream)
                .map(ByLivskraft::numbers)
                .toArray(double[][]::new);
    }

    @Override
    public void close() {
        livskraft.close();
    }
}
