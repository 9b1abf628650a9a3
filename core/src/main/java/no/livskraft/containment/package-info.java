/**
 * How code of others is run so that it fails alone: what it may throw, and how long it may take. Not exported: for the
 * packages of this library alone.
 */
@NullMarked
package no.livskraft.containment;

import org.jspecify.annotations.NullMarked;
