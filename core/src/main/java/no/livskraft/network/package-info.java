/**
 * A network of municipalities: its members through time, its themes and challenges, its partners.
 */
@NullMarked
package no.livskraft.network;

import org.jspecify.annotations.NullMarked;
