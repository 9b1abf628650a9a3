/**
 * What a network's page says: its figures in plain words, beside what was decided and what is done.
 */
@NullMarked
package no.livskraft.report;

import org.jspecify.annotations.NullMarked;
