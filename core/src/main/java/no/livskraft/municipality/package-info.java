/**
 * Norwegian municipalities through time: which numbers were valid when, how they follow each other, and how figures are
 * carried from the borders they were published in to those of another date.
 *
 * <p>{@link no.livskraft.municipality.MunicipalityRegister} knows the numbers and the changes,
 * {@link no.livskraft.municipality.BorderConversion} carries figures through them. Nothing is guessed: a figure that
 * cannot be carried exactly is absent as {@link no.livskraft.data.Status#NOT_COMPARABLE}.
 */
@NullMarked
package no.livskraft.municipality;

import org.jspecify.annotations.NullMarked;
