/**
 * The formula language: text to tree to a program over blocks of columns. Internal; {@code Formula} is its door.
 *
 * <p>A new function is one constant of {@link no.livskraft.indicator.formula.Function}, and where it computes something
 * new for a cell, one of {@link no.livskraft.indicator.formula.Operation}.
 */
@NullMarked
package no.livskraft.indicator.formula;

import org.jspecify.annotations.NullMarked;
