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

    private final String formula;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Integer> positions = new HashSet<>();

    FormulaProblems(String formula) {
        this.formula = formula;
    }

    /** Reports a problem, unless one was found at the same place before. */
    void report(String code, int position, String bokmal, String nynorsk, String english) {
        if (!isFull() && positions.add(position)) {
            Place place = new Place(formula, position);
            String picture = place.picture();
            found.add(new Problem(
                    code, place.column(), LocalizedText.of(bokmal + picture, nynorsk + picture, english + picture)));
        }
    }

    boolean isFull() {
        return found.size() >= AT_MOST;
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
