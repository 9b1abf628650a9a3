package no.livskraft.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ResultTable;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;

/**
 * The network's members and everybody that they are compared with, by name and by their numbers in the borders of the
 * figures.
 */
final class Members {

    private final MunicipalityRegister register;
    private final LocalDate borders;
    private final ResultTable table;
    private final Map<MemberOrganisation, String> organisations = new LinkedHashMap<>();
    private final Map<MunicipalityNumber, String> names = new LinkedHashMap<>();
    private final Map<MunicipalityNumber, MunicipalityNumber> carried = new LinkedHashMap<>();
    private final List<Membership> current;

    Members(Network network, LocalDate today, ResultTable table, MunicipalityRegister register) {
        this.register = register;
        this.table = table;
        this.borders = table.borders().date();
        network.members().forEach(this::add);
        this.current = current(network, today);
    }

    private void add(Membership membership) {
        if (!membership.name().isBlank()) {
            organisations.putIfAbsent(membership.organisation(), membership.name());
        }
        membership.municipality().ifPresent(asWritten -> {
            MunicipalityNumber number = inBorders(asWritten, membership.from());
            carried.putIfAbsent(asWritten, number);
            if (!membership.name().isBlank()) {
                names.putIfAbsent(asWritten, membership.name());
                names.putIfAbsent(number, membership.name());
            }
        });
    }

    /** Those that take part today; in a network that has ended or not begun, those that took or are to take part. */
    private static List<Membership> current(Network network, LocalDate today) {
        LocalDate last = network.end().map(end -> end.minusDays(1)).orElse(today);
        LocalDate day = last.isBefore(today) ? last : today;
        List<Membership> active =
                network.members().stream().filter(each -> each.isActiveOn(day)).toList();
        return !active.isEmpty()
                ? active
                : network.members().stream()
                        .filter(each -> each.status() != MembershipStatus.WITHDRAWN)
                        .toList();
    }

    /** The number that holds a municipality's area in the borders of the figures, where it was neither split nor lost. */
    private MunicipalityNumber inBorders(MunicipalityNumber number, LocalDate from) {
        boolean known = table.grid().municipalities().contains(number)
                || from.isBefore(register.coveredFrom())
                || borders.isBefore(register.coveredFrom())
                || register.find(number, from).isEmpty();
        if (known) {
            return number;
        }
        List<MunicipalityNumber> now = from.isBefore(borders)
                ? register.successors(number, from, borders)
                : register.predecessors(number, from, borders);
        return now.size() == 1 ? now.get(0) : number;
    }

    /** The memberships that the page is about, in the order of the network. */
    List<Membership> memberships() {
        return current;
    }

    /** The members that the table has figures of, in the order of the network, each once. */
    List<MunicipalityNumber> withFigures() {
        return current.stream()
                .flatMap(each -> each.municipality().stream())
                .map(this::number)
                .distinct()
                .filter(table.grid().municipalities()::contains)
                .toList();
    }

    /** The members that the table knows nothing of. */
    List<String> withoutFigures() {
        return current.stream()
                .flatMap(each -> each.municipality().stream())
                .filter(each -> !table.grid().municipalities().contains(number(each)))
                .map(this::name)
                .distinct()
                .toList();
    }

    /** A member's number in the borders of the figures. */
    MunicipalityNumber number(MunicipalityNumber asWritten) {
        return carried.getOrDefault(asWritten, asWritten);
    }

    /** The name of a municipality or county authority; its number if nobody knows it. */
    String name(MemberOrganisation organisation) {
        return organisation
                .municipalityNumber()
                .map(asWritten -> name(number(asWritten)))
                .orElseGet(() -> organisations.getOrDefault(organisation, organisation.toString()));
    }

    /** The members that take part, municipalities and county authorities, in the order of the network, each once. */
    List<MemberOrganisation> organisations() {
        return current.stream().map(Membership::organisation).distinct().toList();
    }

    /** The organisation by its number in the borders of the figures. */
    MemberOrganisation inBorders(MemberOrganisation organisation) {
        return organisation
                .municipalityNumber()
                .map(asWritten -> MemberOrganisation.of(number(asWritten)))
                .orElse(organisation);
    }

    /** A municipality's name; its number if nobody knows it. */
    String name(MunicipalityNumber number) {
        return names.computeIfAbsent(number, this::registered);
    }

    private String registered(MunicipalityNumber number) {
        Optional<String> atBorders = borders.isBefore(register.coveredFrom())
                ? Optional.empty()
                : register.find(number, borders).map(version -> version.name());
        return atBorders.orElseGet(() -> register.versions(number).stream()
                .reduce((first, second) -> second)
                .map(version -> version.name())
                .orElse(number.value()));
    }

    List<String> names(List<MunicipalityNumber> numbers) {
        List<String> found = new ArrayList<>();
        numbers.forEach(number -> found.add(name(number)));
        return found;
    }
}
