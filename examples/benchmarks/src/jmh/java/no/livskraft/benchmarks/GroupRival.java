package no.livskraft.benchmarks;

import java.sql.SQLException;
import no.livskraft.municipality.MunicipalityRegister;

/** Who computes figures of groups in the run. */
public enum GroupRival {
    /** Loops over arrays, which are copied and sorted. */
    SORTING("hand-written loop, every column copied and sorted, no statuses") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new GroupsByHand(workload);
        }
    },
    /** The library. */
    LIVSKRAFT("livskraft, a whole request and its group columns") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new GroupsByLivskraft(workload, register);
        }
    },
    /** DuckDB. */
    DUCKDB("DuckDB") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) throws SQLException {
            return new GroupsByDuckDb(workload);
        }
    },
    /** H2. */
    H2("H2") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) throws SQLException {
            return new GroupsByH2(workload);
        }
    };

    private final String label;

    GroupRival(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Subject open(Workload workload, MunicipalityRegister register) throws SQLException;
}
