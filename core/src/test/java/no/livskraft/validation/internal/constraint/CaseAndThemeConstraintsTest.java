package no.livskraft.validation.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.livskraft.decision.CaseKind;
import no.livskraft.programme.Identifier;
import no.livskraft.validation.constraint.CaseNumber;
import no.livskraft.validation.constraint.ConstraintMessages;
import no.livskraft.validation.constraint.MinimumThemes;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the one package of the constraints that is open to Hibernate Validator, which reads the fields of records. */
class CaseAndThemeConstraintsTest {

    /** A class of an embedder. */
    public record Committee(
            @CaseNumber(kind = CaseKind.COMMITTEE) String number) {}

    /** A class of an embedder. */
    public record Archive(
            @CaseNumber(kind = CaseKind.ARCHIVE) CharSequence number) {}

    /** A class of an embedder with several. */
    public record Cases(List<@CaseNumber(kind = CaseKind.COMMITTEE) String> numbers) {}

    /** A class of an embedder. */
    public record Themes(@MinimumThemes(2) Iterable<?> unusable) {}

    /** A class of an embedder. */
    public record Two(@MinimumThemes(2) List<?> themes) {}

    /** A class of an embedder. */
    public record One(@MinimumThemes(1) Set<String> themes) {}

    /** Wrongly declared. */
    public record None(@MinimumThemes(0) List<String> themes) {}

    private static List<String> messages(Object bean, MessageInterpolator interpolator) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .toList();
        }
    }

    private static List<String> messages(Object bean) {
        return messages(bean, ConstraintMessages.interpolator());
    }

    private static List<String> messages(Object bean, String language) {
        Locale locale = Locale.forLanguageTag(language);
        MessageInterpolator own = ConstraintMessages.interpolator();
        return messages(bean, new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return own.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return own.interpolate(template, context, locale);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"57/2009", "PS 57/09", "KS-04/0005", "sak 0091/06", "15/2019 … PS"})
    void aCommitteeCaseIsValidWhereOneBelongs(String number) {
        assertThat(messages(new Committee(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "57", "09/805", "Arkivsak 57/09", "57/09 og 58/09"})
    void nothingElseIsACommitteeCase(String number) {
        assertThat(messages(new Committee(number)))
                .singleElement()
                .asString()
                .startsWith("number: Ikke et saksnummer av den typen som skal stå her.");
    }

    @Test
    void anArchiveCaseIsValidWhereOneBelongs() {
        assertThat(messages(new Archive("09/805"))).isEmpty();
        assertThat(messages(new Archive(new StringBuilder("2015/1097")))).isEmpty();
        assertThat(messages(new Archive("PS 57/09"))).hasSize(1);
        assertThat(messages(new Archive("112/08"))).hasSize(1);
    }

    @Test
    void eachNumberOfAListIsCheckedInItsPlace() {
        assertThat(messages(new Cases(List.of("57/09", "09/805", "PS 58/09"))))
                .singleElement()
                .asString()
                .startsWith("numbers[1].<list element>: Ikke et saksnummer");
    }

    @Test
    void nothingIsRequiredOfWhatIsNotThere() {
        assertThat(messages(new Committee(null))).isEmpty();
        assertThat(messages(new Archive(null))).isEmpty();
        assertThat(messages(new Two(null))).isEmpty();
    }

    @Test
    void themesAreEnoughWhenSoManyAreDifferent() {
        assertThat(messages(new Two(List.of("climate-energy", "land-use")))).isEmpty();
        assertThat(messages(new Two(List.of("a", "b", "c", "a")))).isEmpty();
        assertThat(messages(new Two(List.of(Identifier.of("a"), Identifier.of("b")))))
                .isEmpty();
        assertThat(messages(new One(Set.of("a")))).isEmpty();
    }

    @Test
    void aThemeThatStandsTwiceCountsOnceAndNothingIsNoTheme() {
        assertThat(messages(new Two(List.of()))).hasSize(1);
        assertThat(messages(new Two(List.of("a")))).hasSize(1);
        assertThat(messages(new Two(List.of("a", "a")))).hasSize(1);
        assertThat(messages(new Two(List.of(Identifier.of("a"), Identifier.of("a")))))
                .hasSize(1);
        assertThat(messages(new Two(Arrays.asList("a", null)))).hasSize(1);
        assertThat(messages(new Two(List.of("a", "", " ")))).hasSize(1);
        assertThat(messages(new One(Set.of()))).hasSize(1);
    }

    @Test
    void theMessageSaysHowManyThemesInTheReadersLanguage() {
        Two tooFew = new Two(List.of("a"));

        assertThat(messages(tooFew, "nb"))
                .containsExactly("themes: For få temaer: Det må være minst 2. Samme tema teller bare én gang.");
        assertThat(messages(tooFew, "nn"))
                .containsExactly("themes: For få tema: Det må vere minst 2. Same temaet tel berre éin gong.");
        assertThat(messages(tooFew, "en"))
                .containsExactly("themes: Too few themes: there must be at least 2. The same theme counts only once.");
        assertThat(messages(tooFew, "fr")).isEqualTo(messages(tooFew, "nb"));
        assertThat(messages(new One(Set.of()), "nb"))
                .containsExactly("themes: For få temaer: Det må være minst 1. Samme tema teller bare én gang.");
        assertThat(messages(tooFew, ConstraintMessages.interpolator(new ParameterMessageInterpolator())))
                .isEqualTo(messages(tooFew, "nb"));
    }

    @Test
    void theMessageOfACaseNumberIsInTheReadersLanguage() {
        Committee wrong = new Committee("09/805");

        assertThat(messages(wrong, "nn")).singleElement().asString().startsWith("number: Ikkje eit saksnummer");
        assertThat(messages(wrong, "en")).singleElement().asString().startsWith("number: Not a case number");
        assertThat(messages(wrong, "fr")).isEqualTo(messages(wrong, "nb"));
    }

    @Test
    void aMinimumOfNothingIsAFaultInTheDeclaration() {
        assertThatThrownBy(() -> messages(new None(List.of())))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .hasMessageContaining("MinimumThemes.value is at least 1: 0");
    }

    @Test
    void onlyACollectionCanHaveThemes() {
        assertThatThrownBy(() -> messages(new Themes(List.of("a", "b")))).isInstanceOf(ValidationException.class);
    }
}
