package no.livskraft.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import no.livskraft.text.Texts;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** A class of an embedder. */
    public static final class Form {
        private String text = "";

        Form with(String value) {
            text = value;
            return this;
        }

        /** The organisation. */
        @OrganisationNumber(groups = Organisation.class)
        public String getOrganisation() {
            return text;
        }

        /** A note. */
        @NoNationalIdentityNumber(groups = Note.class)
        public String getNote() {
            return text;
        }

        /** Any number. */
        @ValidMunicipalityNumber(groups = AnyNumber.class)
        public String getNumber() {
            return text;
        }

        /** A number of 2019. */
        @ValidMunicipalityNumber(on = "2019-12-31", groups = NumberOf2019.class)
        public String getOldNumber() {
            return text;
        }

        /** A number of today. */
        @ValidMunicipalityNumber(on = "today", groups = NumberOfToday.class)
        public String getNewNumber() {
            return text;
        }

        /** Wrongly declared. */
        @ValidMunicipalityNumber(on = "1814-05-17", groups = TooEarly.class)
        public String getTooEarly() {
            return text;
        }
    }

    /** Group. */
    public interface Organisation {}

    /** Group. */
    public interface Note {}

    /** Group. */
    public interface AnyNumber {}

    /** Group. */
    public interface NumberOf2019 {}

    /** Group. */
    public interface NumberOfToday {}

    /** Group. */
    public interface TooEarly {}

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .clockProvider(() -> CLOCK)
                .messageInterpolator(ConstraintMessages.interpolator())
                .buildValidatorFactory();
    }

    private static boolean isValid(String text, Class<?> group) {
        try (ValidatorFactory factory = factory(Locale.ROOT)) {
            return factory.getValidator().validate(new Form().with(text), group).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456785", "701730496", "998447356", "914588200", "910000020"})
    void realOrganisationNumbersAreValid(String number) {
        assertThat(isValid(number, Organisation.class)).isTrue();
    }

    @Test
    void aStemWithoutACheckDigitIsNeverValid() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(isValid("91000008" + digit, Organisation.class)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123 456 785", "12345678", "1234567850", "12345678a", "١٢٣٤٥٦٧٨٥"})
    void anythingButNineDigitsIsNoOrganisationNumber(String number) {
        assertThat(isValid(number, Organisation.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01010700066", "41010700130", "nr. 010107 00066!", "x010107-00066x"})
    void identityAndDNumbersAreFoundInText(String text) {
        assertThat(isValid(text, Note.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ingen tall", "01010700067", "101010700066", "00000000000", "914 588 200"})
    void otherNumbersAreLeftInPeace(String text) {
        assertThat(isValid(text, Note.class)).isTrue();
    }

    @Test
    void aMunicipalityNumberIsJudgedOnItsDate() {
        assertThat(isValid("9999", AnyNumber.class)).isTrue();
        assertThat(isValid("821", AnyNumber.class)).isFalse();
        assertThat(isValid("0821", NumberOf2019.class)).isTrue();
        assertThat(isValid("4020", NumberOf2019.class)).isFalse();
        assertThat(isValid("4020", NumberOfToday.class)).isTrue();
        assertThat(isValid("0821", NumberOfToday.class)).isFalse();
    }

    @Test
    void aDateBeforeTheRegisterIsAFaultInTheDeclaration() {
        assertThatThrownBy(() -> isValid("0301", TooEarly.class))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessageContaining("1814-05-17");
    }

    private static String message(ValidatorFactory factory) {
        try (factory) {
            Set<String> messages = factory.getValidator().validate(new Form().with("1"), Organisation.class).stream()
                    .map(violation -> violation.getMessage())
                    .collect(Collectors.toSet());
            return messages.iterator().next();
        }
    }

    private static ValidatorFactory inLanguage(String language) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new LocaleSetting(language))
                .buildValidatorFactory();
    }

    /** A host that asks for a reader's language, as web frameworks do. */
    private record LocaleSetting(String language) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, Locale.forLanguageTag(language));
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return ConstraintMessages.interpolator().interpolate(template, context, locale);
        }
    }

    @Test
    void theMessageIsInTheReadersLanguageAndBokmalForAllOthers() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(message(inLanguage("nn"))).startsWith("Ikkje eit gyldig");
            assertThat(message(inLanguage("en"))).startsWith("Not a valid");
            assertThat(message(inLanguage("nb"))).startsWith("Ikke et gyldig");
            assertThat(message(inLanguage("fr"))).startsWith("Ikke et gyldig");
            assertThat(message(factory(Locale.ENGLISH))).startsWith("Ikke et gyldig");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void messagesOfOthersAreLeftToTheHost() {
        MessageInterpolator host = new ParameterMessageInterpolator();
        assertThat(ConstraintMessages.interpolator(host)
                        .interpolate("{no.livskraft.validation.constraint.OrganisationNumber.message}", null))
                .startsWith("Ikke et gyldig");
        assertThat(ConstraintMessages.interpolator().interpolate("{other.message}", null))
                .isEqualTo("{other.message}");
    }

    @Test
    void whatHibernateValidatorFindsByItselfIsTheSame() throws IOException {
        for (String language : List.of("", "_nb", "_nn", "_en")) {
            Properties contributed = properties("/ContributorValidationMessages" + language + ".properties");
            Properties own = properties("messages" + (language.isEmpty() ? "_nb" : language) + ".properties");
            assertThat(contributed).isEqualTo(own);
        }
        Texts texts = Texts.read(ConstraintMessages.class, "messages");
        assertThat(texts.keys("nb"))
                .isEqualTo(texts.keys("nn"))
                .isEqualTo(texts.keys("en"))
                .hasSize(5);
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ConstraintMessages.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
