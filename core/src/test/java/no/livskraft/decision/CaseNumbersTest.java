package no.livskraft.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import no.livskraft.data.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumbersTest {

    /** Forms as they stand on the pages of municipalities and counties. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PS 57/15                | 57  | 15   | 57/15",
                "15/2019 PS              | 15  | 2019 | 15/2019",
                "15/2019 … PS            | 15  | 2019 | 15/2019",
                "15/2019 Levekårsutvalet PS | 15 | 2019 | 15/2019",
                "K-sak 19/98             | 19  | 98   | 19/98",
                "K sak 19/15             | 19  | 15   | 19/15",
                "sak 0091/06             | 91  | 6    | 91/06",
                "KS-04/0005              | 5   | 4    | 5/04",
                "FT-13/17                | 13  | 17   | 13/17",
                "SR-sak 33/14            | 33  | 14   | 33/14",
                "Byrådssak 245/17        | 245 | 17   | 245/17",
                "bystyresak 176/16       | 176 | 16   | 176/16",
                "fylkestingssak 53/03    | 53  | 3    | 53/03",
                "112/08                  | 112 | 8    | 112/08",
                "Sak 8/19                | 8   | 19   | 8/19",
                "143/17                  | 143 | 17   | 143/17",
                "57/09                   | 57  | 9    | 57/09",
                "57/9                    | 57  | 9    | 57/09",
                "57/2009                 | 57  | 2009 | 57/2009",
                "Sak nr.: 0001/00        | 1   | 0    | 1/00",
                "Saksnr. 56/09           | 56  | 9    | 56/09",
                "PS TEK 0002/00          | 2   | 0    | 2/00",
                "Formannskapet sak 12/15 | 12  | 15   | 12/15",
                "HLM 12/15               | 12  | 15   | 12/15",
                "FU sak nr. 31/12        | 31  | 12   | 31/12",
                "KS-04/0105              | 105 | 4    | 105/04"
            })
    void aCommitteeCaseIsReadInEveryFormThatWasSeen(String text, int serial, int year, String canonical) {
        CommitteeCase number = CommitteeCase.parse(text);

        assertThat(number).isEqualTo(new CommitteeCase(text, serial, year));
        assertThat(number).hasToString(text);
        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(CaseNumbers.parse(text, CaseKind.COMMITTEE)).isEqualTo(new CaseReading.Committee(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09/805               | 805   | 9    | 09/805",
                "2015/1097            | 1097  | 2015 | 2015/1097",
                "98/01216             | 1216  | 98   | 98/1216",
                "00/00030             | 30    | 0    | 00/30",
                "15/2019              | 2019  | 15   | 15/2019",
                "9/805                | 805   | 9    | 09/805",
                "09/12                | 12    | 9    | 09/12",
                "Arkivsaksnr.: 09/805 | 805   | 9    | 09/805",
                "ArkivsakID 15/166    | 166   | 15   | 15/166",
                "Arkivsak: 035/2009   | 35    | 2009 | 2009/35",
                "Vår ref. 2015/1097   | 1097  | 2015 | 2015/1097",
                "sak 18/1407          | 1407  | 18   | 18/1407"
            })
    void anArchiveCaseIsReadInEveryFormThatWasSeen(String text, int serial, int year, String canonical) {
        ArchiveCase number = ArchiveCase.parse(text);

        assertThat(number).isEqualTo(new ArchiveCase(text, serial, year));
        assertThat(number).hasToString(text);
        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(CaseNumbers.parse(text, CaseKind.ARCHIVE)).isEqualTo(new CaseReading.Archive(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PS 57/15",
                "PS\u00A057/15",
                "PS\u202F57\u2009/\u200915",
                "  PS 57/15\u00A0",
                "\tPS \t 57 / 15\n",
                "ps 57/15",
                "PS-57/15",
                "PS\u201357/15",
                "PS \u2013 57/15",
                "PS\u201157/15",
                "PS: 57/15",
                "PS57/15",
                "PS 0057/15",
                "57/15 PS",
                "57/15, PS",
                "57/15...PS"
            })
    void spacesDashesZerosAndCaseMakeNoDifference(String text) {
        CommitteeCase number = CommitteeCase.parse(text);

        assertThat(number.canonical()).isEqualTo("57/15");
        assertThat(number.text()).isEqualTo(text.replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", ""));
        assertThat(CaseNumbers.parse(text)).isInstanceOf(CaseReading.Committee.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PS 9/12",
                "ps 9/12",
                "KS-9/12",
                "ks-sak 9/12",
                "K-SAK 9/12",
                "FT 9/12",
                "SR\u2011SAK 9/12",
                "politisk sak 9/12",
                "POLITISK SAK 9/12",
                "BYSTYRESAK 9/12",
                "byra\u030Adssak 9/12",
                "BYRÅDSSAK 9/12",
                "kommunestyret 9/12",
                "Kommunestyresaksnr. 9/12",
                "herredstyresak 9/12",
                "FYLKESTINGSSAK 9/12",
                "fylkestinget sak 9/12",
                "Formannskapssak 9/12",
                "fylkesutvalget 9/12",
                "levekårsutvalet 9/12",
                "utvalgssak 9/12",
                "utvalssak 9/12",
                "sak nr. 9/12 PS",
                "9/12 PS"
            })
    void theMarkOfABodySaysThatItIsACommitteeCase(String text) {
        assertThat(CaseNumbers.parse(text)).isEqualTo(new CaseReading.Committee(new CommitteeCase(text, 9, 12)));
        assertThat(CaseNumbers.parse(text, CaseKind.ARCHIVE))
                .isInstanceOf(CaseReading.Contradictory.class)
                .extracting(reading -> reading.problem().orElseThrow().code())
                .isEqualTo("CASE-006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arkivsak 9/12",
                "ARKIVSAK 9/12",
                "Arkivsaksnr.: 9/12",
                "arkivsaknr 9/12",
                "ArkivsakID 9/12",
                "9/12 arkivsak"
            })
    void theMarkOfTheArchiveSaysThatItIsAnArchiveCase(String text) {
        assertThat(CaseNumbers.parse(text)).isEqualTo(new CaseReading.Archive(new ArchiveCase(text, 12, 9)));
        assertThat(CaseNumbers.parse(text, CaseKind.COMMITTEE))
                .isInstanceOf(CaseReading.Contradictory.class)
                .extracting(reading -> reading.problem().orElseThrow().code())
                .isEqualTo("CASE-006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57/09",
                "09/57",
                "8/19",
                "sak 8/19",
                "Saksnr.: 09/12",
                "HLM 12/15",
                "RS 12/15",
                "FO 12/15",
                "15/2019",
                "57/2009",
                "2009/57",
                "2015/2019"
            })
    void whereEitherPartCanBeTheYearOnlyTheKindTells(String text) {
        CaseReading reading = CaseNumbers.parse(text);

        assertThat(reading.number()).isEmpty();
        assertThat(reading.problem()).get().extracting(Problem::code).isEqualTo("CASE-008");
        assertThat(reading)
                .isEqualTo(new CaseReading.Ambiguous(
                        CommitteeCase.parse(text),
                        ArchiveCase.parse(text),
                        reading.problem().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112/08", "143/17", "sak 0091/06", "112/2008", "035/2009", "2015/15 PS", "1097/2015"})
    void aPartThatCannotBeAYearIsTheSerialNumberOfACommitteeCaseWhereItStandsFirst(String text) {
        assertThat(CaseNumbers.parse(text)).isEqualTo(new CaseReading.Committee(CommitteeCase.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/805", "2015/1097", "98/01216", "sak 09/805", "04/0005", "2015/123", "00/09"})
    void aPartThatCannotBeAYearIsTheSerialNumberOfAnArchiveCaseWhereItStandsLast(String text) {
        assertThat(CaseNumbers.parse(text)).isEqualTo(new CaseReading.Archive(ArchiveCase.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE, 09/805, CASE-007",
        "COMMITTEE, 04/0005, CASE-007",
        "COMMITTEE, sak 2015/1097, CASE-007",
        "COMMITTEE, Arkivsak 112/08, CASE-006",
        "ARCHIVE, 112/08, CASE-007",
        "ARCHIVE, 035/2009, CASE-007",
        "ARCHIVE, PS 57/15, CASE-006",
        "ARCHIVE, KS-04/0005, CASE-006"
    })
    void aNumberThatContradictsItsKindIsReportedAndNotGuessed(CaseKind stated, String text, String code) {
        CaseReading reading = CaseNumbers.parse(text, stated);

        assertThat(reading.number()).isEmpty();
        assertThat(reading.problem()).get().extracting(Problem::code).isEqualTo(code);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        CaseReading.Contradictory.class,
                        contradictory -> assertThat(contradictory.found())
                                .isEqualTo(CaseNumbers.parse(text).number().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | CASE-001",
                "' \u00A0\t '              | CASE-001",
                "sak                       | CASE-002",
                "57                        | CASE-002",
                "57/                       | CASE-002",
                "/09                       | CASE-002",
                "57-09                     | CASE-002",
                "57//09                    | CASE-002",
                "57/09/1                   | CASE-002",
                "18/167-1                  | CASE-002",
                "PS 57/15 og 58/15         | CASE-002",
                "1234567/09                | CASE-002",
                "٥٧/٠٩                     | CASE-002",
                "５７/０９                   | CASE-002",
                "vedtatt i formannskapets sak 9/12 | CASE-002",
                "Arkivsak 112/08 PS        | CASE-003",
                "112/805                   | CASE-004",
                "PS 112/805                | CASE-004",
                "112/1899                  | CASE-004",
                "112/2100                  | CASE-004",
                "0/0                       | CASE-005",
                "PS 00/09                  | CASE-005",
                "2009/0000                 | CASE-005"
            })
    void whatCannotBeReadSaysWhy(String text, String code) {
        CaseReading reading = CaseNumbers.parse(text);

        assertThat(reading).isInstanceOf(CaseReading.Unreadable.class);
        assertThat(reading.problem()).get().extracting(Problem::code).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void whatIsOfNeitherKindIsUnreadableAsEither(CaseKind kind) {
        assertThat(CaseNumbers.parse("112/805", kind).problem())
                .get()
                .extracting(Problem::code)
                .isEqualTo("CASE-004");
        assertThat(CaseNumbers.parse("", kind)).isInstanceOf(CaseReading.Unreadable.class);
    }

    @Test
    void aTextThatIsTooLongIsRefusedUnread() {
        assertThat(CaseNumbers.parse("a".repeat(74) + " 9/112")).isInstanceOf(CaseReading.Archive.class);
        assertThat(CaseNumbers.parse("a".repeat(75) + " 9/112")).isInstanceOf(CaseReading.Unreadable.class);
    }

    @Test
    void parsingOneKindRefusesEverythingElseAsAnArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeCase.parse("09/805"))
                .withMessageContaining("CASE-007")
                .withMessageContaining("09/805");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveCase.parse("PS 57/15"))
                .withMessageContaining("CASE-006");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> CommitteeCase.parse(null))
                .withMessage("text");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> CaseNumbers.parse("57/09", null))
                .withMessage("kind");
    }

    @Test
    void theProblemIsToldInThreeLanguages() {
        Problem problem =
                CaseNumbers.parse("09/805", CaseKind.COMMITTEE).problem().orElseThrow();

        assertThat(problem.where()).isEqualTo("case number '09/805'");
        assertThat(problem.message().in(Locale.forLanguageTag("nb")))
                .isEqualTo(
                        "Saksnummeret «09/805» er oppgitt som utvalgssak, men kan bare leses som arkivsak: året først,"
                                + " så løpenummeret. Rett sakstypen eller saksnummeret.");
        assertThat(problem.message().in(Locale.forLanguageTag("nn")))
                .isEqualTo(
                        "Saksnummeret «09/805» er oppgitt som utvalssak, men kan berre lesast som arkivsak: året først,"
                                + " så løpenummeret. Rett sakstypen eller saksnummeret.");
        assertThat(problem.message().in(Locale.ENGLISH))
                .isEqualTo(
                        "Case number '09/805' is stated as the number of a committee case, but can only be read as that"
                                + " of an archive case: the year first, then the serial number. Correct the kind or the number.");
        assertThat(CaseNumbers.parse("112/08", CaseKind.ARCHIVE)
                        .problem()
                        .orElseThrow()
                        .message()
                        .in(Locale.ENGLISH))
                .contains("stated as the number of an archive case")
                .contains("the serial number first, then the year");
        assertThat(CaseNumbers.parse("57/09").problem().orElseThrow().message().in(Locale.ENGLISH))
                .startsWith("Case number '57/09' can be committee case 57 or archive case 9,");
    }

    private static String told(String text) {
        return CaseNumbers.parse(text).problem().orElseThrow().describe(Locale.ENGLISH);
    }

    @Test
    void aMessageShowsWhatLooksLikeSomethingElse() {
        assertThat(told("\u041AS-04-05")).contains("'\\u041aS-04-05'");
        assertThat(told("K\u00ADS-04-05")).contains("'K\\u00adS-04-05'");
        assertThat(told("\u001B[31m")).contains("'\\u001b[31m'");
        assertThat(told("å-57")).contains("'å-57'");
    }

    @Test
    void aMessageShowsTheBeginningOfALongText() {
        assertThat(told("a".repeat(60))).contains("'" + "a".repeat(60) + "'");
        assertThat(told("a".repeat(61))).contains("'" + "a".repeat(60) + "...'");
    }
}
