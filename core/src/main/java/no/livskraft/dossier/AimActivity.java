package no.livskraft.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.programme.Aim;
import no.livskraft.programme.Identifier;

/**
 * Something that somebody has done for one of the five aims.
 *
 * <p>Activities are ordered by aim, day (undated ones last), kind, network, part and label.
 *
 * @param aim the aim
 * @param kind what was done
 * @param network the network
 * @param organisation the member that did it; empty where the network did it together
 * @param date the day; empty if it is not known
 * @param part the part of the dossier that shows it, or the network itself
 * @param label what people call it
 * @param fictitious whether it is invented; everything that shows it must say so
 */
public record AimActivity(
        Aim aim,
        Kind kind,
        Identifier network,
        Optional<MemberOrganisation> organisation,
        Optional<LocalDate> date,
        Identifier part,
        String label,
        boolean fictitious)
        implements Comparable<AimActivity> {

    private static final Comparator<AimActivity> ORDER = Comparator.comparing(AimActivity::aim)
            .thenComparing(each -> each.date().orElse(LocalDate.MAX))
            .thenComparing(AimActivity::kind)
            .thenComparing(AimActivity::network)
            .thenComparing(AimActivity::part)
            .thenComparing(AimActivity::label)
            .thenComparing(each -> each.organisation().map(Object::toString).orElse(""))
            .thenComparing(each -> each.date().isPresent())
            .thenComparing(AimActivity::fictitious);

    /**
     * What can be done for an aim. Which aim each belongs to is this library's reading of the programme: examples, methods
     * and exchange inspire; figures and targets identify; whoever comes from outside the town halls is involved; a place in
     * a plan integrates; a measure with somebody who answers for it implements.
     */
    public enum Kind {
        /** A good example was shared. */
        EXAMPLE_SHARED(LocalizedText.of("godt eksempel delt", "godt døme delt", "good example shared")),
        /** A method or tool was made available. */
        METHOD_SPREAD(LocalizedText.of(
                "metode eller verktøy formidlet", "metode eller verktøy formidla", "method or tool made available")),
        /** Members exchanged experience. */
        EXPERIENCE_EXCHANGED(LocalizedText.of("erfaring utvekslet", "erfaring utveksla", "experience exchanged")),
        /** Figures were looked at together. */
        FIGURES_DISCUSSED(LocalizedText.of("tall drøftet", "tal drøfta", "figures discussed")),
        /** An indicator was chosen to be followed. */
        INDICATOR_CHOSEN(LocalizedText.of("indikator valgt", "indikator vald", "indicator chosen")),
        /** A goal was given a target that an indicator shows. */
        TARGET_SET(LocalizedText.of("måltall satt", "måltal sett", "target set")),
        /** The state was told about framework conditions. */
        STATE_TOLD(LocalizedText.of("staten underrettet", "staten underretta", "state told")),
        /** Inhabitants, associations, businesses or other authorities took part. */
        COMMUNITY_MET(LocalizedText.of(
                "deltakere utenfra på samling", "deltakarar utanfrå på samling", "participants from outside")),
        /** An organisation supports the network as a partner. */
        PARTNER_JOINED(LocalizedText.of("partner med", "partnar med", "partner joined")),
        /** A goal or measure was given its place in a plan. */
        ANCHORED_IN_PLAN(LocalizedText.of("forankret i plan", "forankra i plan", "anchored in a plan")),
        /** A measure with somebody who answers for it and a deadline. */
        MEASURE_DECIDED(LocalizedText.of("tiltak vedtatt", "tiltak vedteke", "measure decided"));

        private final LocalizedText title;

        Kind(LocalizedText title) {
            this.title = title;
        }

        /**
         * Its name for people.
         *
         * @return the name
         */
        public LocalizedText title() {
            return title;
        }
    }

    /** Checks that no component is missing. */
    public AimActivity {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(label, "label");
    }

    @Override
    public int compareTo(AimActivity other) {
        return ORDER.compare(this, other);
    }
}
