package no.livskraft.validation.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import no.livskraft.decision.CaseKind;
import no.livskraft.decision.CaseNumbers;
import no.livskraft.validation.constraint.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Checks {@link CaseNumber}. */
public final class CaseNumberValidator implements ConstraintValidator<CaseNumber, CharSequence> {

    private CaseKind kind = CaseKind.COMMITTEE;

    @Override
    public void initialize(CaseNumber constraint) {
        kind = constraint.kind();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null
                || CaseNumbers.parse(value.toString(), kind).number().isPresent();
    }
}
