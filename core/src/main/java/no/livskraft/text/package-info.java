/**
 * The library's own texts for people, and what to look for in texts that people write. Not exported: for the packages of
 * this library alone.
 */
@NullMarked
package no.livskraft.text;

import org.jspecify.annotations.NullMarked;
