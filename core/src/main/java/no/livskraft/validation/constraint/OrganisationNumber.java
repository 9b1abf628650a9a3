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
import no.livskraft.validation.internal.constraint.OrganisationNumberValidator;

/**
 * The text is an organisation number of Enhetsregisteret: nine digits without spaces, the last of which is the check
 * digit modulo 11 of the others. Whether the number is in use, the register alone knows. Null is valid.
 */
@Documented
@Constraint(validatedBy = OrganisationNumberValidator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OrganisationNumber {

    /**
     * The message or its key.
     *
     * @return the key of the library's own message, unless set
     */
    String message() default "{no.livskraft.validation.constraint.OrganisationNumber.message}";

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
