package no.livskraft.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseNumberLaws {

    /** Texts that are case numbers of one kind, of both, or nearly. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> before = Arbitraries.of(
                "", "PS ", "ps-", "K-sak ", "KS\u2013", "Byrådssak\u00A0", "sak ", "Saksnr.: ", "HLM ", "Arkivsak: ");
        Arbitrary<String> part = Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6),
                Arbitraries.strings().numeric().ofLength(2),
                Arbitraries.integers().between(1995, 2030).map(String::valueOf));
        Arbitrary<String> slash = Arbitraries.of("/", " / ", "\u00A0/");
        Arbitrary<String> after = Arbitraries.of("", "", " PS", ", PS", " arkivsak", " \u2026 PS");
        return Combinators.combine(before, part, slash, part, after)
                .as((mark, first, middle, second, trail) -> mark + first + middle + second + trail);
    }

    /** Texts out of the characters that case numbers are made of. */
    @Provide
    Arbitrary<String> nearMisses() {
        return Arbitraries.strings()
                .withChars("0189/-\u2013. \u00A0PSpsKkIiİıåa\u030A:\u2026,\n")
                .ofMaxLength(14);
    }

    private static Optional<CommitteeCase> committee(String text) {
        try {
            return Optional.of(CommitteeCase.parse(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<ArchiveCase> archive(String text) {
        try {
            return Optional.of(ArchiveCase.parse(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @Property
    void textAndNumberAreTheSameInBothDirections(@ForAll("texts") String text) {
        committee(text).ifPresent(number -> {
            assertThat(number).hasToString(text.strip());
            assertThat(CommitteeCase.parse(number.toString())).isEqualTo(number);
            assertThat(new CommitteeCase(number.text(), number.serial(), number.year()))
                    .isEqualTo(number);
        });
        archive(text).ifPresent(number -> {
            assertThat(number).hasToString(text.strip());
            assertThat(ArchiveCase.parse(number.toString())).isEqualTo(number);
            assertThat(new ArchiveCase(number.text(), number.serial(), number.year()))
                    .isEqualTo(number);
        });
    }

    @Property
    void theCanonicalFormMeansTheSame(@ForAll("texts") String text) {
        committee(text).ifPresent(number -> {
            CommitteeCase canonical = CommitteeCase.parse(number.canonical());
            assertThat(canonical.serial()).isEqualTo(number.serial());
            assertThat(canonical.year()).isEqualTo(number.year());
            assertThat(canonical.canonical()).isEqualTo(number.canonical());
        });
        archive(text).ifPresent(number -> {
            ArchiveCase canonical = ArchiveCase.parse(number.canonical());
            assertThat(canonical.serial()).isEqualTo(number.serial());
            assertThat(canonical.year()).isEqualTo(number.year());
            assertThat(canonical.canonical()).isEqualTo(number.canonical());
        });
    }

    @Property
    void anUnknownKindIsThatWhichAloneCanBeRead(@ForAll("texts") String text) {
        Optional<CommitteeCase> committee = committee(text);
        Optional<ArchiveCase> archive = archive(text);
        CaseReading reading = CaseNumbers.parse(text);

        if (committee.isPresent() && archive.isPresent()) {
            assertThat(reading).isInstanceOfSatisfying(CaseReading.Ambiguous.class, both -> {
                assertThat(both.committee()).isEqualTo(committee.get());
                assertThat(both.archive()).isEqualTo(archive.get());
            });
        } else if (committee.isPresent()) {
            assertThat(reading).isEqualTo(new CaseReading.Committee(committee.get()));
        } else if (archive.isPresent()) {
            assertThat(reading).isEqualTo(new CaseReading.Archive(archive.get()));
        } else {
            assertThat(reading).isInstanceOf(CaseReading.Unreadable.class);
        }
    }

    @Property
    void twoPartsBelowAHundredAreNeverToldApartByTheirShape(
            @ForAll @IntRange(min = 1, max = 99) int first, @ForAll @IntRange(min = 1, max = 99) int second) {
        for (String form : new String[] {"%d/%d", "%02d/%02d", "sak %d/%02d"}) {
            String text = String.format(Locale.ROOT, form, first, second);

            assertThat(CaseNumbers.parse(text)).isInstanceOf(CaseReading.Ambiguous.class);
            assertThat(CommitteeCase.parse(text).serial()).isEqualTo(first);
            assertThat(CommitteeCase.parse(text).year()).isEqualTo(second);
            assertThat(ArchiveCase.parse(text).serial()).isEqualTo(second);
            assertThat(ArchiveCase.parse(text).year()).isEqualTo(first);
        }
    }

    @Property
    void aStatedKindIsReadAsThatKindOrNotAtAll(@ForAll("texts") String text, @ForAll CaseKind kind) {
        CaseReading reading = CaseNumbers.parse(text, kind);

        assertThat(reading.number().isPresent()).isNotEqualTo(reading.problem().isPresent());
        assertThat(reading.number().map(CaseNumber::kind).orElse(kind)).isEqualTo(kind);
        if (reading instanceof CaseReading.Contradictory contradictory) {
            assertThat(contradictory.stated()).isEqualTo(kind);
            assertThat(CaseNumbers.parse(text).number()).contains(contradictory.found());
        }
    }

    @Property
    void orderAgreesWithEqualsAndIsAntisymmetric(@ForAll("texts") String one, @ForAll("texts") String other) {
        committee(one).ifPresent(a -> committee(other).ifPresent(b -> agree(a, b)));
        archive(one).ifPresent(a -> archive(other).ifPresent(b -> agree(a, b)));
        committee(one).ifPresent(number -> agree(number, CommitteeCase.parse(one)));
        archive(one).ifPresent(number -> agree(number, ArchiveCase.parse(one)));
    }

    private static <T extends Comparable<T>> void agree(T one, T other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property
    void anExpandedYearEndsAsItWasWrittenAndIsNear(
            @ForAll @IntRange(max = 99) int written, @ForAll @IntRange(min = 1837, max = 2200) int meeting) {
        CommitteeCase number = CommitteeCase.parse("1/" + written);

        assertThat(number.yearIn(meeting) % 100).isEqualTo(written);
        assertThat(number.yearIn(meeting)).isBetween(meeting - 50, meeting + 49);
        assertThat(number.yearFrom(meeting) % 100).isEqualTo(written);
        assertThat(number.yearFrom(meeting)).isBetween(meeting, meeting + 99);
    }

    @Property
    void anyTextIsReadOrRefusedAsAnArgument(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property
    void anyTextThatIsNearlyANumberIsReadOrRefusedAsAnArgument(@ForAll("nearMisses") String text) {
        readOrRefuse(text);
    }

    private static void readOrRefuse(String text) {
        CaseReading reading = CaseNumbers.parse(text);

        assertThat(reading.number().isPresent()).isNotEqualTo(reading.problem().isPresent());
        assertThat(committee(text))
                .isEqualTo(CaseNumbers.parse(text, CaseKind.COMMITTEE).number());
        assertThat(archive(text))
                .isEqualTo(CaseNumbers.parse(text, CaseKind.ARCHIVE).number());
    }
}
