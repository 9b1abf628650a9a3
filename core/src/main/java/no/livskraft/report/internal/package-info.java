/** The parts of a network's page, and the words that they are written with. */
@NullMarked
package no.livskraft.report.internal;

import org.jspecify.annotations.NullMarked;
