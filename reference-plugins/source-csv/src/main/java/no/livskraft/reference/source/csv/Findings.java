package no.livskraft.reference.source.csv;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Problem;
import no.livskraft.spi.source.SourceException;

/** Collects problems: the first hundred as they are, the others by their number. */
final class Findings {

    static final int MOST = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private long more;

    Findings(String file) {
        this.file = file;
    }

    void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    /** Where a line is, for a problem. */
    String line(long line) {
        return file + ":" + line;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    SourceException exception() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(CsvProblems.more(file, more));
        }
        return new SourceException(all);
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw exception();
        }
    }
}
