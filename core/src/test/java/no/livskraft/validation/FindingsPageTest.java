package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.livskraft.testing.Repository;
import org.junit.jupiter.api.Test;

/**
 * The page of findings is what the rules say today. After a change of a rule or a text, write it anew, read the difference,
 * and commit it with the change:
 *
 * <pre>mvn -pl core -am test -Dtest=FindingsPageTest -Dlivskraft.findings=write</pre>
 */
class FindingsPageTest {

    private static final Path PAGE = Repository.root().resolve("core/src/docs/findings.md");
    private static final boolean WRITE = "write".equals(System.getProperty("livskraft.findings"));

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        String page = FindingsPage.text();
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.isRegularFile(PAGE) ? Files.readString(PAGE) : "")
                .as("What the rules say of the draft has changed. If that is meant, run%n"
                        + "    mvn -pl core -am test -Dtest=FindingsPageTest -Dlivskraft.findings=write%n"
                        + "read core/src/docs/findings.md in all three languages, and commit it with the change.")
                .isEqualTo(page);
    }

    @Test
    void thePageSaysThatTheNetworkIsInventedBeforeItSaysAnythingOfIt() {
        assertThat(FindingsPage.text()).containsSubsequence("The network is invented", "## LK-");
    }

    @Test
    void thePageHasEveryColumnInItsOwnLanguage() {
        assertThat(FindingsPage.text().lines().filter(line -> line.startsWith("| what to do")))
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(line.split(" \\| ", -1)).hasSize(4));
        assertThat(FindingsPage.text())
                .contains(
                        "Kommunenummer 3817 gjaldt ikke",
                        "Kommunenummer 3817 galdt ikkje",
                        "number 3817 was not valid");
    }
}
