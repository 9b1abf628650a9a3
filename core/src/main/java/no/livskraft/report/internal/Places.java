package no.livskraft.report.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.network.Challenge;
import no.livskraft.programme.Identifier;

/** The anchors of a page: the same for the same thing, and never the same for two. */
final class Places {

    static final String SUMMARY = "kort-fortalt";
    static final String THEMES = "tema";
    static final String CHAINS = "kjeder";
    static final String RESOLUTIONS = "vedtak";
    static final String MEASURES = "tiltak";
    static final String WORKSHOPS = "verksteder";
    static final String AIMS = "formal";
    static final String EXPERIENCE = "erfaringer";
    static final String RULES = "regler";
    static final String METHOD = "metode";

    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>(
            List.of(SUMMARY, THEMES, CHAINS, RESOLUTIONS, MEASURES, WORKSHOPS, AIMS, EXPERIENCE, RULES, METHOD));
    private final Map<String, String> indicators = new LinkedHashMap<>();
    private final Map<Identifier, String> challenges = new LinkedHashMap<>();
    private final Map<Identifier, String> goals = new LinkedHashMap<>();
    private final Map<Identifier, String> measures = new LinkedHashMap<>();

    Places(NetworkDossier dossier, IndicatorResult result) {
        for (String indicator : result.request().indicators()) {
            indicators.put(indicator, fresh("tall-" + indicator.replace('_', '-')));
        }
        for (Challenge challenge : dossier.network().challenges()) {
            challenges.computeIfAbsent(challenge.id(), id -> fresh("kjede-" + id));
        }
        for (Goal goal : dossier.goals()) {
            goals.computeIfAbsent(goal.id(), id -> fresh("mal-" + id));
        }
        for (Measure measure : dossier.measures()) {
            measures.computeIfAbsent(measure.id(), id -> fresh("tiltak-" + id));
        }
    }

    /** An anchor that nothing else on the page has. */
    String fresh(String wanted) {
        String name = wanted.length() > LONGEST ? wanted.substring(0, LONGEST) : wanted;
        String free = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? name : name + "-" + n)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        taken.add(free);
        return free;
    }

    String indicator(String id) {
        return place(indicators, id);
    }

    String challenge(Identifier id) {
        return place(challenges, id);
    }

    /** Where a goal stands in its chain. */
    String goal(Identifier id) {
        return place(goals, id);
    }

    /** Where a measure stands in the table of measures. */
    String measure(Identifier id) {
        return place(measures, id);
    }

    private static <K> String place(Map<K, String> places, K key) {
        String place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException(key + " has no place on the page");
        }
        return place;
    }
}
