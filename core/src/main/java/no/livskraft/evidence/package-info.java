/**
 * What something rests on: figures as they were known on a day, so that a decision can be read again with the numbers that
 * were on the table.
 */
@NullMarked
package no.livskraft.evidence;

import org.jspecify.annotations.NullMarked;
