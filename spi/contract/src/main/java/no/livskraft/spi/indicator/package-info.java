/**
 * Where indicators come from: providers of definitions and calculators.
 */
@NullMarked
package no.livskraft.spi.indicator;

import org.jspecify.annotations.NullMarked;
