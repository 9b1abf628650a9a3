/**
 * Networks as files: a folder with one JSON document for each part. What is read knows where each part stands, so that
 * the rules can show the line.
 */
@NullMarked
package no.livskraft.file;

import org.jspecify.annotations.NullMarked;
