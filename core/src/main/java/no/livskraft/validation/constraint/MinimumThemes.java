package no.livskraft.validation.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.livskraft.validation.internal.constraint.MinimumThemesValidator;

/**
 * The collection has at least so many different themes, whatever a theme is in the host's own classes: a code, an
 * enumeration's constant, an entity with {@code equals}. Null and blank texts are no themes; a theme that stands twice
 * counts once. A collection that is null is valid.
 */
@Documented
@Constraint(validatedBy = MinimumThemesValidator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MinimumThemes {

    /**
     * The least number of different themes.
     *
     * @return the number, at least 1
     */
    int value();

    /**
     * The message or its key.
     *
     * @return the key of the library's own message, unless set
     */
    String message() default "{no.livskraft.validation.constraint.MinimumThemes.message}";

    /**
     * The groups that the constraint belongs to.
     *
     * @return the groups; none unless set
     */
    Class<?>[] groups() default {};

    /**
     * What the constraint carries for the host's own use.
     *
     * @return the payload; none unless set
     */
    Class<? extends Payload>[] payload() default {};
}
