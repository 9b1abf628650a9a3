package no.livskraft.reference.report.html;

import java.util.List;
import no.livskraft.spi.report.Chain;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.RichText;

/** The chains of the invented page: one that is whole, and one where steps are missing. */
final class SampleChains {

    private SampleChains() {}

    static Chain climate() {
        return new Chain(
                "kjede-utslipp",
                "Utslippene fra transport skal ned",
                List.of(
                        step(Chain.Kind.CHALLENGE, "Utfordring", "Lange avstander og lite buss gir mye bilkjøring"),
                        step(Chain.Kind.THEME, "Tema", "Klima og energi"),
                        step(Chain.Kind.NETWORK, "Nettverk", "Eksempelkommunene, fra 1. januar 2024"),
                        step(
                                Chain.Kind.RESOLUTION,
                                "Vedtak",
                                "Fjordvik kommunestyre 12. juni 2024, sak 57/24, enstemmig"),
                        step(
                                Chain.Kind.WORKSHOP,
                                "Utviklingsverksted",
                                "Havnes 3. oktober 2024, alle tre soner møttes"),
                        step(Chain.Kind.GOAL, "Mål", "4,5 tonn per innbygger i 2030"),
                        step(
                                        Chain.Kind.MEASURE,
                                        "Tiltak",
                                        "Bytte ut kommunens 64 biler innen 2028; ansvar: teknisk sjef")
                                .withAnchor("tiltak-biler"),
                        step(Chain.Kind.PLAN_ANCHOR, "Plan", "Klima- og energiplan 2024–2027, punkt 4.2")
                                .withAnchor("plan-klima"),
                        Chain.Step.of(
                                Chain.Kind.INDICATOR,
                                "Indikator",
                                RichText.link("Utslipp per innbygger", LinkTarget.here("utslipp-per-innbygger"))),
                        Chain.Step.of(
                                Chain.Kind.VALUE,
                                "Verdi",
                                RichText.of(
                                        new Inline.Strong("5,9 tonn"),
                                        new Inline.Text(" i 2024, "),
                                        SamplePage.BETTER))));
    }

    static Chain cycling() {
        return new Chain(
                "kjede-sykkel",
                "Flere skal gå og sykle",
                List.of(
                        step(Chain.Kind.CHALLENGE, "Utfordring", "Skolevegen er utrygg langs fylkesvegen"),
                        step(Chain.Kind.THEME, "Tema", "Friluftsliv, folkehelse og livskvalitet"),
                        step(Chain.Kind.MEASURE, "Tiltak", "Sykkelveg Havnes–Myrdal innen 1. juni 2026")
                                .withAnchor("tiltak-sykkelveg"),
                        Chain.Step.missing(Chain.Kind.PLAN_ANCHOR, "Plan", "Ikke forankret i noen plan ennå"),
                        Chain.Step.missing(Chain.Kind.INDICATOR, "Indikator", "Ikke valgt ennå")));
    }

    private static Chain.Step step(Chain.Kind kind, String label, String text) {
        return Chain.Step.of(kind, label, RichText.of(text));
    }
}
