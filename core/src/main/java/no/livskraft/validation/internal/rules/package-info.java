/** The rules in force, by subject. */
@NullMarked
package no.livskraft.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
