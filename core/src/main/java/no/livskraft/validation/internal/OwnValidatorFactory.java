package no.livskraft.validation.internal;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import no.livskraft.validation.constraint.ConstraintMessages;
import org.hibernate.validator.HibernateValidator;

/** Bean Validation for hosts that bring none. */
public final class OwnValidatorFactory {

    private OwnValidatorFactory() {}

    /** A factory that needs no expression language, no XML configuration and no particular context class loader. */
    public static ValidatorFactory create() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(ConstraintMessages.interpolator())
                .buildValidatorFactory();
    }
}
