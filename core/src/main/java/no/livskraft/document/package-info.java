/**
 * The JSON form of each aggregate, and programme profiles as data.
 *
 * <p><b>The form.</b> A document is an object: {@code schemaVersion} and {@code kind} first, then a member for each
 * component of the record, in their order, under the component's name.
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>value</th><th>in JSON</th></tr>
 * <tr><td>date, moment</td><td>text, {@code "2025-03-31"}, {@code "2025-03-31T12:00:00Z"}; years 0000 to 9999</td></tr>
 * <tr><td>year</td><td>whole number, {@code 2025}</td></tr>
 * <tr><td>municipality number, identifier, period</td><td>text, {@code "0301"}, {@code "2024-Q3"}</td></tr>
 * <tr><td>one of a fixed set</td><td>text, {@code "ADOPTED"}</td></tr>
 * <tr><td>text for people</td><td>object of languages, {@code {"en": "goal", "nb": "mål", "nn": "mål"}}</td></tr>
 * <tr><td>number</td><td>the fewest digits that are read back as the same number</td></tr>
 * <tr><td>what may be missing</td><td>the field is left out; never {@code null}</td></tr>
 * <tr><td>list</td><td>{@code [ ]}, also when it is empty; an empty one may be left out of what is read</td></tr>
 * <tr><td>record</td><td>object; {@code type} first where it is one of several</td></tr>
 * </table>
 *
 * <p><b>Canonical.</b> Equal values give the same bytes on every machine: UTF-8 without a byte order mark, two spaces a
 * level, each member and item on its own line, {@code \n} between lines and at the end.
 *
 * <p><b>Strict.</b> Reading reports everything that is wrong together, each with its place, and never guesses. The order
 * of fields and the space between them do not matter.
 *
 * <p><b>Schemas.</b> {@link no.livskraft.document.DocumentFormat#schema()} gives the form as a JSON Schema, for editors
 * and for systems that have no Java. What concerns several fields together only the reader can tell.
 *
 * <p><b>Limits.</b> 10 000 000 bytes, 50 levels, 100 000 characters in a text, 200 in a field's name, 100 in a number,
 * 200 000 parts in all, for reading and writing alike.
 */
@NullMarked
package no.livskraft.document;

import org.jspecify.annotations.NullMarked;
