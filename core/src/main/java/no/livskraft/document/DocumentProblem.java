package no.livskraft.document;

import java.util.Objects;
import no.livskraft.data.Problem;
import no.livskraft.document.internal.Finding;
import no.livskraft.document.internal.Quoted;

/**
 * Something wrong in a document, with its place in parts, so that an editor can go there.
 *
 * @param problem what is wrong and what to do; its place names the document, line, column and JSON pointer, the last
 *     shortened and with every character that could mislead as its code
 * @param pointer the value as a JSON pointer (RFC 6901), such as {@code /members/0/from}; empty for the whole document
 * @param line the line, from 1; 0 where the document was being written and has no lines yet
 * @param column the column, from 1, counted in UTF-16 units; 0 likewise
 */
public record DocumentProblem(Problem problem, String pointer, int line, int column) {

    private static final int LONGEST_SHOWN = 300;

    /** Checks that nothing is missing. */
    public DocumentProblem {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(pointer, "pointer");
    }

    static DocumentProblem of(String document, Finding finding) {
        String place = finding.line() == 0 ? document : document + ":" + finding.line() + ":" + finding.column();
        // the pointer has names that a stranger chose; what is shown of it must not mislead
        String shown = Quoted.of(finding.pointer(), LONGEST_SHOWN);
        String value = shown.isEmpty() ? place : place + " " + shown;
        String where = finding.within().isEmpty() ? value : value + " " + finding.within();
        return new DocumentProblem(
                new Problem(finding.code(), where, finding.message()),
                finding.pointer(),
                finding.line(),
                finding.column());
    }
}
