/**
 * The general way between records and JSON: a codec derived from a record's components, a strict reader that reports
 * every problem with its place, and a writer of one canonical form.
 */
@NullMarked
package no.livskraft.document.internal;

import org.jspecify.annotations.NullMarked;
