/**
 * Draws a page as one HTML file that needs nothing beside it: no script, no font, no image from elsewhere.
 *
 * <p>Templates give the text its form, Java draws the charts, and {@code CleanOutput} is the one door that every character
 * passes on its way out.
 */
@NullMarked
package no.livskraft.reference.report.html;

import org.jspecify.annotations.NullMarked;
