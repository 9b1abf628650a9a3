/**
 * The rules of a programme: what is wrong, doubtful or missing in a network, why it matters and what to do, in bokmål,
 * nynorsk and English.
 *
 * <p>{@link no.livskraft.validation.NetworkValidator} evaluates every rule in force and gives a
 * {@link no.livskraft.validation.ValidationReport}; {@link no.livskraft.validation.NetworkLifecycle} lets a network be
 * activated or closed only where no error stands.
 */
@NullMarked
package no.livskraft.validation;

import org.jspecify.annotations.NullMarked;
