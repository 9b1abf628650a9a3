/**
 * The shared vocabulary: municipalities, periods, figures with reasons for absence, datasets and indicator definitions.
 */
@NullMarked
package no.livskraft.data;

import org.jspecify.annotations.NullMarked;
