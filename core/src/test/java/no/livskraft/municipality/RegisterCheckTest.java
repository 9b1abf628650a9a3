package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.nr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import no.livskraft.data.BorderChange;
import no.livskraft.data.BorderChange.Kind;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MunicipalityVersion;
import org.junit.jupiter.api.Test;

class RegisterCheckTest {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);
    private static final MunicipalityVersion OLD = version("0001", BEGIN, DAY);
    private static final MunicipalityVersion NEW = version("0002", DAY, LocalDate.MAX);
    private static final MunicipalityVersion KEPT = version("0003", BEGIN, LocalDate.MAX);

    private static MunicipalityVersion version(String number, LocalDate from, LocalDate to) {
        return new MunicipalityVersion(nr(number), "Navn " + number, from, to);
    }

    private static BorderChange change(LocalDate date, String from, String to, Kind kind) {
        return new BorderChange(date, nr(from), nr(to), kind);
    }

    private static List<String> codes(List<MunicipalityVersion> versions, List<BorderChange> changes) {
        LivskraftException refused = catchThrowableOfType(
                LivskraftException.class, () -> MunicipalityRegister.of(versions, changes, BEGIN, DAY.plusYears(1)));
        return refused.problems().stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    @Test
    void aNumberWithTwoNamesOnTheSameDayIsRefused() {
        assertThat(codes(List.of(KEPT, version("0003", DAY, DAY.plusYears(1))), List.of()))
                .contains("MUN-003 municipality 0003");
    }

    @Test
    void areaFromNothingAndAreaThatGetsLostAreRefusedTogether() {
        assertThat(codes(List.of(OLD, NEW), List.of()))
                .containsExactly("MUN-005 municipality 0001 on 2010-01-01", "MUN-004 municipality 0002 on 2010-01-01");
    }

    @Test
    void aChangeMustLeadFromAndToNumbersThatAreValid() {
        assertThat(codes(List.of(KEPT), List.of(change(DAY, "0008", "0009", Kind.RECODE))))
                .containsExactly("MUN-006 municipality 0008 on 2010-01-01", "MUN-007 municipality 0009 on 2010-01-01");
    }

    @Test
    void aKindThatTheOtherChangesContradictIsRefused() {
        assertThat(codes(List.of(OLD, NEW), List.of(change(DAY, "0001", "0002", Kind.MERGE))))
                .containsExactly("MUN-008 0001 to 0002 on 2010-01-01");
        assertThat(codes(List.of(OLD, NEW), List.of(change(DAY, "0001", "0002", Kind.SPLIT))))
                .containsExactly("MUN-008 0001 to 0002 on 2010-01-01");
    }

    @Test
    void aMunicipalityThatTakesInAnotherAndKeepsItsNumberNeedsAStepToItself() {
        List<MunicipalityVersion> versions = List.of(OLD, KEPT);
        BorderChange joins = change(DAY, "0001", "0003", Kind.MERGE);

        assertThat(codes(versions, List.of(joins))).contains("MUN-009 municipality 0003 on 2010-01-01");
        assertThat(MunicipalityRegister.of(versions, List.of(joins, change(DAY, "0003", "0003", Kind.MERGE)))
                        .predecessors(nr("0003"), DAY, BEGIN))
                .containsExactly(nr("0001"), nr("0003"));
    }

    @Test
    void aChangeBeforeTheRegisterBeginsIsRefused() {
        assertThat(codes(List.of(KEPT), List.of(change(BEGIN.minusDays(1), "0001", "0003", Kind.RECODE))))
                .containsExactly("MUN-010 municipality 0003 on 1999-12-31");
    }

    @Test
    void aChangeThatStandsTwiceIsRefused() {
        BorderChange twice = change(DAY, "0001", "0002", Kind.RECODE);
        assertThat(codes(List.of(OLD, NEW), List.of(twice, twice))).contains("MUN-011 0001 to 0002 on 2010-01-01");
    }

    @Test
    void aRegisterWithoutMunicipalitiesIsRefused() {
        assertThat(codes(List.of(), List.of())).containsExactly("MUN-012 register");
    }

    @Test
    void aRegisterCannotHaveBeenCollectedBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityRegister.of(List.of(KEPT), List.of(), DAY, BEGIN));
    }
}
