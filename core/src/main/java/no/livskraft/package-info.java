/**
 * The one door to the library: {@link no.livskraft.Livskraft}.
 */
@NullMarked
package no.livskraft;

import org.jspecify.annotations.NullMarked;
