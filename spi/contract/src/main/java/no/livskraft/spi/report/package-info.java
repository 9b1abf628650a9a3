/**
 * A page as content, already in the reader's language, and the renderer that draws it.
 *
 * <p>The host builds a {@link no.livskraft.spi.report.Page}: sections of {@linkplain no.livskraft.spi.report.Block
 * blocks}, with every text written out in the reader's language and every number formatted. A
 * {@link no.livskraft.spi.report.ReportRenderer} turns it into HTML, PDF, a word processor's file or whatever else
 * people read, and needs no knowledge of indicators, municipalities or languages to do so.
 *
 * <p>Blocks, inline pieces, cells and charts are sealed: a renderer handles each kind that there is, and a new kind means
 * a new {@linkplain no.livskraft.spi.SpiLevel level} of the interfaces. All types here are immutable and safe for use by
 * many threads. Texts are plain: they never contain markup, and whatever they contain, a renderer shows as text.
 *
 * <p>A page is whole: anchors are unique and every link within the page leads to one of them, which {@code Page} checks.
 */
@NullMarked
package no.livskraft.spi.report;

import org.jspecify.annotations.NullMarked;
