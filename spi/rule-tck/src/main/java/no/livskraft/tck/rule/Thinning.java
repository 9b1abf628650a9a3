package no.livskraft.tck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.livskraft.dossier.NetworkDossier;

/**
 * Takes things out of a dossier, and out of what stays.
 *
 * @param removed the numbers of the things that are taken out, counted through all lists of the dossier
 * @param bare the numbers of those that lose what may be missing in them
 */
record Thinning(Set<Integer> removed, Set<Integer> bare) {

    /** Things with higher numbers stay as they are. */
    static final int MOST_THINGS = 50;

    NetworkDossier of(NetworkDossier dossier) {
        int[] number = {0};
        return Changes.eachList(dossier, list -> {
            List<Object> left = new ArrayList<>();
            for (Object thing : list) {
                int own = number[0]++;
                if (!removed.contains(own)) {
                    left.add(bare.contains(own) && Records.isOurs(thing) ? Records.bare(thing) : thing);
                }
            }
            return left;
        });
    }
}
