/**
 * Invented networks, for tests and for whoever wants to see what a whole one looks like. Numbers and names of municipalities
 * are real; everything that they are said to decide or do is invented, and every part says so.
 */
@NullMarked
package no.livskraft.sample;

import org.jspecify.annotations.NullMarked;
