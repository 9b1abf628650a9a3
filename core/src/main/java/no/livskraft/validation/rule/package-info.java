/**
 * Rules that counties add to those of the library.
 *
 * <p>A county writes {@link no.livskraft.validation.rule.NetworkRule}s and gives them out by a
 * {@link no.livskraft.validation.rule.RuleProvider}, a plugin like any other. Its contract is here and not among the other
 * service interfaces, since a rule speaks of networks, resolutions and workshops.
 */
@NullMarked
package no.livskraft.validation.rule;

import org.jspecify.annotations.NullMarked;
