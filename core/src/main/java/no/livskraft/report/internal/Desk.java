package no.livskraft.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ResultTable;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;

/**
 * What every part of a page is written from. One for each page.
 *
 * @param settings everything that the page is made from
 * @param say the words
 * @param members the municipalities by name
 * @param places the anchors of the page
 */
record Desk(Settings settings, Say say, Members members, Places places) {

    static Desk of(Settings settings, Say say) {
        Members members = new Members(
                settings.dossier().network(),
                settings.today(),
                settings.result().table(),
                settings.register());
        return new Desk(settings, say, members, new Places(settings.dossier(), settings.result()));
    }

    NetworkDossier dossier() {
        return settings.dossier();
    }

    Network network() {
        return settings.dossier().network();
    }

    ResultTable table() {
        return settings.result().table();
    }

    String networkName() {
        return say.typed(network().name());
    }

    /** Members and those they are compared with, members first, each once. */
    List<MunicipalityNumber> everybody() {
        List<MunicipalityNumber> all = new ArrayList<>(members.withFigures());
        for (MunicipalityNumber other : new TreeSet<>(settings.compared())) {
            if (!all.contains(other)) {
                all.add(other);
            }
        }
        return all;
    }

    /** Who the members are compared with, as a sentence names them. */
    String comparedName() {
        return settings.comparedName().map(say::in).orElseGet(() -> say.text("compared.nameless"));
    }

    /** An item's text, marked where it is invented in a network that itself is not. */
    String marked(String text, boolean fictitious) {
        return fictitious && !network().fictitious() ? say.text("invented.item", "text", text) : text;
    }
}
