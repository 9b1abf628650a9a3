package no.livskraft.indicator;

import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.indicator.formula.Place;

/**
 * A place in one of an indicator's formulas.
 *
 * @param formula which formula, such as {@code per_head.numerator}
 * @param place where in it
 */
record Located(String formula, Place place) {

    /** A problem here, with a caret under the place. */
    Problem problem(String code, String bokmal, String nynorsk, String english) {
        String picture = place.picture();
        return new Problem(
                code,
                formula + " " + place.column(),
                LocalizedText.of(bokmal + picture, nynorsk + picture, english + picture));
    }
}
