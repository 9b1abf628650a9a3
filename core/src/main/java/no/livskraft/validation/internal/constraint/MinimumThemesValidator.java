package no.livskraft.validation.internal.constraint;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import no.livskraft.validation.constraint.MinimumThemes;
import org.jspecify.annotations.Nullable;

/** Checks {@link MinimumThemes}. */
public final class MinimumThemesValidator implements ConstraintValidator<MinimumThemes, Collection<?>> {

    private int minimum;

    @Override
    public void initialize(MinimumThemes constraint) {
        minimum = constraint.value();
        if (minimum < 1) {
            throw new ConstraintDefinitionException("MinimumThemes.value is at least 1: " + minimum);
        }
    }

    @Override
    public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
        return value == null
                || value.stream()
                                .filter(MinimumThemesValidator::isTheme)
                                .distinct()
                                .limit(minimum)
                                .count()
                        == minimum;
    }

    private static boolean isTheme(@Nullable Object theme) {
        return theme != null
                && !(theme instanceof CharSequence text && text.toString().isBlank());
    }
}
