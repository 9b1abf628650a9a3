/**
 * How networks and programmes fare by the rules: counts by severity and theme, and what has changed since a day.
 */
@NullMarked
package no.livskraft.validation.health;

import org.jspecify.annotations.NullMarked;
