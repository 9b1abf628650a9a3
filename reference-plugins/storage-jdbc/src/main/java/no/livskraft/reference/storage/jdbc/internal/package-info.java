/**
 * What the migration library has to see, and nobody else.
 */
@NullMarked
package no.livskraft.reference.storage.jdbc.internal;

import org.jspecify.annotations.NullMarked;
