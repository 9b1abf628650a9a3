/** One accessible page that a municipality can publish itself. */
@NullMarked
package no.livskraft.reference.report.html;

import org.jspecify.annotations.NullMarked;
