package no.livskraft.validation;

import java.util.Comparator;
import java.util.Objects;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.validation.internal.Places;

/**
 * Where in a network's dossier something is, or in the definition of an indicator that the network uses.
 *
 * @param kind what kind of thing it is in
 * @param id the thing's id
 * @param path the way from the thing to the place, such as {@code members[2]}, counted from 0; empty for the thing
 *     itself
 * @param label what people call the place, such as {@code 4020 Midt-Telemark}; empty if it has no name
 */
public record Place(Kind kind, String id, String path, String label) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind)
            .thenComparing(Place::id)
            .thenComparing(Place::path, Place::comparePaths)
            .thenComparing(Place::label);

    /** The things a dossier consists of, and what it rests on, in the order in which they are shown. */
    public enum Kind {
        /** The network itself. */
        NETWORK("network"),
        /** A political resolution. */
        RESOLUTION("resolution"),
        /** A development workshop. */
        WORKSHOP("workshop"),
        /** A goal. */
        GOAL("goal"),
        /** A measure. */
        MEASURE("measure"),
        /** The experience that a member brings. */
        BACKPACK("backpack"),
        /** A good example. */
        GOOD_EXAMPLE("good-example"),
        /** A method or tool. */
        METHOD("method"),
        /** Professional input. */
        PROFESSIONAL_INPUT("professional-input"),
        /** An exchange between members. */
        EXCHANGE("exchange"),
        /** Feedback to the state. */
        FEEDBACK("feedback"),
        /** A closing report. */
        CLOSING_REPORT("closing-report"),
        /** The definition of an indicator that the network uses. It belongs to the host, not to the dossier. */
        INDICATOR("indicator"),
        /** The profile of the programme that the network belongs to. */
        PROGRAMME("programme");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The kind's name in places and JSON.
         *
         * @return lower-case letters and hyphens; the kind of document for what has documents of its own
         */
        public String code() {
            return code;
        }
    }

    /** Checks that nothing is missing. */
    public Place {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A place in a network.
     *
     * @param network the network
     * @param path the way from the network to the place, such as {@code partners}; empty for the network itself
     * @return the place
     */
    public static Place of(Network network, String path) {
        return Places.in(network, path);
    }

    /**
     * A member of a network, under its number and name.
     *
     * @param network the network
     * @param index where it stands among the members, counted from 0
     * @return the place
     * @throws IndexOutOfBoundsException if there is no such member
     */
    public static Place ofMember(Network network, int index) {
        return Places.member(network, index);
    }

    /**
     * A place in something that belongs to a network, such as a resolution or a workshop.
     *
     * @param part the thing
     * @param path the way from the thing to the place, such as {@code agenda[2]}; empty for the thing itself
     * @return the place, with what people call the thing
     * @throws IllegalArgumentException if a dossier holds no such things
     */
    public static Place of(NetworkPart part, String path) {
        return Places.in(part, path);
    }

    /** By kind, id, path and label; a number within a path counts as a number. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /**
     * The place as one line, such as {@code network telemark-eksempel / members[2] (4020 Midt-Telemark)}.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return kind.code() + " " + id + (path.isEmpty() ? "" : " / " + path)
                + (label.isEmpty() ? "" : " (" + label + ")");
    }

    private static int comparePaths(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endOfLeft = endOfNumber(left, i);
            int endOfRight = endOfNumber(right, j);
            if (endOfLeft == i || endOfRight == j) {
                if (left.charAt(i) != right.charAt(j)) {
                    return Character.compare(left.charAt(i), right.charAt(j));
                }
                i++;
                j++;
            } else {
                int byNumber = compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endOfLeft;
                j = endOfRight;
            }
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }
}
