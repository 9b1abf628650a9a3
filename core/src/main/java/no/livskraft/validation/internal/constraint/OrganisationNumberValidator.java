package no.livskraft.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import no.livskraft.validation.constraint.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrganisationNumber}. */
public final class OrganisationNumberValidator implements ConstraintValidator<OrganisationNumber, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || no.livskraft.data.OrganisationNumber.isValid(value);
    }
}
