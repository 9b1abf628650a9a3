package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.BorderChange;
import no.livskraft.data.BorderChange.Kind;
import no.livskraft.data.CountyNumber;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final LocalDate IN_1990 = LocalDate.of(1990, 1, 1);
    private static final LocalDate IN_2006 = LocalDate.of(2006, 1, 1);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "1977-01-01, 454",
            "1990-01-01, 448",
            "2005-12-31, 433",
            "2006-01-01, 431",
            "2019-01-01, 422",
            "2019-12-31, 422",
            "2020-01-01, 356",
            "2023-12-31, 356",
            "2024-01-01, 357",
            "2026-11-23, 357"
        })
        void norwayHadAsManyMunicipalities(LocalDate date, int count) {
            assertThat(NORWAY.validOn(date))
                    .hasSize(count)
                    .isSortedAccordingTo((a, b) -> a.number().compareTo(b.number()));
        }

        @ParameterizedTest
        @CsvSource({
            "0219, 2019-12-31, Bærum",
            "3024, 2020-01-01, Bærum",
            "3024, 2023-12-31, Bærum",
            "3201, 2024-01-01, Bærum",
            "0301, 1977-01-01, Oslo",
            "0301, 2024-01-01, Oslo",
            "4020, 2024-01-01, Midt-Telemark",
            "0821, 2019-06-15, Bø (Telemark)",
            "1507, 2022-01-01, Ålesund"
        })
        void aNumberIsAMunicipalityAtADate(String number, LocalDate date, String name) {
            assertThat(NORWAY.find(nr(number), date))
                    .map(MunicipalityVersion::name)
                    .contains(name);
        }

        @ParameterizedTest
        @CsvSource({"0219, 2020-01-01", "3024, 2019-12-31", "3024, 2024-01-01", "4020, 2023-12-31", "9999, 2020-01-01"})
        void aNumberIsNothingOutsideItsTime(String number, LocalDate date) {
            assertThat(NORWAY.find(nr(number), date)).isEmpty();
        }

        @Test
        void aMunicipalityThatOnlyChangesItsNameHasAVersionForEach() {
            assertThat(NORWAY.versions(nr("2011")))
                    .extracting(MunicipalityVersion::name)
                    .containsExactly("Kautokeino", "Guovdageaidnu - Kautokeino");
            assertThat(NORWAY.versions(nr("0000"))).isEmpty();
        }

        @Test
        void theRegisterSaysFromWhenUntilWhenItKnows() {
            assertThat(NORWAY.coveredFrom()).isEqualTo("1977-01-01");
            assertThat(NORWAY.knownUntil()).isEqualTo("2025-10-29");
            assertThat(NORWAY.covers(LocalDate.of(1976, 12, 31))).isFalse();
            assertThat(NORWAY.covers(LocalDate.of(1977, 1, 1))).isTrue();
            assertThat(NORWAY.covers(LocalDate.of(2025, 10, 29))).isTrue();
            assertThat(NORWAY.covers(LocalDate.of(2025, 10, 30))).isFalse();
        }

        @Test
        void aDayBeforeTheRegisterBeginsIsRefusedInThreeLanguages() {
            LocalDate day = LocalDate.of(1976, 12, 31);

            assertThatThrownBy(() -> NORWAY.validOn(day)).isInstanceOfSatisfying(LivskraftException.class, e -> {
                Problem problem = e.problems().get(0);
                assertThat(problem.code()).isEqualTo("MUN-001");
                assertThat(problem.message().in(Locale.forLanguageTag("nb"))).contains("1976-12-31", "senere");
                assertThat(problem.message().in(Locale.forLanguageTag("nn"))).contains("1976-12-31", "seinare");
                assertThat(problem.message().in(Locale.ENGLISH)).contains("1976-12-31", "later");
            });
            assertThatThrownBy(() -> NORWAY.find(nr("0301"), day)).isInstanceOf(LivskraftException.class);
            assertThatThrownBy(() -> NORWAY.named("Oslo", day)).isInstanceOf(LivskraftException.class);
            assertThatThrownBy(() -> NORWAY.predecessors(nr("0301"), IN_2024, day))
                    .isInstanceOf(LivskraftException.class);
        }
    }

    @Nested
    class ByName {

        @ParameterizedTest
        @CsvSource({
            "Herøy, 1515 1818",
            "HERØY, 1515 1818",
            "Herøy (Nordland), 1818",
            "Kautokeino, 5612",
            "guovdageaidnu, 5612",
            "Nore og Uvdal, 3338",
            "Midt-Telemark, 4020",
            "Telemark, ''",
            "Atlantis, ''"
        })
        void findsAllThatAreCalledSo(String name, String numbers) {
            assertThat(NORWAY.named(name, IN_2024))
                    .extracting(version -> version.number().value())
                    .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
        }

        @Test
        void readsDecomposedLettersAndCapitalIAsTheyAreMeant() {
            assertThat(NORWAY.named("A\u030alesund", IN_2024)).hasSize(1);
            assertThat(NORWAY.named("INDRE ØSTFOLD", IN_2024)).hasSize(1);
        }
    }

    @Nested
    class ThroughTime {

        @Test
        void boAndSauheradBecameMidtTelemarkThatLaterGotAnotherNumber() {
            assertThat(NORWAY.predecessors(nr("4020"), IN_2024, IN_2019)).isEqualTo(nrs("0821", "0822"));
            assertThat(NORWAY.predecessors(nr("4020"), IN_2024, IN_2020)).isEqualTo(nrs("3817"));
            assertThat(NORWAY.successors(nr("0821"), IN_1990, IN_2020)).isEqualTo(nrs("3817"));
            assertThat(NORWAY.successors(nr("0821"), IN_1990, IN_2024)).isEqualTo(nrs("4020"));
        }

        @Test
        void aalesundOf2020WasSplitIn2024() {
            assertThat(NORWAY.successors(nr("1507"), IN_2020, IN_2024)).isEqualTo(nrs("1508", "1580"));
            assertThat(NORWAY.predecessors(nr("1580"), IN_2024, IN_2020)).isEqualTo(nrs("1507"));
            assertThat(NORWAY.predecessors(nr("1580"), IN_2024, IN_2019))
                    .isEqualTo(nrs("1504", "1523", "1529", "1534", "1546"));
        }

        @Test
        void aMunicipalityThatKeptItsNumberInAMergerHasItselfAmongItsPredecessors() {
            assertThat(NORWAY.predecessors(nr("1103"), IN_2024, IN_2019)).isEqualTo(nrs("1103", "1141", "1142"));
            assertThat(NORWAY.predecessors(nr("0301"), IN_2024, IN_1990)).isEqualTo(nrs("0301"));
            assertThat(NORWAY.predecessors(nr("0301"), IN_2024, IN_2024)).isEqualTo(nrs("0301"));
        }

        @Test
        void thePiecesOfASplitHaveAnExactOriginOnlyTogether() {
            assertThat(NORWAY.exactOrigins(Set.of(nr("1508")), IN_2024, IN_2020))
                    .isEmpty();
            assertThat(NORWAY.exactOrigins(Set.of(nr("1508"), nr("1580")), IN_2024, IN_2020))
                    .contains(Set.of(nr("1507")));
            assertThat(NORWAY.exactOrigins(Set.of(nr("5055"), nr("5056"), nr("5059")), IN_2024, IN_2019))
                    .hasValueSatisfying(origins -> assertThat(origins)
                            .containsExactlyElementsOf(nrs("1571", "5011", "5012", "5013", "5016", "5023", "5024")));
            assertThat(NORWAY.exactOrigins(Set.of(nr("5055"), nr("5056")), IN_2024, IN_2019))
                    .isEmpty();
        }

        @Test
        void lookingBackwardsOnlyWholeUnionsOfLaterMunicipalitiesAreExact() {
            assertThat(NORWAY.exactOrigins(Set.of(nr("0821")), IN_2019, IN_2024))
                    .isEmpty();
            assertThat(NORWAY.exactOrigins(Set.of(nr("0821"), nr("0822")), IN_2019, IN_2024))
                    .contains(Set.of(nr("4020")));
            assertThat(NORWAY.exactOrigins(Set.of(nr("1507")), IN_2020, IN_2024))
                    .contains(Set.of(nr("1508"), nr("1580")));
        }

        @Test
        void theChangesBeforeAndAfterADayAreThoseOfTheMunicipalityThen() {
            assertThat(NORWAY.changesInto(nr("3817"), LocalDate.of(2022, 5, 17)))
                    .containsExactly(
                            new BorderChange(IN_2020, nr("0821"), nr("3817"), Kind.MERGE),
                            new BorderChange(IN_2020, nr("0822"), nr("3817"), Kind.MERGE));
            assertThat(NORWAY.changesOutOf(nr("3817"), LocalDate.of(2022, 5, 17)))
                    .containsExactly(new BorderChange(IN_2024, nr("3817"), nr("4020"), Kind.RECODE));
            assertThat(NORWAY.changesOutOf(nr("4020"), IN_2024)).isEmpty();
            assertThat(NORWAY.changesInto(nr("0301"), IN_2024)).isEmpty();
            assertThat(NORWAY.changesInto(nr("1103"), IN_2024)).hasSize(3);
            assertThat(NORWAY.changesInto(nr("1103"), IN_2019)).isEmpty();
            assertThat(NORWAY.changesOutOf(nr("1103"), IN_2019))
                    .containsExactly(new BorderChange(IN_2020, nr("1103"), nr("1103"), Kind.MERGE));
        }

        @Test
        void theChangesOfTheFirstDayLeadFromNumbersThatTheRegisterDoesNotHave() {
            assertThat(NORWAY.changesInto(nr("0516"), IN_1990))
                    .containsExactly(new BorderChange(NORWAY.coveredFrom(), nr("0518"), nr("0516"), Kind.SPLIT));
            assertThat(NORWAY.versions(nr("0518"))).isEmpty();
            assertThat(NORWAY.changes()).hasSize(552);
        }

        @Test
        void aQuestionAboutANumberThatWasNotValidIsRefusedWithItsTime() {
            assertThatThrownBy(() -> NORWAY.successors(nr("3817"), IN_2006, IN_2024))
                    .isInstanceOf(LivskraftException.class)
                    .hasMessageContaining("MUN-002")
                    .hasMessageContaining("3817")
                    .hasMessageContaining("2020-01-01 – 2023-12-31");
            assertThatThrownBy(() -> NORWAY.exactOrigins(Set.of(nr("9998"), nr("9999")), IN_2024, IN_2006))
                    .isInstanceOfSatisfying(
                            LivskraftException.class,
                            e -> assertThat(e.problems()).hasSize(2));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORWAY.predecessors(nr("4020"), IN_2024, LocalDate.of(2025, 1, 1)));
            assertThatIllegalArgumentException().isThrownBy(() -> NORWAY.exactOrigins(Set.of(), IN_2024, IN_2006));
        }
    }

    @Nested
    class NumbersUsedTwice {

        private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
        private static final LocalDate SECOND = LocalDate.of(2001, 1, 1);
        private static final LocalDate THIRD = LocalDate.of(2002, 1, 1);

        /** 0001 becomes 0002; a year later 0003 gets the free number 0001. */
        private final MunicipalityRegister register = MunicipalityRegister.of(
                List.of(
                        new MunicipalityVersion(nr("0001"), "Gammel", FIRST, SECOND),
                        new MunicipalityVersion(nr("0001"), "Ny", THIRD, LocalDate.MAX),
                        new MunicipalityVersion(nr("0002"), "Gammel", SECOND, LocalDate.MAX),
                        new MunicipalityVersion(nr("0003"), "Ny", FIRST, THIRD)),
                List.of(
                        new BorderChange(SECOND, nr("0001"), nr("0002"), Kind.RECODE),
                        new BorderChange(THIRD, nr("0003"), nr("0001"), Kind.RECODE)));

        @Test
        void bothTimesAreGivenAndToldApart() {
            assertThat(register.versions(nr("0001")))
                    .extracting(MunicipalityVersion::name)
                    .containsExactly("Gammel", "Ny");
            assertThat(register.find(nr("0001"), SECOND)).isEmpty();
            assertThat(register.predecessors(nr("0001"), THIRD, FIRST)).isEqualTo(nrs("0003"));
            assertThat(register.successors(nr("0001"), FIRST, THIRD)).isEqualTo(nrs("0002"));
            assertThat(register.changesInto(nr("0001"), FIRST)).isEmpty();
            assertThat(register.changesOutOf(nr("0001"), THIRD)).isEmpty();
            assertThat(register.changesOutOf(nr("0001"), FIRST))
                    .extracting(BorderChange::to)
                    .containsExactly(nr("0002"));
        }

        @Test
        void withoutStatedDaysTheRegisterKnowsFromTheFirstToTheLastDayNamed() {
            assertThat(register.coveredFrom()).isEqualTo(FIRST);
            assertThat(register.knownUntil()).isEqualTo(THIRD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Troms, true",
        "troms fylke, true",
        "TROMS FYLKESKOMMUNE, true",
        "Troms - Romsa - Tromssa, true",
        "Romsa - Troms, true",
        "Troms og Finnmark, false",
        "Tromsø, false",
        "'', false"
    })
    void aCountyIsCalledByItsNameAsPeopleWriteIt(String said, boolean meant) {
        County troms = new County(CountyNumber.of("55"), Optional.of("Troms"));
        assertThat(troms.isCalled(said)).contains(meant);
    }

    @Test
    void aCountyWithoutAKnownNameIsCalledNothingAndNothingIsDenied() {
        assertThat(new County(CountyNumber.of("99"), Optional.empty()).isCalled("Troms"))
                .isEmpty();
    }
}
