/** The starter catalogue of indicators. */
@NullMarked
package no.livskraft.reference.indicators;

import org.jspecify.annotations.NullMarked;
