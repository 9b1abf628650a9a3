/**
 * Development workshops, where elected representatives, leadership and professionals meet.
 */
@NullMarked
package no.livskraft.workshop;

import org.jspecify.annotations.NullMarked;
