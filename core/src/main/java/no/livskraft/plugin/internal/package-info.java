/**
 * How calls into plugins are contained. Not for use outside this library.
 */
@NullMarked
package no.livskraft.plugin.internal;

import org.jspecify.annotations.NullMarked;
