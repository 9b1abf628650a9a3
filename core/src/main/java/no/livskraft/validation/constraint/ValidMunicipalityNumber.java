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
import no.livskraft.validation.internal.constraint.ValidMunicipalityNumberValidator;

/**
 * The text is a Norwegian municipality number: four digits with the leading zero and, where a date is given, of a
 * municipality that existed then. Null is valid.
 */
@Documented
@Constraint(validatedBy = ValidMunicipalityNumberValidator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidMunicipalityNumber {

    /**
     * The day on which the number was valid.
     *
     * @return an ISO date from 1977 on such as {@code 2024-01-01}; {@code today} for the day of the factory's clock; empty,
     *     unless set, if only the form is checked
     */
    String on() default "";

    /**
     * The message or its key.
     *
     * @return the key of the library's own message, unless set
     */
    String message() default "{no.livskraft.validation.constraint.ValidMunicipalityNumber.message}";

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
