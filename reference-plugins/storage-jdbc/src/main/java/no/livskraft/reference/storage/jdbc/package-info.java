/** Storage in a relational database: an embedded H2 file by default, PostgreSQL for many users. */
@NullMarked
package no.livskraft.reference.storage.jdbc;

import org.jspecify.annotations.NullMarked;
