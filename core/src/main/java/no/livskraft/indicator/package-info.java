/**
 * Indicators: the catalogue of definitions, the engine that computes them over whole columns, and the explanation of
 * every figure down to what it was made of.
 */
@NullMarked
package no.livskraft.indicator;

import org.jspecify.annotations.NullMarked;
