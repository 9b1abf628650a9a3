package no.livskraft.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.livskraft.Livskraft;
import no.livskraft.data.LivskraftException;
import no.livskraft.tck.StorageContract;
import no.livskraft.testing.Repository;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.Test;

/**
 * What others compile against is written down, so that nobody changes it without seeing it. After a change that is meant,
 * write the files anew, read the difference, and commit it with the change:
 *
 * <pre>mvn -pl core -am test -Dtest=PublicSurfaceTest -Dlivskraft.surface.update=true</pre>
 */
class PublicSurfaceTest {

    private static final String UPDATE = "livskraft.surface.update";
    private static final int MOST_LINES_SHOWN = 60;

    @Test
    void theContractShowsWhatIsWrittenDown() throws Exception {
        compare("spi", LivskraftException.class);
    }

    @Test
    void theTestKitShowsWhatIsWrittenDown() throws Exception {
        compare("tck", StorageContract.class);
    }

    @Test
    void coreShowsWhatIsWrittenDown() throws Exception {
        compare("core", Livskraft.class);
    }

    private static void compare(String name, Class<?> member) throws IOException, ClassNotFoundException {
        List<String> lines = PublicSurface.of(HouseModule.of(member), member.getClassLoader())
                .lines();
        assertThat(lines).as("the surface of " + name).hasSizeGreaterThan(20);
        Path file = Repository.root().resolve("core/src/test/resources/public-surface/" + name + ".txt");
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        List<String> written = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        if (!written.equals(lines)) {
            fail(difference(name, written, lines));
        }
    }

    private static String difference(String name, List<String> written, List<String> found) {
        List<String> before = withTheirType(written);
        List<String> after = withTheirType(found);
        List<String> lines =
                DiffUtils.generateUnifiedDiff("written down", "found", before, DiffUtils.diff(before, after), 0);
        List<String> changes =
                lines.stream().filter(line -> !line.startsWith("@@")).toList();
        return "The public surface of " + name + " has changed. If that is meant, run\n"
                + "    mvn -pl core -am test -Dtest=PublicSurfaceTest -D" + UPDATE + "=true\n"
                + "and commit public-surface/" + name + ".txt with the change.\n"
                + String.join("\n", changes.subList(0, Math.min(changes.size(), MOST_LINES_SHOWN)))
                + (changes.size() > MOST_LINES_SHOWN ? "\n... and more" : "");
    }

    /** Each line of a member begins with its type, so that it can be understood alone. */
    private static List<String> withTheirType(List<String> lines) {
        List<String> told = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                told.add(type + " > " + line.strip());
            } else {
                type = line.replaceFirst("^.*?(interface|class|record|enum) ([\\w.]+).*$", "$2");
                told.add(line);
            }
        }
        return told;
    }
}
