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
import no.livskraft.validation.internal.constraint.NoNationalIdentityNumberValidator;

/**
 * The text has no national identity number (fødselsnummer) or D number: eleven digits that begin with a day and month
 * and end with two valid check digits, written together or with a space or hyphen after the sixth. Null is valid.
 */
@Documented
@Constraint(validatedBy = NoNationalIdentityNumberValidator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoNationalIdentityNumber {

    /**
     * The message or its key.
     *
     * @return the key of the library's own message, unless set
     */
    String message() default "{no.livskraft.validation.constraint.NoNationalIdentityNumber.message}";

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
