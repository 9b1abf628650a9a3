/** The main job on real figures. */
@NullMarked
package no.livskraft.quickstart;

import org.jspecify.annotations.NullMarked;
