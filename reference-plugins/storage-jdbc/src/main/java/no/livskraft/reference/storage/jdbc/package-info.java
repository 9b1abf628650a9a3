/**
 * Storage in an embedded H2 file by default, in PostgreSQL for many users.
 */
@NullMarked
package no.livskraft.reference.storage.jdbc;

import org.jspecify.annotations.NullMarked;
