package no.livskraft.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.validation.constraint.NoNationalIdentityNumber;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoNationalIdentityNumber}. */
public final class NoNationalIdentityNumberValidator
        implements ConstraintValidator<NoNationalIdentityNumber, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || !NationalIdentityNumbers.isIn(value);
    }
}
