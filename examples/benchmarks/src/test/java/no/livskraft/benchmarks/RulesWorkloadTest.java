package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.livskraft.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class RulesWorkloadTest {

    @Test
    void everyRuleInForceHasSomethingToDo() {
        List<ValidationReport> reports = new RulesWorkload().reports();
        assertThat(reports).hasSize(RulesWorkload.NETWORKS);
        assertThat(RulesWorkload.idle(reports)).isEmpty();
        assertThat(RulesWorkload.idle(List.of())).contains("LK-001", "LK-051");
    }
}
