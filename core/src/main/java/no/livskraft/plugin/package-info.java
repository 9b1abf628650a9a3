/**
 * Finding plugins, keeping them apart, and telling what became of each.
 */
@NullMarked
package no.livskraft.plugin;

import org.jspecify.annotations.NullMarked;
