package no.livskraft.indicator.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/** Collects what is wrong with one formula, each with its column and a caret under the place. */
final class FormulaProblems {

    /** More than this many say no more than these. */
    private static final int AT_MOST = 50;

    private static final int SHOWN_AROUND = 40;

    private final String formula;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Integer> positions = new HashSet<>();

    FormulaProblems(String formula) {
        this.formula = formula;
    }

    /** Reports a problem, unless one was found at the same place before. */
    void report(String code, int position, String bokmal, String nynorsk, String english) {
        if (found.size() < AT_MOST && positions.add(position)) {
            String picture = picture(position);
            found.add(new Problem(
                    code,
                    "column " + (formula.codePointCount(0, position) + 1),
                    LocalizedText.of(bokmal + picture, nynorsk + picture, english + picture)));
        }
    }

    boolean isFull() {
        return found.size() >= AT_MOST;
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    private String picture(int position) {
        int from = Math.max(0, position - SHOWN_AROUND);
        int to = Math.min(formula.length(), position + SHOWN_AROUND);
        String before = visible(formula.substring(from, position));
        String after = visible(formula.substring(position, to));
        String indent = "    " + (from > 0 ? "…" : "");
        int caret = indent.length() + before.codePointCount(0, before.length());
        return "\n" + indent + before + after + (to < formula.length() ? "…" : "") + "\n" + " ".repeat(caret) + "^";
    }

    /** One column for each character: no tabs, line breaks or other invisible ones, and no half of a pair. */
    private static String visible(String part) {
        StringBuilder shown = new StringBuilder();
        part.codePoints().map(c -> isInvisible(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint) || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
