/**
 * The rules of a programme: what is wrong, doubtful or missing in a network, why it matters and what to do, in bokmål,
 * nynorsk and English.
 *
 * <p>{@link no.livskraft.validation.NetworkValidator} evaluates every rule in force and gives a
 * {@link no.livskraft.validation.ValidationReport}; {@link no.livskraft.validation.NetworkLifecycle} lets a network be
 * activated or closed only where no error stands. {@link no.livskraft.validation.RuleCatalogue} describes each rule and has an
 * {@link no.livskraft.validation.RuleExample example} that violates each of its cases.
 */
@NullMarked
package no.livskraft.validation;

import org.jspecify.annotations.NullMarked;
