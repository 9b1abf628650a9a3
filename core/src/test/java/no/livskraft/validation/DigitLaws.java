package no.livskraft.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.document.DocumentException;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentProblem;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;

/** A digit that somebody got wrong is caught where it can be. */
class DigitLaws {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final List<MunicipalityVersion> MUNICIPALITIES = Sample.REGISTER.validOn(Sample.TODAY);
    private static final DocumentFormats FORMATS = new DocumentFormats();
    private static final String NETWORK = "dossier/network.telemark-eksempel.json";
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @Provide
    Arbitrary<MunicipalityVersion> municipalities() {
        return Arbitraries.of(MUNICIPALITIES);
    }

    /** Numbers whose ninth digit is as the register describes it, without the library's own code. */
    @Provide
    Arbitrary<String> organisationNumbers() {
        return Arbitraries.integers()
                .between(10_000_000, 99_999_999)
                .map(String::valueOf)
                .filter(stem -> remainder(stem) != 1)
                .map(stem -> stem + (11 - remainder(stem)) % 11);
    }

    private static int remainder(String stem) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (stem.charAt(i) - '0');
        }
        return sum % 11;
    }

    private static String changed(String digits, int place, int by) {
        char other = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        return digits.substring(0, place) + other + digits.substring(place + 1);
    }

    private static List<String> codes(String number, String name) {
        Sample sample = new Sample();
        sample.members = Sample.list(Membership.of(number, name, MembershipStatus.ACTIVE, Sample.TODAY));
        return VALIDATOR.validate(sample.dossier()).findings().stream()
                .filter(each -> each.place().path().startsWith("members["))
                .map(Finding::code)
                .toList();
    }

    /** The network of the examples with other numbers of its first member. */
    private static Network read(String municipality, String organisationNumber) {
        RuleExample from = ExampleHost.example("LK-001");
        List<RuleExample.Change> changes = List.of(
                replace("/members/0/organisation", municipality),
                replace("/members/0/organisationNumber", organisationNumber));
        String document = new RuleExample(from.code(), from.day(), from.place(), true, changes, from.sound())
                .documents()
                .get(NETWORK);
        return FORMATS.network().read(document.getBytes(UTF_8), NETWORK);
    }

    private static RuleExample.Change replace(String path, String value) {
        return new RuleExample.Change(NETWORK, RuleExample.Operation.REPLACE, path, Optional.of("\"" + value + "\""));
    }

    private static List<DocumentProblem> problems(String municipality, String organisationNumber) {
        return catchThrowableOfType(DocumentException.class, () -> read(municipality, organisationNumber))
                .located();
    }

    @Property(tries = 200)
    void anotherDigitInAMembersNumberIsNoMunicipalityThenOrAnotherOneThanItsName(
            @ForAll("municipalities") MunicipalityVersion municipality,
            @ForAll @IntRange(max = 3) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String other = changed(municipality.number().value(), place, by);
        boolean exists =
                MUNICIPALITIES.stream().anyMatch(each -> each.number().value().equals(other));
        assertThat(codes(municipality.number().value(), municipality.name()))
                .doesNotContain("LK-002", "LK-007", "LK-007.mismatch");
        assertThat(codes(other, municipality.name())).contains(exists ? "LK-007.mismatch" : "LK-002");
    }

    @Property(tries = 100)
    void aMunicipalityNumberWithADigitLeftOutIsRefusedWhereItStands(
            @ForAll("municipalities") MunicipalityVersion municipality, @ForAll @IntRange(max = 3) int place) {
        String number = municipality.number().value();
        String shorter = number.substring(0, place) + number.substring(place + 1);
        assertThat(problems(shorter, "100000008")).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("LK-001");
            assertThat(each.pointer()).isEqualTo("/members/0/organisation");
            assertThat(each.problem().describe(Locale.ENGLISH)).contains("four digits");
        });
    }

    @Property(tries = 200)
    void anotherDigitInAnOrganisationNumberIsRefusedWhereItStands(
            @ForAll("organisationNumbers") String number,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(read("4003", number)).isNotNull();
        assertThat(problems("4003", changed(number, place, by))).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("LK-005");
            assertThat(each.pointer()).isEqualTo("/members/0/organisationNumber");
        });
    }
}
