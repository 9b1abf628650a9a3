package no.livskraft.tck.rule;

import java.util.List;

/** The languages in which people are told things. */
final class Languages {

    static final List<String> ALL = List.of("nb", "nn", "en");

    private Languages() {}
}
