/** How rules are evaluated, dressed in texts and printed. */
@NullMarked
package no.livskraft.validation.internal;

import org.jspecify.annotations.NullMarked;
