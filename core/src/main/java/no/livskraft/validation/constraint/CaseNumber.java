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
import no.livskraft.decision.CaseKind;
import no.livskraft.validation.internal.constraint.CaseNumberValidator;

/**
 * The text is the number of a case, of a stated kind: a committee case such as {@code 57/2009} or {@code PS 57/09}, or an
 * archive case such as {@code 2009/805} or {@code 09/805}. All forms are valid that
 * {@link no.livskraft.decision.CaseNumbers#parse(String, CaseKind)} reads as that kind. Null is valid.
 */
@Documented
@Constraint(validatedBy = CaseNumberValidator.class)
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CaseNumber {

    /**
     * The kind, which says whether the serial number or the year stands first.
     *
     * @return the kind
     */
    CaseKind kind();

    /**
     * The message or its key.
     *
     * @return the key of the library's own message, unless set
     */
    String message() default "{no.livskraft.validation.constraint.CaseNumber.message}";

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
