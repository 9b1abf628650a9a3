/** Figures as people have them: files of comma-separated values. */
@NullMarked
package no.livskraft.reference.source.csv;

import org.jspecify.annotations.NullMarked;
