package no.livskraft.reference.report.html;

import static no.livskraft.reference.report.html.Label.Anchor.END;
import static no.livskraft.reference.report.html.Label.Anchor.MIDDLE;
import static no.livskraft.reference.report.html.Label.Anchor.START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.livskraft.spi.report.DotChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Role;
import no.livskraft.spi.report.Words;

/**
 * Draws members as dots on one line. Dots that would hide each other move apart, up and down; named are the page's own,
 * the typical figure and the extremes, and the other members where there is room. All names are in the table.
 */
final class DotPlot {

    private static final double LANE = 18;
    private static final int LANES_WITH_OWN = 3;
    private static final int LANES_WITH_MEMBERS = 6;
    private static final double STEP = 10;

    /** A dot and how many steps it moved from the line. */
    private record Placed(Member.Shown member, double x, int level) {}

    private final DotChart chart;
    private final Words words;
    private final String name;
    private final int width;
    private final List<Member.Shown> shown;
    private final boolean hasOwn;
    private final Scale values;
    private final int lanes;
    private final Room room;
    private int topLane;

    DotPlot(DotChart chart, Words words, String name, int width) {
        this(chart, words, name, width, hasOwn(chart) ? LANES_WITH_OWN : LANES_WITH_MEMBERS);
    }

