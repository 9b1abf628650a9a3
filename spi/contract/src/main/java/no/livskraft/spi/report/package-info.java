/**
 * A page as content, already in the reader's language, and the renderer that draws it.
 */
@NullMarked
package no.livskraft.spi.report;

import org.jspecify.annotations.NullMarked;
