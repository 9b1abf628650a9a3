package no.livskraft.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.livskraft.testing.Repository;
import org.junit.jupiter.api.Test;

class FileLengthTest {

    private static final int MOST_LINES = 400;
    private static final Set<String> NOT_OURS = Set.of("target", ".git");

    @Test
    void noJavaFileOfAnyModuleHasMoreThan400Lines() throws IOException {
        Path root = Repository.root();
        List<Path> sources = sources(root);
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources) {
            int lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.add(root.relativize(source) + " has " + lines + " lines");
            }
        }
        assertThat(sources.toString()).contains("LivskraftBuilder.java", "Figure.java", "FileLengthTest.java");
        assertThat(tooLong)
                .as("a file that nobody can keep in mind hides its errors; find the second thing in it and give it a"
                        + " file of its own")
                .isEmpty();
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString()) && !folder.equals(root)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().toList();
    }
}
