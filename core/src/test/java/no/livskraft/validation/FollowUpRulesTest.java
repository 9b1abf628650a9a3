package no.livskraft.validation;

import static no.livskraft.validation.OneRule.codes;
import static no.livskraft.validation.OneRule.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.livskraft.decision.Contact;
import no.livskraft.followup.Measure;
import no.livskraft.followup.PlanAnchor;
import no.livskraft.followup.PlanType;
import org.junit.jupiter.api.Test;

/** What lies just on this side of a rule's limit, and what just beyond it. */
class FollowUpRulesTest {

    @Test
    void aClimatePlanIsRecentForFourYears() {
        assertThat(codes("LK-075", s -> s.measures.get(0).anchor(PlanType.CLIMATE_AND_ENERGY_PLAN, 2022, 2030)))
                .isEmpty();
        assertThat(codes("LK-075", s -> s.measures.get(0).anchor(PlanType.CLIMATE_AND_ENERGY_PLAN, 2021, 2030)))
                .containsExactly("LK-075");
    }

    @Test
    void aFinancialPlanCoversFourYears() {
        assertThat(codes("LK-076", s -> s.measures.get(1).anchor(PlanType.FINANCIAL_PLAN, 2025, 2029)))
                .isEmpty();
        assertThat(message("LK-076", s -> s.measures.get(1).anchor(PlanType.FINANCIAL_PLAN, 2025, 2028)))
                .contains("3", "4");
    }

    @Test
    void aPlanWithoutANameIsCalledByItsType() {
        assertThat(message(
                        "LK-075",
                        s -> s.measures.get(0).anchors = Sample.list(new PlanAnchor(
                                PlanType.CLIMATE_AND_ENERGY_PLAN,
                                " ",
                                "kap. 3",
                                Optional.of(Year.of(2020)),
                                Optional.empty()))))
                .containsIgnoringCase("climate and energy plan");
    }

    @Test
    void aMeasureThatWasGivenUpNeedsNothingMore() {
        Consumer<Sample> stopped = s -> {
            MeasureDraft measure = s.measures.get(0);
            measure.status = Measure.Status.STOPPED;
            measure.anchors.clear();
            measure.responsible = Optional.empty();
            measure.deadline = Optional.of(Sample.TODAY.minusDays(1));
        };
        List.of("LK-073", "LK-077", "LK-078")
                .forEach(rule -> assertThat(codes(rule, stopped)).as(rule).isEmpty());
    }

    @Test
    void aMeasureDueTodayIsOnTime() {
        assertThat(codes("LK-078", s -> s.measures.get(0).deadline = Optional.of(Sample.TODAY)))
                .isEmpty();
        assertThat(codes("LK-078", s -> s.measures.get(1).result = Optional.of(" ")))
                .containsExactly("LK-078.result");
    }

    @Test
    void nobodyIsResponsibleWhereTheRoleIsMissing() {
        assertThat(codes("LK-077", s -> s.measures.get(0).responsible = Optional.empty()))
                .containsExactly("LK-077");
        assertThat(message("LK-077", s -> s.measures.get(0).responsible = Optional.empty()))
                .contains("Tiltaket sykkelvei");
    }

    @Test
    void privateMailIsKnownInEveryCountryAndWorkMailIsNot() {
        assertThat(codes("LK-082", s -> mail(s, "ordforer@yahoo.co.uk"))).containsExactly("LK-082");
        assertThat(codes("LK-082", s -> mail(s, "ordforer@hotmail.no"))).containsExactly("LK-082");
        assertThat(codes("LK-082", s -> mail(s, "ordforer@gmail.eksempel.kommune.no")))
                .isEmpty();
        assertThat(codes("LK-082", s -> mail(s, "ordforer@live.eksempel.no"))).isEmpty();
        assertThat(codes("LK-082", s -> mail(s, "gmail@eksempel.kommune.no"))).isEmpty();
    }

    private void mail(Sample sample, String address) {
        sample.resolutions.get(0).administrative = Optional.of(Sample.contact("rådgiver", address));
    }

    @Test
    void whatIsToBeDeletedTodayMayStandToday() {
        assertThat(codes(
                        "LK-081",
                        s -> s.resolutions.get(0).political =
                                Optional.of(new Contact("ordfører", "a@b.kommune.no", "samarbeid", Sample.TODAY))))
                .isEmpty();
        assertThat(codes(
                        "LK-081",
                        s -> s.resolutions.get(0).political = Optional.of(
                                new Contact("ordfører", "a@b.kommune.no", "samarbeid", Sample.TODAY.minusDays(1)))))
                .containsExactly("LK-081.expired");
    }
}
