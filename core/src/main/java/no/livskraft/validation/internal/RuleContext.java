package no.livskraft.validation.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.decision.Resolution;
import no.livskraft.decision.Treatment;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.County;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.Theme;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.workshop.Workshop;

/**
 * What rules look at.
 *
 * @param dossier the network with all that belongs to it
 * @param today the day of the evaluation
 * @param register the municipalities through time
 * @param indicators ids of the indicators that the host has; empty if it did not say
 * @param definitions the host's indicators by id; empty if it did not say what they show
 * @param others the host's other networks; empty if it did not say
 * @param catalogue all rules there are
 */
public record RuleContext(
        NetworkDossier dossier,
        LocalDate today,
        MunicipalityRegister register,
        Optional<Set<String>> indicators,
        Optional<Map<String, IndicatorDefinition>> definitions,
        Optional<OtherNetworks> others,
        RuleCatalogue catalogue) {

    /**
     * Rules that a value type enforces: what violates them can be neither read nor stored, so that there is nothing to
     * switch off.
     */
    public static final Set<String> ENFORCED =
            Set.of("LK-001", "LK-005", "LK-027", "LK-039", "LK-046", "LK-047", "LK-052");

    /** Checks that nothing is missing. */
    public RuleContext {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(catalogue, "catalogue");
        indicators = indicators.map(Set::copyOf);
        definitions = definitions.map(Map::copyOf);
    }

    /** Why the programme has switched a rule off; empty if it has not, or cannot. */
    public Optional<LocalizedText> whySwitchedOff(String ruleId) {
        Map<String, LocalizedText> off = dossier.programme().switchedOff();
        return off.isEmpty() || ENFORCED.contains(ruleId)
                ? Optional.empty()
                : Optional.ofNullable(off.get(ruleId)).map(Values::text);
    }

    /** The network. */
    public Network network() {
        return dossier.network();
    }

    /** The programme's limits. */
    public Limits limits() {
        return dossier.programme().limits();
    }

    /** A number that a rule names as a limit: the programme's, or else the rule's own. */
    public int limit(RuleDefinition rule, String name) {
        Integer own = rule.limits().get(name);
        if (own == null) {
            throw new IllegalArgumentException("Rule " + rule.id() + " defines no limit '" + name + "'; it has "
                    + rule.limits().keySet());
        }
        return dossier.programme().ruleLimits().getOrDefault(rule.limitCode(name), own);
    }

    /** A number that a rule of the library names as a limit. */
    public int limit(String ruleId, String name) {
        return limit(catalogue.find(ruleId).orElseThrow(), name);
    }

    /** The definitions of the indicators that the network uses, in the order of their ids, as far as they are known. */
    public List<IndicatorDefinition> definitionsInUse() {
        return definitions
                .map(all -> dossier.indicators().stream()
                        .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The municipality of a number on a day; empty too if the register does not go back so far. */
    public Optional<MunicipalityVersion> municipality(MunicipalityNumber number, LocalDate date) {
        return isKnown(date) ? register.find(number, date) : Optional.empty();
    }

    /** The county of a municipality on a day; empty too if the register does not go back so far. */
    public Optional<County> county(MunicipalityNumber number, LocalDate date) {
        return municipality(number, date).flatMap(each -> register.county(number, date));
    }

    /** Whether the register answers for a day. */
    public boolean isKnown(LocalDate date) {
        return !date.isBefore(register.coveredFrom());
    }

    /**
     * Whether there is a municipality, or a county with municipalities, of a number on a day that the register knows.
     */
    public boolean exists(MemberOrganisation organisation, LocalDate date) {
        return organisation instanceof MemberOrganisation.Municipality municipality
                ? municipality(municipality.number(), date).isPresent()
                : register.validOn(date).stream()
                        .anyMatch(each -> each.number().countyNumber().equals(organisation.countyNumber()));
    }

    /** Those that are with the network or on their way in, each once. */
    public List<MemberOrganisation> participants() {
        LocalDate day = network()
                .end()
                .filter(end -> !end.isAfter(today))
                .map(end -> end.minusDays(1))
                .orElse(today);
        return network().members().stream()
                .filter(member -> member.status() != MembershipStatus.WITHDRAWN)
                .filter(member -> member.until().map(day::isBefore).orElse(true))
                .map(Membership::organisation)
                .distinct()
                .toList();
    }

    /** The workshops that have been held, the first one first. */
    public List<Workshop> held() {
        return dossier.workshops().stream()
                .filter(each -> each.date().filter(date -> !date.isAfter(today)).isPresent())
                .sorted(Comparator.comparing((Workshop each) -> each.date().orElseThrow())
                        .thenComparing(Workshop::id))
                .toList();
    }

    /** The resolutions of a member, also those of the same municipality under the number it had then. */
    public List<Resolution> resolutionsOf(Membership member) {
        return dossier.resolutions().stream()
                .filter(each -> isSame(member, each.organisation(), dateOf(each)))
                .toList();
    }

    /** The day on which a resolution's number is to be understood. */
    private static Optional<LocalDate> dateOf(Resolution resolution) {
        return resolution
                .decisiveTreatment()
                .or(() -> resolution.treatments().stream().findFirst())
                .flatMap(Treatment::date);
    }

    /** Whether a number of a day means the same area as a member's number means on its first day. */
    public boolean isSame(Membership member, MemberOrganisation organisation, Optional<LocalDate> date) {
        return member.organisation().equals(organisation)
                || (date.isPresent()
                        && member.organisation() instanceof MemberOrganisation.Municipality one
                        && organisation instanceof MemberOrganisation.Municipality other
                        && isSame(one.number(), member.from(), other.number(), date.get()));
    }

    private boolean isSame(MunicipalityNumber one, LocalDate day, MunicipalityNumber other, LocalDate otherDay) {
        return isKnown(day) && isKnown(otherDay) && register.isSameArea(one, day, other, otherDay);
    }

    /** What people call an organisation: its number, and its name as the network or else the register has it. */
    public String label(MemberOrganisation organisation) {
        return network().members().stream()
                .filter(member -> member.organisation().equals(organisation))
                .map(Places::label)
                .sorted()
                .findFirst()
                .or(() -> organisation
                        .municipalityNumber()
                        .flatMap(number -> municipality(number, today))
                        .map(each -> each.number() + " " + each.name()))
                .orElse(organisation.toString());
    }

    /** What people call a theme: its title in the programme, or the code of an unknown one. */
    public LocalizedText theme(Identifier code) {
        return dossier.programme().theme(code).map(Theme::title).orElseGet(() -> LocalizedText.same(code.value()));
    }
}
