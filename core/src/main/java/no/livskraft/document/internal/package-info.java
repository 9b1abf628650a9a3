/**
 * The general way between records and JSON: a codec derived from a record's components, a strict reader that reports
 * every problem with its place, and a writer of one canonical form.
 *
 * <p><b>When a form changes.</b> Documents outlive this library's versions. A new component that may be left out (an
 * {@code Optional}, a list, a set, a map) changes nothing for the documents that there are: write the schemas anew, and
 * that is all. Whatever else changes a form (a component renamed, removed, moved, made of another type or newly demanded)
 * makes a new version of its kind:
 *
 * <ol>
 *   <li>Before the change, put a document of the old version, with every field in it, among the test resources.
 *   <li>Change the record.
 *   <li>Write an {@link no.livskraft.document.internal.Upgrade} in a class of its own, named after the kind and the
 *       version that it starts from, and add it last to the kind's list in {@code DocumentFormats}. Upgrades that are there
 *       already stay as they are: each knows two versions and nothing of those that come later.
 *   <li>Write the schemas anew; their version and {@code $id} follow from the number of upgrades.
 *   <li>Let a test read the old document and compare it with the value that it stands for, and add it to the laws of
 *       upgrades, which put any value in any place of it.
 * </ol>
 *
 * <p>A document is upgraded whenever it is read, and written in the newest version the next time that it is saved; nothing
 * stored is rewritten before that.
 */
@NullMarked
package no.livskraft.document.internal;

import org.jspecify.annotations.NullMarked;
