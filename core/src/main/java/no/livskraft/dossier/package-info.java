/**
 * Everything that is known about one network, and the links between its parts in both directions.
 */
@NullMarked
package no.livskraft.dossier;

import org.jspecify.annotations.NullMarked;
