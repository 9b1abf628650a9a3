/**
 * What members bring and learn: the experience they come with, good examples, methods and tools, professional input, what
 * they exchange, and what they tell the state.
 */
@NullMarked
package no.livskraft.experience;

import org.jspecify.annotations.NullMarked;
