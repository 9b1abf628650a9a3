package no.livskraft.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of a case: its parts, its year, its order. */
class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "57/09, 2009, 2009",
        "57/09, 2010, 2009",
        "57/10, 2009, 2010",
        "57/99, 2000, 1999",
        "57/00, 1999, 2000",
        "57/59, 2009, 1959",
        "57/58, 2009, 2058",
        "57/2009, 2015, 2009",
        "57/1998, 2098, 1998"
    })
    void aYearOfTwoDigitsIsTheOneNearestToTheMeeting(String text, int meeting, int year) {
        assertThat(CommitteeCase.parse(text).yearIn(meeting)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "09/805, 1950, 2009",
        "49/805, 1950, 2049",
        "50/805, 1950, 1950",
        "00/805, 2000, 2000",
        "99/805, 2000, 2099",
        "2009/805, 1950, 2009"
    })
    void aYearOfTwoDigitsIsOneOfTheHundredFromTheFirst(String text, int first, int year) {
        assertThat(ArchiveCase.parse(text).yearFrom(first)).isEqualTo(year);
    }

    @Test
    void onlyFourDigitsAreAFullYear() {
        assertThat(CommitteeCase.parse("57/99").hasFullYear()).isFalse();
        assertThat(CommitteeCase.parse("57/1900").hasFullYear()).isTrue();
    }

    @Test
    void numbersWrittenInDifferentWaysMeanTheSameCaseInAYear() {
        assertThat(Stream.of("PS 57/09", "sak 0057/2009", "57/9", "57 / 09 PS", "KS-09/0057")
                        .map(text -> CommitteeCase.parse(text).canonicalIn(2009)))
                .containsOnly("57/2009");
        assertThat(Stream.of("09/805", "Arkivsak 2009/0805", "sak 9/805")
                        .map(text -> ArchiveCase.parse(text).canonicalIn(2010)))
                .containsOnly("2009/805");
    }

    @Test
    void numbersAreEqualIfTheyAreWrittenAlike() {
        assertThat(CommitteeCase.parse(" PS 57/09 ")).isEqualTo(CommitteeCase.parse("PS 57/09"));
        assertThat(CommitteeCase.parse("PS 57/09")).isNotEqualTo(CommitteeCase.parse("57/09"));
        assertThat((Object) CommitteeCase.parse("57/09")).isNotEqualTo(ArchiveCase.parse("57/09"));
    }

    @Test
    void numbersAreOrderedByYearThenSerialNumberThenText() {
        assertThat(Stream.of("2/2009", "PS 10/09", "9/10", "10/09", "9/09")
                        .map(CommitteeCase::parse)
                        .sorted())
                .extracting(CommitteeCase::text)
                .containsExactly("9/09", "10/09", "PS 10/09", "9/10", "2/2009");
        assertThat(Stream.of("2009/2", "sak 09/10", "10/9", "09/10", "09/9")
                        .map(ArchiveCase::parse)
                        .sorted())
                .extracting(ArchiveCase::text)
                .containsExactly("09/9", "09/10", "sak 09/10", "10/9", "2009/2");
    }

    @Test
    void aNumberWhosePartsAreNotThoseOfItsTextIsRefused() {
        assertThat(new CommitteeCase(" 57/09 ", 57, 9)).isEqualTo(CommitteeCase.parse("57/09"));
        assertThat(new ArchiveCase(" 57/09 ", 9, 57)).isEqualTo(ArchiveCase.parse("57/09"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitteeCase("57/09", 9, 57))
                .withMessage("'57/09' is not the number of a committee case with serial number 9 in year 57");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArchiveCase("57/09", 57, 9))
                .withMessageContaining("an archive case");
        assertThatIllegalArgumentException().isThrownBy(() -> new CommitteeCase("57/09", 57, 2009));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchiveCase("nothing", 1, 1));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new ArchiveCase(null, 1, 1))
                .withMessage("text");
    }

    @Test
    void aKindHasANameInThreeLanguages() {
        assertThat(CaseKind.COMMITTEE.title().in(Locale.forLanguageTag("nb"))).isEqualTo("utvalgssak");
        assertThat(CaseKind.COMMITTEE.title().in(Locale.forLanguageTag("nn"))).isEqualTo("utvalssak");
        assertThat(CaseKind.ARCHIVE.title().in(Locale.ENGLISH)).isEqualTo("archive case");
        assertThat(CommitteeCase.parse("57/09").kind()).isEqualTo(CaseKind.COMMITTEE);
        assertThat(ArchiveCase.parse("57/09").kind()).isEqualTo(CaseKind.ARCHIVE);
    }

    @Test
    void aReadingLacksNothing() {
        CommitteeCase committee = CommitteeCase.parse("57/09");
        ArchiveCase archive = ArchiveCase.parse("57/09");
        Problem reason = new Problem("CASE-999", "here", LocalizedText.same("why"));
        Stream.<Runnable>of(
                        () -> new CaseReading.Committee(null),
                        () -> new CaseReading.Archive(null),
                        () -> new CaseReading.Ambiguous(null, archive, reason),
                        () -> new CaseReading.Ambiguous(committee, null, reason),
                        () -> new CaseReading.Ambiguous(committee, archive, null),
                        () -> new CaseReading.Contradictory(null, archive, reason),
                        () -> new CaseReading.Contradictory(CaseKind.COMMITTEE, null, reason),
                        () -> new CaseReading.Contradictory(CaseKind.COMMITTEE, archive, null),
                        () -> new CaseReading.Unreadable(null, reason),
                        () -> new CaseReading.Unreadable("x", null))
                .forEach(incomplete ->
                        assertThatExceptionOfType(NullPointerException.class).isThrownBy(incomplete::run));
    }
}
