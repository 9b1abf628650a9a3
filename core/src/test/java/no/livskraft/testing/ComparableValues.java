package no.livskraft.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import no.livskraft.data.Attachment;
import no.livskraft.data.CountyNumber;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MediaType;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.data.Period;
import no.livskraft.data.SdgTarget;
import no.livskraft.decision.ArchiveCase;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.document.SourcePosition;
import no.livskraft.dossier.AimActivity;
import no.livskraft.municipality.County;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Aim;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Severity;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;

/** Values of every type that has an order, from so few of each that equal ones meet. */
public final class ComparableValues {

    private static final Map<Class<?>, Arbitrary<?>> VALUES = values();

    private ComparableValues() {}

    public static Set<Class<?>> types() {
        return VALUES.keySet();
    }

    /** Two values of one type. */
    public static Arbitrary<List<Comparable<Object>>> pairs() {
        return Arbitraries.of(VALUES.keySet()).flatMap(type -> {
            Arbitrary<Comparable<Object>> values = VALUES.get(type).map(ComparableValues::comparable);
            return Combinators.combine(values, values).as(List::of);
        });
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    private static Map<Class<?>, Arbitrary<?>> values() {
        Map<Class<?>, Arbitrary<?>> values = new LinkedHashMap<>();
        values.put(Identifier.class, Arbitraries.of("a", "b", "a-1").map(Identifier::of));
        values.put(MunicipalityNumber.class, Arbitraries.of("0301", "4020").map(MunicipalityNumber::of));
        values.put(CountyNumber.class, Arbitraries.of("03", "40").map(CountyNumber::of));
        values.put(
                OrganisationNumber.class,
                Arbitraries.of("974760673", "123456785").map(OrganisationNumber::of));
        values.put(
                MemberOrganisation.Municipality.class,
                Arbitraries.of("0301", "4020").map(MemberOrganisation::parse));
        values.put(
                MemberOrganisation.CountyAuthority.class,
                Arbitraries.of("03", "40").map(MemberOrganisation::parse));
        values.put(
                CommitteeCase.class,
                Arbitraries.of("PS 57/15", "57/15", "PS 57/2015", "PS 58/15", "ps 57/15")
                        .map(CommitteeCase::parse));
        values.put(
                ArchiveCase.class,
                Arbitraries.of("09/805", "2009/805", "09/0805", "15/1097").map(ArchiveCase::parse));
        values.put(
                Period.class,
                Arbitraries.of("2024", "2024-H1", "2024-Q1", "2024-M01", "2024-2025", "C2023-2027")
                        .map(Period::parse));
        values.put(MediaType.class, Arbitraries.of("image/png", "image/gif").map(MediaType::of));
        values.put(
                Attachment.class,
                Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of("image/png", "image/gif"))
                        .as((content, type) ->
                                Attachment.of(content.getBytes(StandardCharsets.UTF_8), MediaType.of(type))));
        values.put(SdgTarget.class, Arbitraries.of("11.6", "11.a", "2.1").map(SdgTarget::new));
        values.put(
                DocumentId.class,
                Combinators.combine(Arbitraries.of("goal", "measure"), Arbitraries.of("a", "b"))
                        .as(DocumentId::new));
        values.put(
                County.class,
                new RecordArbitraries()
                        .with(CountyNumber.class, Arbitraries.of("03", "40").map(CountyNumber::of))
                        .with(String.class, Arbitraries.of("Oslo", "Telemark"))
                        .with(LocalDate.class, Arbitraries.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1)))
                        .of(County.class));
        values.put(Place.class, places());
        values.put(Finding.class, findings());
        values.put(AimActivity.class, activities());
        return values;
    }

    private static Arbitrary<Place> places() {
        return new RecordArbitraries()
                .with(Place.Kind.class, Arbitraries.of(Place.Kind.NETWORK, Place.Kind.GOAL))
                .with(String.class, Arbitraries.of("", "a", "members[2]", "members[10]", "members[02]"))
                .of(Place.class);
    }

    private static Arbitrary<Finding> findings() {
        return new RecordArbitraries()
                .with(Place.class, Arbitraries.just(new Place(Place.Kind.NETWORK, "a", "", "")))
                .with(Severity.class, Arbitraries.of(Severity.ERROR, Severity.INFO))
                .with(LocalizedText.class, Arbitraries.of("a", "b").map(LocalizedText::same))
                .with(SourcePosition.class, Arbitraries.of(1, 2).map(line -> new SourcePosition("a.json", line, 1)))
                .named("ruleId", Arbitraries.just("LK-010"))
                .named("code", Arbitraries.of("LK-010", "LK-010.other"))
                .of(Finding.class);
    }

    private static Arbitrary<AimActivity> activities() {
        return Combinators.combine(
                        Arbitraries.of(Aim.INSPIRE, Aim.INVOLVE),
                        Arbitraries.of(AimActivity.Kind.EXAMPLE_SHARED, AimActivity.Kind.COMMUNITY_MET),
                        Arbitraries.of("4020", "40")
                                .map(MemberOrganisation::parse)
                                .optional(),
                        Arbitraries.of(LocalDate.of(2024, 1, 1), LocalDate.MAX).optional(),
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(true, false))
                .as((aim, kind, who, when, label, fictitious) -> new AimActivity(
                        aim, kind, Identifier.of("n"), who, when, Identifier.of("p"), label, fictitious));
    }
}
