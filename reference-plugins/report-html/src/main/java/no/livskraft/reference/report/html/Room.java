package no.livskraft.reference.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is taken in a drawing, so that labels find a free place. */
final class Room {

    record Box(double left, double top, double right, double bottom) {

        double overlap(Box other) {
            double wide = Math.min(right, other.right) - Math.max(left, other.left);
            double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return wide > 0 && high > 0 ? wide * high : 0;
        }
    }

    private static final double AIR = 4;

    private final List<Box> taken = new ArrayList<>();
    private final double width;
    private final double height;

    Room(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void take(Box box) {
        taken.add(box);
    }

    void take(Label label) {
        Box box = label.box();
        taken.add(new Box(box.left() - AIR, box.top(), box.right() + AIR, box.bottom()));
    }

    /** Takes a straight stroke, in steps fine enough for a label to notice. */
    void takeStroke(double x1, double y1, double x2, double y2) {
        int steps = 1 + (int) (Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / 4);
        for (int i = 0; i <= steps; i++) {
            double x = x1 + (x2 - x1) * i / steps;
            double y = y1 + (y2 - y1) * i / steps;
            taken.add(new Box(x - 2, y - 2, x + 2, y + 2));
        }
    }

    boolean isFree(Box box) {
        return cost(box) == 0;
    }

    /** The first of the places that is free. */
    Optional<Label> free(List<Label> places) {
        return places.stream().filter(label -> isFree(label.box())).findFirst();
    }

    /** The first of the places that is free, or else the one that hides least. */
    Label best(List<Label> places) {
        Label best = places.get(0);
        for (Label label : places) {
            double cost = cost(label.box());
            if (cost == 0) {
                return label;
            }
            if (cost < cost(best.box())) {
                best = label;
            }
        }
        return best;
    }

    private double cost(Box box) {
        double beyond = Math.max(0, -box.left()) + Math.max(0, box.right() - width);
        beyond += Math.max(0, -box.top()) + Math.max(0, box.bottom() - height);
        return beyond * 1000 + taken.stream().mapToDouble(box::overlap).sum();
    }
}
