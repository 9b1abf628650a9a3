package no.livskraft.municipality;

import static no.livskraft.municipality.Figures.AT_YEAR_END;
import static no.livskraft.municipality.Figures.BIRTHS;
import static no.livskraft.municipality.Figures.POPULATION;
import static no.livskraft.municipality.Figures.nr;
import static no.livskraft.municipality.Figures.nrs;
import static no.livskraft.municipality.Figures.observations;
import static no.livskraft.municipality.Figures.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.data.Vintage;
import org.junit.jupiter.api.Test;

/** Under which numbers figures must stand, and what becomes of those that do not. */
class NumbersOfFiguresTest {

    private static final Borders EACH = Borders.eachPeriod();
    private static final LocalDate IN_2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final Period Y2016 = Period.year(2016);
    private static final Figure UNCOMPARABLE = Figure.absent(Status.NOT_COMPARABLE);

    private final BorderConversion conversion = new BorderConversion(MunicipalityRegister.ofNorway());

    private Figure carried(Observations observations, Borders given, LocalDate to, String wanted) {
        return conversion
                .convert(observations, given, to, nrs(wanted))
                .observations()
                .figure(nr(wanted), observations.grid().periods().get(0));
    }

    private static Observations boAndSauherad(Variable variable, Period period) {
        return observations(variable, period, Map.of(nr("0821"), Figure.of(6146), nr("0822"), Figure.of(4320)));
    }

    @Test
    void aStockAtTheEndOfAPeriodHasTheNumbersOfItsLastDay() {
        assertThat(conversion.check(boAndSauherad(AT_YEAR_END, Period.year(2019)), EACH))
                .isEmpty();
        assertThat(carried(boAndSauherad(AT_YEAR_END, Period.parse("2019-M12")), EACH, IN_2024, "4020")
                        .value())
                .isEqualTo(10466);

        Period span = Period.parse("2018-2021");
        Map<MunicipalityNumber, Figure> newNumber = Map.of(nr("3817"), Figure.of(10466));
        assertThat(carried(observations(AT_YEAR_END, span, newNumber), EACH, IN_2024, "4020"))
                .isEqualTo(Figure.of(10466));
        assertThat(conversion.check(boAndSauherad(AT_YEAR_END, span), EACH)).hasSize(2);
        assertThat(conversion.check(boAndSauherad(POPULATION, span), EACH)).isEmpty();
    }

    @Test
    void aFlowHasTheNumbersOfItsFirstDay() {
        assertThat(carried(boAndSauherad(BIRTHS, Period.parse("2019-M12")), EACH, IN_2024, "4020")
                        .value())
                .isEqualTo(10466);
        assertThat(conversion.check(boAndSauherad(BIRTHS, Period.parse("2020-M01")), EACH))
                .hasSize(2);
    }

    @Test
    void aFlowDuringWhichBordersChangedIsCarriedOnlyWhereTheAreaStayedTheSame() {
        Period span = Period.parse("2018-2021");
        Observations births = observations(
                BIRTHS,
                span,
                Map.of(
                        nr("0219"), Figure.of(7),
                        nr("1103"), Figure.of(9),
                        nr("1141"), Figure.of(1),
                        nr("1142"), Figure.of(1),
                        nr("0301"), Figure.of(11)));

        assertThat(carried(births, EACH, IN_2024, "0301")).isEqualTo(Figure.of(11));
        assertThat(carried(births, EACH, IN_2024, "3201")).isEqualTo(Figure.of(7));
        assertThat(carried(births, EACH, IN_2024, "1103")).isEqualTo(UNCOMPARABLE);
        assertThat(carried(births, EACH, IN_2019, "1103")).isEqualTo(UNCOMPARABLE);
        assertThat(conversion.convertGroup(births, EACH, IN_2024, Set.of(nr("1103"))))
                .isEqualTo(Map.of(span, UNCOMPARABLE));
    }

