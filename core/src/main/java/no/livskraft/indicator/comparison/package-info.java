/**
 * What computed indicators say: beside a group, over time, against a target. The three are separate and never mixed to
 * one verdict.
 */
@NullMarked
package no.livskraft.indicator.comparison;

import org.jspecify.annotations.NullMarked;
