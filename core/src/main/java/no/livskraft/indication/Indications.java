package no.livskraft.indication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.comparison.Coverage;
import no.livskraft.programme.Identifier;

/** Gathers a programme's indications from the indicators of its networks. */
public final class Indications {

    private Indications() {}

    /**
     * The indications of a period. A network uses an indicator if a goal has a target for it, or a workshop chose it or
     * looked at it. An indicator that no network uses gives none.
     *
     * @param dossiers the programme's networks
     * @param table computed figures of their municipalities
     * @param period the period
     * @param members the day as of which a municipality counts as a member
     * @return one indication for each indicator of the table that is of the period's kind, has that period, and that a
     *     network with members uses, in the order of the table; unmodifiable
     */
    public static List<Indication> gather(
            Collection<NetworkDossier> dossiers, ResultTable table, Period period, LocalDate members) {
        List<Indication> indications = new ArrayList<>();
        if (!table.grid().periods().contains(period)) {
            return List.of();
        }
        for (IndicatorColumn column : table.columns()) {
            if (column.definition().periodKind() != period.kind()) {
                continue;
            }
            TreeMap<Identifier, List<MunicipalityNumber>> using = new TreeMap<>();
            for (NetworkDossier dossier : dossiers) {
                if (dossier.indicators().contains(column.definition().id())) {
                    using.put(dossier.network().id(), dossier.network().activeMembers(members));
                }
            }
            using.values().removeIf(List::isEmpty);
            Set<MunicipalityNumber> all = new TreeSet<>();
            using.values().forEach(all::addAll);
            Set<MunicipalityNumber> held = new TreeSet<>(all);
            held.retainAll(table.grid().municipalities());
            if (!held.isEmpty()) {
                Comparison comparison = Comparison.of(table, column.definition().id(), period, held);
                Coverage coverage = new Coverage(comparison.coverage().counted(), all.size());
                indications.add(
                        new Indication(column.definition(), period, List.copyOf(using.keySet()), coverage, comparison));
            }
        }
        return List.copyOf(indications);
    }
}
