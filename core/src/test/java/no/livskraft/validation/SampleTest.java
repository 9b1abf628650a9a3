package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

    static List<RuleExample> violations() {
        return ExampleHost.violations();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aSampleIsTheNetworkThatItWasMadeOf(RuleExample example) {
        ExampleHost host = ExampleHost.read(example.documents());
        assertThat(new Sample(host).dossier()).isEqualTo(host.own().value());
        assertThat(new Sample(host).others).isEqualTo(Optional.of(host.others()));
    }
}
