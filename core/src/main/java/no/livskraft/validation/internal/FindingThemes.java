package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.decision.Resolution;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Backpack;
import no.livskraft.experience.Exchange;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.experience.Method;
import no.livskraft.experience.ProfessionalInput;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Theme;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;
import no.livskraft.workshop.Workshop;

/** The themes that findings concern: those of the thing that each is about. */
final class FindingThemes {

    private final NetworkDossier dossier;

    FindingThemes(NetworkDossier dossier) {
        this.dossier = dossier;
    }

    /** What people call a theme: its title in the programme, or the code of an unknown one. */
    static LocalizedText title(NetworkDossier dossier, Identifier code) {
        return dossier.programme().theme(code).map(Theme::title).orElseGet(() -> LocalizedText.same(code.value()));
    }

    /** The themes of a finding; none where it is about something that belongs to no theme, such as a member. */
    Set<Identifier> of(Finding finding) {
        Set<Identifier> narrow = ofSteps(finding.place());
        if (!narrow.isEmpty()) {
            return narrow;
        }
        return switch (finding.place().kind()) {
            case NETWORK, PROGRAMME -> named(finding);
            case INDICATOR -> ofUses(finding.place());
            default -> PlaceParts.part(dossier, finding.place()).map(this::of).orElse(Set.of());
        };
    }

    /** The themes for which the network uses an indicator: those of goals with a target for it and of workshops on it. */
    private Set<Identifier> ofUses(Place indicator) {
        Set<Identifier> themes = new TreeSet<>();
        dossier.goals().stream()
                .filter(goal ->
                        goal.targets().stream().anyMatch(target -> PlaceParts.isNamed(target.indicator(), indicator)))
                .forEach(goal -> themes.add(goal.theme()));
        dossier.workshops().stream()
                .filter(workshop -> workshop.indicators().stream().anyMatch(id -> PlaceParts.isNamed(id, indicator)))
                .forEach(workshop -> themes.addAll(ofWorkshop(workshop)));
        return themes;
    }

    /** The themes of the smallest thing on the way to the place that has some, such as one challenge of many. */
    private Set<Identifier> ofSteps(Place place) {
        Set<Identifier> themes = Set.of();
        boolean ofThemes = false;
        for (PlaceParts.Step step : PlaceParts.steps(dossier, place)) {
            if (step.value() instanceof Challenge challenge) {
                themes = Set.of(challenge.theme());
            } else if (step.value() instanceof Theme theme) {
                themes = Set.of(theme.code());
            } else if (step.value() instanceof Backpack.Experience experience) {
                themes = experience.theme().map(Set::of).orElse(themes);
            } else if (ofThemes && step.value() instanceof Identifier code) {
                themes = Set.of(code);
            }
            ofThemes = step.name().equals("themes");
        }
        return themes;
    }

    /** The theme that a finding about the network as a whole names among its values. */
    private Set<Identifier> named(Finding finding) {
        Optional<LocalizedText> named = Optional.ofNullable(finding.values().get("theme"));
        Set<Identifier> known = new TreeSet<>(dossier.network().themes());
        dossier.network().challenges().forEach(each -> known.add(each.theme()));
        known.removeIf(code -> !named.equals(Optional.of(Values.text(title(dossier, code))))
                && !named.equals(Optional.of(Values.text(code))));
        return known;
    }

    private Set<Identifier> of(NetworkPart part) {
        return new TreeSet<>(themes(part));
    }

    private Collection<Identifier> themes(NetworkPart part) {
        if (part instanceof Resolution resolution) {
            return resolution.themes();
        } else if (part instanceof Workshop workshop) {
            return ofWorkshop(workshop);
        } else if (part instanceof Goal goal) {
            return List.of(goal.theme());
        } else if (part instanceof Measure measure) {
            return measure.goal().flatMap(dossier::goal).map(this::themes).orElse(List.of());
        } else if (part instanceof Backpack backpack) {
            return backpack.experiences().stream()
                    .flatMap(each -> each.theme().stream())
                    .toList();
        } else if (part instanceof GoodExample example) {
            return example.theme()
                    .<Collection<Identifier>>map(List::of)
                    .orElseGet(() -> example.measure()
                            .flatMap(dossier::measure)
                            .map(this::themes)
                            .orElse(List.of()));
        } else if (part instanceof Method method) {
            return method.themes();
        } else if (part instanceof ProfessionalInput input) {
            return input.themes();
        } else if (part instanceof Exchange exchange) {
            return ofExamples(exchange.example().stream());
        } else if (part instanceof Feedback feedback) {
            return ofEvidence(feedback.evidence());
        }
        // a closing report is about the network as a whole
        return List.of();
    }

    /** The themes that it names or, where it names none, those of the challenges that it works on. */
    private Collection<Identifier> ofWorkshop(Workshop workshop) {
        return workshop.themes().isEmpty()
                ? workshop.challenges().stream()
                        .flatMap(id -> dossier.challenge(id).stream())
                        .map(Challenge::theme)
                        .toList()
                : workshop.themes();
    }

    private Collection<Identifier> ofExamples(Stream<Identifier> ids) {
        List<Identifier> wanted = ids.toList();
        return dossier.experience().examples().stream()
                .filter(example -> wanted.contains(example.id()))
                .flatMap(example -> themes(example).stream())
                .toList();
    }

    private Collection<Identifier> ofEvidence(Feedback.Evidence evidence) {
        List<Identifier> themes = new ArrayList<>(ofExamples(evidence.examples().stream()));
        evidence.workshops().stream()
                .flatMap(id -> dossier.workshop(id).stream())
                .forEach(workshop -> themes.addAll(ofWorkshop(workshop)));
        evidence.measures().stream()
                .flatMap(id -> dossier.measure(id).stream())
                .forEach(measure -> themes.addAll(themes(measure)));
        return themes;
    }
}
