package no.livskraft.network;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MemberOrganisationLaws {

    @Provide
    Arbitrary<MemberOrganisation> members() {
        return Arbitraries.oneOf(digits(4), digits(2).filter(text -> !text.equals("00")))
                .map(MemberOrganisation::parse);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withChars("01234").ofLength(length);
    }

    @Property
    void textAndMemberAreTheSameInBothDirections(@ForAll("members") MemberOrganisation member) {
        assertThat(MemberOrganisation.parse(member.toString())).isEqualTo(member);
    }

    @Property
    void orderAgreesWithEqualsAndIsAntisymmetric(
            @ForAll("members") MemberOrganisation one, @ForAll("members") MemberOrganisation other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property
    void anyTextIsReadOrRefusedAsAnArgument(@ForAll String text) {
        try {
            assertThat(MemberOrganisation.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(text);
        }
    }
}
