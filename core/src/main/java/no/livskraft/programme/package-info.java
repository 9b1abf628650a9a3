/**
 * What a programme is made of: its themes, vitality dimensions, aims, limits and the severity of its rules.
 */
@NullMarked
package no.livskraft.programme;

import org.jspecify.annotations.NullMarked;
