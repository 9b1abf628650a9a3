package no.livskraft.benchmarks;

import java.sql.SQLException;
import no.livskraft.municipality.MunicipalityRegister;

/** Who computes values in the run. */
public enum Rival {
    /** Loops over arrays, without statuses. */
    LOOP("hand-written loop over arrays, no statuses") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new ByHand(workload);
        }
    },
    /** The same, with infinity among the results. */
    LOOP_UNTESTED("the same, a division by zero left as infinity") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new ByHandUntested(workload);
        }
    },
    /** The library's formulas, over figures that lie ready. */
    FORMULAS("livskraft, formulas alone, statuses carried") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new ByFormulas(workload);
        }
    },
    /** The library, a whole request. */
    LIVSKRAFT("livskraft, a whole request") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new ByLivskraft(workload, register);
        }
    },
    /** DuckDB. */
    DUCKDB("DuckDB") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) throws SQLException {
            return new ByDuckDb(workload);
        }
    },
    /** H2. */
    H2("H2") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) throws SQLException {
            return new ByH2(workload);
        }
    },
    /** Commons JEXL. */
    JEXL("Commons JEXL") {
        @Override
        Subject open(Workload workload, MunicipalityRegister register) {
            return new ByJexl(workload);
        }
    };

    private final String label;

    Rival(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Subject open(Workload workload, MunicipalityRegister register) throws SQLException;
}
