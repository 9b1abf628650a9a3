package no.livskraft.validation.internal.constraint;

import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.validation.constraint.ValidMunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** Checks {@link ValidMunicipalityNumber}; reads the register only where a date is asked for. */
public final class ValidMunicipalityNumberValidator
        implements ConstraintValidator<ValidMunicipalityNumber, CharSequence> {

    private static final String TODAY = "today";

    private Optional<MunicipalityRegister> register = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    @Override
    public void initialize(ValidMunicipalityNumber constraint) {
        if (constraint.on().isEmpty()) {
            return;
        }
        MunicipalityRegister norway = MunicipalityRegister.ofNorway();
        register = Optional.of(norway);
        if (!constraint.on().equals(TODAY)) {
            date = Optional.of(parse(constraint.on(), norway.coveredFrom()));
        }
    }

    private static LocalDate parse(String text, LocalDate first) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(first)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            throw new ConstraintDefinitionException(description(text, first), e);
        }
        throw new ConstraintDefinitionException(description(text, first));
    }

    private static String description(String text, LocalDate first) {
        return "ValidMunicipalityNumber.on is empty, 'today' or an ISO date from " + first + " on: '" + text + "'";
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String text = value.toString();
        if (!MunicipalityNumber.isWellFormed(text)) {
            return false;
        }
        return register.map(norway ->
                        norway.find(MunicipalityNumber.of(text), day(context)).isPresent())
                .orElse(true);
    }

    private LocalDate day(ConstraintValidatorContext context) {
        return date.orElseGet(() -> LocalDate.now(context.getClockProvider().getClock()));
    }
}