    private DotPlot(DotChart chart, Words words, String name, int width, int lanes) {
        this.chart = chart;
        this.words = words;
        this.name = name;
        this.width = width;
        this.shown = chart.members().stream()
                .filter(Member.Shown.class::isInstance)
                .map(Member.Shown.class::cast)
                .sorted(Comparator.comparingDouble(Member.Shown::value)
                        .thenComparing(Member.Shown::role)
                        .thenComparing(Member.Shown::name))
                .toList();
        this.hasOwn = hasOwn(chart);
        double[] all = DoubleStream.concat(
                        shown.stream().mapToDouble(Member.Shown::value),
                        chart.typical().stream().mapToDouble(DotChart.Typical::value))
                .toArray();
        this.values = Scale.between(
                DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1), 4);
        this.lanes = lanes;
        this.topLane = lanes;
        this.room = new Room(width, Double.MAX_VALUE);
    }

    private static boolean hasOwn(DotChart chart) {
        return chart.members().stream().anyMatch(member -> member instanceof Member.Shown && member.role() == Role.OWN);
    }

    /** Draws it once to see how many lanes of names are needed, and then with no more than those. */
    Svg draw() {
        Svg svg = drawAll();
        return topLane == 1 ? svg : new DotPlot(chart, words, name, width, lanes - topLane + 1).drawAll();
    }

    private Svg drawAll() {
        List<Placed> dots = place();
        int deepest = dots.stream().mapToInt(dot -> Math.abs(dot.level())).max().orElse(0);
        double middle = lanes * LANE + 12 + deepest * STEP;
        double floor = middle + 12 + deepest * STEP;
        List<Label> ends = extremes(floor + 38);
        double below = ends.stream().mapToDouble(Label::baseline).max().orElse(floor + 20);
        boolean keyed = shown.stream().map(Member::role).anyMatch(Role.OTHER::equals)
                && shown.stream().map(Member::role).anyMatch(Role.MEMBER::equals);
        double key = keyed ? below + LANE + 4 : below;
        double note = shown.size() < chart.members().size() ? key + LANE : key;
        Svg svg = new Svg(name, width, (int) Math.ceil(note + 6), chart.title(), chart.description());
        axis(svg, floor);
        above(svg, dots, middle, floor);
        for (Placed dot : dots) {
            double y = middle + dot.level() * STEP;
            svg.circle(
                    look(dot.member().role()), dot.x(), y, radius(dot.member().role()));
        }
        ends.forEach(label -> svg.text(label.look("ink"), label));
        if (keyed) {
            key(svg, key);
        }
        if (note > key) {
            svg.text("nofigure", absent(note));
        }
        return svg;
    }

    private void key(Svg svg, double baseline) {
        Label inside = new Label(words.inside(), START, 16, baseline);
        double second = inside.box().right() + 20;
        boolean fits = second + 12 + Label.width(words.outside()) <= width;
        svg.circle(look(Role.MEMBER), 6, baseline - 4, 5).text("soft", inside);
        if (fits) {
            svg.circle(look(Role.OTHER), second, baseline - 4, 5);
            svg.text("soft", new Label(words.outside(), START, second + 10, baseline));
        }
    }

    private List<Placed> place() {
        List<Placed> dots = new ArrayList<>();
        List<Member.Shown> ownFirst = new ArrayList<>(shown);
        ownFirst.sort(Comparator.comparing(member -> member.role() != Role.OWN));
        for (Member.Shown member : ownFirst) {
            double x = x(member.value());
            int level = 0;
            while (hides(dots, member, x, level)) {
                level = level > 0 ? -level : 1 - level;
            }
            dots.add(new Placed(member, x, level));
        }
        dots.sort(Comparator.comparing((Placed dot) -> dot.member().role()).reversed());
        return dots;
    }

    private boolean hides(List<Placed> dots, Member.Shown member, double x, int level) {
        for (Placed dot : dots) {
            double reach = radius(dot.member().role()) + radius(member.role());
            if (Math.hypot(x - dot.x(), (level - dot.level()) * STEP) < reach - 1) {
                return true;
            }
        }
        return false;
    }

    private void axis(Svg svg, double floor) {
        svg.line("base", x(values.from()), floor, x(values.to()), floor);
        for (double tick : values.ticks()) {
            double x = x(tick);
            svg.line("tick", x, floor, x, floor + 4);
            Label label = new Label(values.write(tick, words.numerals()), MIDDLE, x, floor + 18);
            if (room.isFree(label.box())) {
                room.take(label);
                svg.text(label.look("soft"), label);
            }
        }
    }

    /** What stands above the dots and where its leader ends. */
    private record Named(String text, double x, double from, String look, boolean must) {}

    /** The names above the dots: the page's own first, then from the right to the left, each like a flag on its pole. */
    private void above(Svg svg, List<Placed> dots, double middle, double floor) {
        List<Named> flags = new ArrayList<>();
        for (Placed dot : dots) {
            Member.Shown member = dot.member();
            double y = middle + dot.level() * STEP - radius(member.role()) - 1;
            boolean extreme = member.equals(shown.get(0)) || member.equals(shown.get(shown.size() - 1));
            if (member.role() == Role.OWN) {
                name(svg, new Named(named(member), dot.x(), y, "own strong", true), true);
            } else if (member.role() == Role.MEMBER && !hasOwn && !extreme) {
                flags.add(new Named(named(member), dot.x(), y, "own", false));
            }
        }
        boolean free = flags.isEmpty();
        chart.typical().ifPresent(mark -> {
            double x = x(mark.value());
            svg.line("median", x, lanes * LANE + 4, x, floor);
            flags.add(new Named(mark.name() + " " + mark.text(), x, lanes * LANE + 4, "ink", true));
        });
        flags.sort(Comparator.comparing(Named::x, Comparator.reverseOrder()));
        flags.forEach(flag -> name(svg, flag, free));
    }

    private void name(Svg svg, Named named, boolean centred) {
        boolean strong = named.look().contains("strong");
        double x = named.x();
        double wide = new Label(named.text(), MIDDLE, 0, 0, strong).width();
        double middle = Math.max(wide / 2, Math.min(x, width - wide / 2));
        List<Label> places = new ArrayList<>();
        for (int lane = lanes; lane >= 1; lane--) {
            double baseline = lane * LANE - 4;
            if (centred) {
                places.add(new Label(named.text(), MIDDLE, middle, baseline, strong));
            }
            places.add(new Label(named.text(), START, Math.max(0, x - 6), baseline, strong));
            if (centred || x - 6 + wide > width) {
                places.add(new Label(named.text(), END, Math.min(width, x + 6), baseline, strong));
            }
        }
        for (Label place : places) {
            Room.Box leader = new Room.Box(x - 2, place.baseline() + 3, x + 2, named.from());
            if (room.isFree(place.box()) && room.isFree(leader)) {
                svg.line("leader", x, place.baseline() + 4, x, named.from());
                room.take(leader);
                put(svg, place, named.look());
                return;
            }
        }
        if (named.must()) {
            put(svg, room.best(places), named.look());
        }
    }

    private void put(Svg svg, Label label, String look) {
        room.take(label);
        topLane = Math.min(topLane, (int) Math.round((label.baseline() + 4) / LANE));
        svg.text(label.look(look), label);
    }

    private List<Label> extremes(double baseline) {
        List<Label> labels = new ArrayList<>();
        if (shown.size() < 2) {
            return labels;
        }
        Member.Shown least = shown.get(0);
        Member.Shown greatest = shown.get(shown.size() - 1);
        if (least.value() == greatest.value()) {
            return labels;
        }
        if (least.role() != Role.OWN) {
            labels.add(new Label(named(least), START, 0, baseline));
        }
        if (greatest.role() != Role.OWN) {
            Label label = new Label(named(greatest), END, width, baseline);
            boolean meets = !labels.isEmpty() && labels.get(0).box().right() + 8 > label.left();
            labels.add(meets ? new Label(named(greatest), END, width, baseline + LANE) : label);
        }
        return labels;
    }

    private Label absent(double baseline) {
        List<String> names = chart.members().stream()
                .filter(Member.Absent.class::isInstance)
                .map(Member::name)
                .toList();
        String all = words.noFigure() + ": " + names.stream().collect(Collectors.joining(", "));
        String text = Label.width(all) <= width ? all : words.noFigure() + ": " + names.size();
        return new Label(text, START, 0, baseline);
    }

    private static String named(Member.Shown member) {
        return member.name() + " " + member.text();
    }

    private String look(Role role) {
        return switch (role) {
            case OWN -> "dot d0";
            case MEMBER -> hasOwn ? "ring own" : "dot d0";
            case OTHER -> "ring other";
        };
    }

    private static double radius(Role role) {
        return role == Role.OWN ? 7 : 5;
    }

    private double x(double value) {
        return 12 + values.share(value) * (width - 24);
    }
}
