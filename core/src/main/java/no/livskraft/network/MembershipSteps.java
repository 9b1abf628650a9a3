package no.livskraft.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The memberships of a network as steps on each organisation's way, where a later step ends an earlier one. */
record MembershipSteps(List<Membership> members) {

    static MembershipSteps of(List<Membership> members) {
        return new MembershipSteps(List.copyOf(members));
    }

    /** The memberships with one more, sorted by organisation and time within the order of their first entry. */
    List<Membership> with(Membership step) {
        List<Membership> others = members.stream()
                .filter(each -> !each.organisation().equals(step.organisation()))
                .toList();
        List<Membership> own = new ArrayList<>(members.stream()
                .filter(each -> each.organisation().equals(step.organisation()))
                .toList());
        own.add(step);
        own.sort(Comparator.comparing(Membership::from));
        List<Membership> all = new ArrayList<>(others);
        for (int i = 0; i < own.size(); i++) {
            all.add(i + 1 < own.size() ? endedBy(own.get(i), own.get(i + 1), step) : own.get(i));
        }
        all.sort(Comparator.comparing(Membership::organisation).thenComparing(Membership::from));
        return all;
    }

    private static Membership endedBy(Membership earlier, Membership next, Membership step) {
        if (earlier.from().equals(next.from())) {
            throw new IllegalArgumentException(
                    "Two memberships of " + earlier.organisation() + " begin on " + earlier.from());
        }
        boolean overlaps = earlier.until().map(next.from()::isBefore).orElse(true);
        if (!overlaps) {
            return earlier;
        }
        if (!earlier.equals(step) && !next.equals(step)) {
            throw new IllegalArgumentException(
                    "Memberships of " + earlier.organisation() + " overlap on " + next.from() + " already");
        }
        return earlier.until(next.from());
    }
}
