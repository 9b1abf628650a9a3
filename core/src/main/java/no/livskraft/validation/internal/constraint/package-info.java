/** The validators behind the constraints for embedders. */
@NullMarked
package no.livskraft.validation.internal.constraint;

import org.jspecify.annotations.NullMarked;
