/**
 * Aggregates in a storage: found by their id or by what they belong to, changed together or not at all, with every state
 * that they have had; and the attachments that they refer to.
 *
 * <p>{@link no.livskraft.repository.Repositories} is the way in.
 */
@NullMarked
package no.livskraft.repository;

import org.jspecify.annotations.NullMarked;
