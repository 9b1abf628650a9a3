package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.livskraft.data.Period;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Membership;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.network.Partner;
import no.livskraft.spi.report.Fact;
import no.livskraft.spi.report.Page;
import no.livskraft.workshop.Workshop;

/** Who and when, and what is invented. */
final class Head {

    private final Desk desk;
    private final Say say;
    private final Provenance provenance;

    Head(Desk desk, Provenance provenance) {
        this.desk = desk;
        this.say = desk.say();
        this.provenance = provenance;
    }

    List<Fact> facts() {
        Network network = desk.network();
        List<Fact> facts = new ArrayList<>();
        List<String> names = desk.members().memberships().stream()
                .map(Membership::organisation)
                .map(desk.members()::name)
                .distinct()
                .toList();
        facts.add(Fact.of(say.text("head.members"), names.isEmpty() ? say.text("head.members.none") : say.list(names)));
        facts.add(Fact.of(say.text("head.time"), time(network)));
        facts.add(Fact.of(
                say.text("head.programme"), say.in(desk.dossier().programme().title())));
        network.coordinator()
                .ifPresent(coordinator -> facts.add(Fact.of(
                        say.text("head.coordinator"),
                        Say.capital(say.typed(coordinator.role())) + ", " + say.typed(coordinator.organisation()))));
        if (!network.partners().isEmpty()) {
            facts.add(Fact.of(
                    say.text("head.partners"),
                    say.list(network.partners().stream().map(this::partner).toList())));
        }
        facts.add(Fact.of(say.text("head.figures"), figures()));
        return facts;
    }

    private String partner(Partner partner) {
        String name = say.typed(partner.name());
        List<String> roles =
                partner.roles().stream().map(role -> say.in(role.title())).toList();
        return roles.isEmpty() ? name : name + " (" + say.list(roles) + ")";
    }

    private String time(Network network) {
        String span = network.end()
                .map(end -> say.text(
                        "head.time.ended", "start", say.date(network.start()), "last", say.date(end.minusDays(1))))
                .orElseGet(() -> say.text("head.time.open", "start", say.date(network.start())));
        return span + " " + say.text("network." + network.status().name());
    }

    private String figures() {
        List<Period> periods = desk.table().grid().periods().stream()
                .filter(desk.settings()::looksAt)
                .sorted()
                .toList();
        List<String> days = provenance.days();
        if (periods.isEmpty() || days.isEmpty()) {
            return say.text("head.figures.none");
        }
        return say.text(
                "head.figures.are",
                "first",
                say.period(periods.get(0)),
                "last",
                say.period(periods.get(periods.size() - 1)),
                "days",
                say.list(days),
                "borders",
                say.date(desk.table().borders().date()));
    }

    Optional<Page.Fictitious> fictitious() {
        NetworkDossier dossier = desk.dossier();
        if (!dossier.isFictitious()) {
            return Optional.empty();
        }
        List<String> invented = new ArrayList<>();
        if (dossier.network().fictitious()) {
            invented.add(say.text("invented.network"));
        }
        add(invented, "resolutions", dossier.resolutions(), count(dossier.resolutions(), Resolution::fictitious));
        add(invented, "workshops", dossier.workshops(), count(dossier.workshops(), Workshop::fictitious));
        add(invented, "goals", dossier.goals(), count(dossier.goals(), Goal::fictitious));
        List<NetworkPart> others = Stream.concat(dossier.experience().parts(), dossier.closingReports().stream())
                .toList();
        add(invented, "measures", dossier.measures(), count(dossier.measures(), Measure::fictitious));
        add(invented, "experience", others, count(others, NetworkPart::fictitious));
        return Optional.of(new Page.Fictitious(
                say.text("invented.label"), say.text("invented.text", "invented", Say.capital(say.list(invented)))));
    }

    private static <T> int count(Collection<T> things, Predicate<T> invented) {
        return (int) things.stream().filter(invented).count();
    }

    private void add(List<String> invented, String key, Collection<?> all, int count) {
        if (count > 0) {
            invented.add(
                    count == all.size() ? say.count("invented." + key, count) : say.text("invented." + key + ".some"));
        }
    }
}