    @Test
    void figuresUnderNumbersOfAnotherTimeAreReportedTogetherAndLeftOut() {
        Observations mixed = observations(
                POPULATION,
                nrs("4020", "9999", "0821", "0822"),
                years(2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016),
                Map.of(
                        nr("4020"), Collections.nCopies(8, Figure.of(5)),
                        nr("9999"), List.of(Figure.of(1), Figure.absent(Status.NOT_APPLICABLE)),
                        nr("0821"), List.of(Figure.of(3)),
                        nr("0822"), List.of(Figure.of(4))));
        ConvertedObservations converted = conversion.convert(mixed, EACH, IN_2024, nrs("4020"));

        assertThat(converted.problems())
                .isEqualTo(conversion.check(mixed, EACH))
                .hasSize(2);
        assertThat(converted.problems().get(0).describe(Locale.ENGLISH))
                .startsWith("MUN-013 variable population, municipality 4020:")
                .contains("2009, 2010, 2011, 2012, 2013, 2014 (+2)", "2024-01-01 –");
        assertThat(converted.problems().get(1).message().in(Locale.forLanguageTag("nn")))
                .contains("9999", "2009", "registeret kjenner det ikkje");
        assertThat(converted
                        .observations()
                        .figure(nr("4020"), Period.year(2009))
                        .value())
                .isEqualTo(7);
        assertThat(converted.observations().figure(nr("4020"), Y2016)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void aBatchIsCheckedByTheBordersOfItsDataset() {
        Observations in2024 = observations(POPULATION, Y2016, Map.of(nr("4020"), Figure.of(5)));
        Observations births = observations(BIRTHS, Y2016, Map.of(nr("4020"), Figure.of(5)));

        assertThat(conversion.check(batch(Borders.at(IN_2024), in2024, births))).isEmpty();
        assertThat(conversion.check(batch(EACH, in2024, births)))
                .extracting(Problem::where)
                .containsExactly("variable population, municipality 4020", "variable births, municipality 4020");
    }

    private static ObservationBatch batch(Borders borders, Observations... observations) {
        LocalizedText text = LocalizedText.same("x");
        List<Variable> variables =
                Stream.of(observations).map(Observations::variable).toList();
        return new ObservationBatch(
                new Dataset("people", text, "SSB", "CC BY 4.0", text, borders, variables),
                new Vintage("people", Instant.EPOCH, "test"),
                List.of(observations));
    }

    @Test
    void absentCellsOutsideANumbersTimeAreNoProblem() {
        Observations dots = observations(
                POPULATION,
                Y2016,
                Map.of(
                        nr("4020"), Figure.absent(Status.NOT_APPLICABLE),
                        nr("0821"), Figure.of(1),
                        nr("0822"), Figure.of(2)));

        assertThat(conversion.check(dots, EACH)).isEmpty();
        assertThat(carried(dots, EACH, IN_2024, "4020").value()).isEqualTo(3);
    }

    @Test
    void figuresFromBeforeTheRegisterBeginsAreNotCarriedAndNotBlamed() {
        Period y1970 = Period.year(1970);
        Observations old = observations(POPULATION, y1970, Map.of(nr("0301"), Figure.of(480000)));
        ConvertedObservations converted = conversion.convert(old, EACH, IN_2024, nrs("0301"));

        assertThat(converted.observations().figure(nr("0301"), y1970)).isEqualTo(UNCOMPARABLE);
        assertThat(converted.origins(nr("0301"), y1970)).isEmpty();
        assertThat(converted.problems()).isEmpty();
        assertThat(conversion.convertGroup(old, EACH, IN_2024, Set.of(nr("0301"))))
                .isEqualTo(Map.of(y1970, UNCOMPARABLE));
    }

    @Test
    void wantedNumbersThatAreNotValidAreAllNamed() {
        Observations any = boAndSauherad(POPULATION, Y2016);
        List<MunicipalityNumber> wanted = nrs("4020", "3817", "0821");

        assertThatThrownBy(() -> conversion.convert(any, EACH, IN_2024, wanted))
                .isInstanceOfSatisfying(
                        LivskraftException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code() + " " + problem.where())
                                .containsExactly("MUN-002 municipality 3817", "MUN-002 municipality 0821"));
        assertThatThrownBy(() -> conversion.convertGroup(any, EACH, IN_2024, Set.of(nr("3817"))))
                .isInstanceOf(LivskraftException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion.convert(any, EACH, IN_2024, nrs("4020", "4020")));
        assertThatIllegalArgumentException().isThrownBy(() -> conversion.convertGroup(any, EACH, IN_2024, Set.of()));
    }

    @Test
    void bordersOfADateBeforeTheRegisterBeginsAreRefused() {
        Observations any = boAndSauherad(POPULATION, Y2016);
        Borders tooEarly = Borders.at(LocalDate.of(1950, 1, 1));

        assertThatThrownBy(() -> conversion.check(any, tooEarly)).hasMessageContaining("MUN-001");
        assertThatThrownBy(() -> conversion.convert(any, tooEarly, IN_2024, nrs("4020")))
                .hasMessageContaining("MUN-001");
        assertThatThrownBy(() -> conversion.convert(any, EACH, LocalDate.of(1950, 1, 1), nrs("0821")))
                .hasMessageContaining("MUN-001");
    }
}
