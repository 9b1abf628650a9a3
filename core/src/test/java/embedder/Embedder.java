package embedder;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import no.livskraft.Livskraft;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.validation.Finding;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.constraint.ConstraintMessages;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * A host's program that checks a class of its own with the library's constraints, and a network with the library's rules,
 * and prints what came out. The test {@code BothProvidersTest} starts it.
 */
final class Embedder {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Embedder() {}

    public static void main(String[] arguments) {
        OUT.println("core is a named module: " + Livskraft.class.getModule().isNamed());
        OUT.println("provider: " + fileOf(HibernateValidator.class));
        OUT.println("interface: " + fileOf(Validation.class));
        OUT.println("expression language: " + hasExpressionLanguage());
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(ConstraintMessages.interpolator())
                .buildValidatorFactory()) {
            for (String language : List.of("nb", "nn", "en", "fr")) {
                print(language, factory, new ReadersLanguage(Locale.forLanguageTag(language)));
            }
            print("none", factory, factory.getMessageInterpolator());
            print("by itself", factory, new ParameterMessageInterpolator());
            OUT.println("rules with the host's factory: " + violated(validator().validatorFactory(factory)));
        }
        OUT.println("rules without: " + violated(validator()));
    }

    private static String fileOf(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().replaceAll(".*/", "");
    }

    private static boolean hasExpressionLanguage() {
        try {
            Class.forName("jakarta.el.ExpressionFactory", false, Embedder.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void print(String reader, ValidatorFactory factory, MessageInterpolator messages) {
        Validator validator =
                factory.usingContext().messageInterpolator(messages).getValidator();
        OUT.println(reader + " right: " + validator.validate(Registration.RIGHT).size());
        validator.validate(Registration.WRONG).stream()
                .map(violation -> reader + " " + violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .forEach(OUT::println);
    }

    private static NetworkValidator.Builder validator() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return NetworkValidator.builder(MunicipalityRegister.ofNorway(), clock);
    }

    private static List<String> violated(NetworkValidator.Builder builder) {
        ProgrammeProfile programme = ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                .orElseThrow();
        Network network = Network.builder(Identifier.of("tomt"), programme.id(), LocalDate.of(2025, 1, 1))
                .fictitious()
                .build();
        return builder.build().validate(NetworkDossier.of(programme, network)).findings().stream()
                .map(Finding::ruleId)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a web framework does: each reader gets messages in the language of the request. */
    private record ReadersLanguage(Locale locale) implements MessageInterpolator {

        private static final MessageInterpolator MESSAGES =
                ConstraintMessages.interpolator(new ParameterMessageInterpolator());

        @Override
        public String interpolate(String template, Context context) {
            return MESSAGES.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return MESSAGES.interpolate(template, context, locale);
        }
    }
}
