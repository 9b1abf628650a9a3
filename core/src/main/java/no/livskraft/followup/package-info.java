/**
 * What comes of a workshop: goals, measures, their anchors in ordinary plans, and targets.
 */
@NullMarked
package no.livskraft.followup;

import org.jspecify.annotations.NullMarked;
