/**
 * Aggregates in a storage: found by their id or by what they belong to, changed together or not at all, with every state
 * that they have had.
 *
 * <p>{@link no.livskraft.repository.Repositories} is the way in.
 */
@NullMarked
package no.livskraft.repository;

import org.jspecify.annotations.NullMarked;
