package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** Rules about numbers and names of municipalities. */
final class MunicipalityRules {

    private MunicipalityRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-002", Reason.NO_DATED_NUMBERS, MunicipalityRules::numberIsValidOnItsDate),
                new Rule("LK-003", Reason.NO_MEMBERS, MunicipalityRules::memberOnceAtATime),
                new Rule("LK-007", Reason.NO_KNOWN_MEMBERS, MunicipalityRules::nameAndNumberAgree),
                new Rule("LK-008", Reason.NO_KNOWN_MEMBERS, MunicipalityRules::hasHadOtherNumbers));
    }

    private static void numberIsValidOnItsDate(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            valid(context, evaluation, Places.member(context.network(), i), member.organisation(), member.from());
        }
        context.dossier()
                .resolutions()
                .forEach(resolution -> resolution.treatments().stream()
                        .flatMap(treatment -> treatment.date().stream())
                        .distinct()
                        .forEach(date -> valid(
                                context,
                                evaluation,
                                Places.in(resolution, "organisation"),
                                resolution.organisation(),
                                date)));
        context.dossier()
                .workshops()
                .forEach(workshop -> workshop.date().ifPresent(date -> {
                    workshop.host()
                            .ifPresent(host -> valid(context, evaluation, Places.in(workshop, "host"), host, date));
                    workshop.attendance()
                            .forEach(each -> valid(
                                    context, evaluation, Places.in(workshop, "attendance"), each.organisation(), date));
                }));
    }

    private static void valid(
            RuleContext context, Evaluation evaluation, Place place, MemberOrganisation member, LocalDate date) {
        if (context.isKnown(date)) {
            evaluation.check(context.exists(member, date), place, "number", member, "date", date);
        }
    }

    private static void memberOnceAtATime(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            boolean again = IntStream.range(0, i)
                            .anyMatch(j -> !isBefore(member, members.get(j)) && overlap(member, members.get(j)))
                    || IntStream.range(i + 1, members.size())
                            .anyMatch(j -> isBefore(members.get(j), member) && overlap(member, members.get(j)));
            evaluation.check(!again, Places.member(context.network(), i), "municipality", Places.label(member));
        }
    }

    /** Of two memberships that overlap, the later one is at fault, whichever was entered first. */
    private static boolean isBefore(Membership one, Membership other) {
        return Comparator.comparing(Membership::from)
                        .thenComparing(Membership::name)
                        .compare(one, other)
                < 0;
    }

    private static boolean overlap(Membership one, Membership other) {
        return one.organisation().equals(other.organisation())
                && one.until().map(other.from()::isBefore).orElse(true)
                && other.until().map(one.from()::isBefore).orElse(true);
    }

    private static void nameAndNumberAgree(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            Place place = Places.member(context.network(), i);
            if (context.isKnown(member.from())) {
                member.municipality()
                        .ifPresent(number -> nameAndNumberAgree(context, evaluation, member, number, place));
            }
        }
    }

    private static void nameAndNumberAgree(
            RuleContext context, Evaluation evaluation, Membership member, MunicipalityNumber number, Place place) {
        List<MunicipalityVersion> named = context.register().named(member.name(), member.from());
        Optional<MunicipalityVersion> registered = context.municipality(number, member.from());
        boolean agree = named.stream().anyMatch(each -> each.number().equals(number));
        if (named.size() > 1) {
            evaluation.check(agree, place, "name", member.name(), "number", number);
        } else if (registered.isPresent()) {
            evaluation.checkCase(
                    "mismatch",
                    agree,
                    place,
                    "number",
                    number,
                    "registered",
                    registered.get().name(),
                    "name",
                    member.name());
        }
    }

    private static void hasHadOtherNumbers(RuleContext context, Evaluation evaluation) {
        List<Membership> members = context.network().members();
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            Optional<MunicipalityNumber> number = member.municipality()
                    .filter(each -> context.municipality(each, member.from()).isPresent());
            if (number.isPresent()) {
                Set<MunicipalityNumber> others = otherNumbers(context, number.get(), member.from());
                evaluation.check(
                        others.isEmpty(),
                        Places.member(context.network(), i),
                        "municipality",
                        Places.label(member),
                        "others",
                        others.stream().map(MunicipalityNumber::value).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Every other number that stood for a part of a municipality's area, before or after; none if it had no such number. */
    static Set<MunicipalityNumber> otherNumbers(RuleContext context, MunicipalityNumber number, LocalDate date) {
        Set<MunicipalityNumber> others = new TreeSet<>();
        if (context.municipality(number, date).isPresent()) {
            addEarlier(context, number, date, others);
            addLater(context, number, date, others);
            others.remove(number);
        }
        return others;
    }

    private static void addEarlier(
            RuleContext context, MunicipalityNumber number, LocalDate date, Set<MunicipalityNumber> others) {
        for (BorderChange change : context.register().changesInto(number, date)) {
            LocalDate before = change.date().minusDays(1);
            others.add(change.from());
            if (context.municipality(change.from(), before).isPresent()) {
                addEarlier(context, change.from(), before, others);
            }
        }
    }

    private static void addLater(
            RuleContext context, MunicipalityNumber number, LocalDate date, Set<MunicipalityNumber> others) {
        for (BorderChange change : context.register().changesOutOf(number, date)) {
            others.add(change.to());
            addLater(context, change.to(), change.date(), others);
        }
    }
}
