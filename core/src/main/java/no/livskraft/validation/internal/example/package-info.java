/** Reads the examples of violated rules, and makes their changes. */
@NullMarked
package no.livskraft.validation.internal.example;

import org.jspecify.annotations.NullMarked;
