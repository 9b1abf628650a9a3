package no.livskraft.report.internal;

import java.util.Locale;
import java.util.Set;
import no.livskraft.data.IndicatorDefinition;

/** What a row of figures shows, as one plain sentence without a full stop, and as a few words for a list. */
final class FindingText {

    private static final Set<String> PER_CENT = Set.of("per-cent", "percent", "per cent", "pct", "%", "prosent");
    /** A change in per cent this large says less than the figures themselves. */
    private static final double MOST_PER_CENT = 300;

    private static final int MOST_DECIMALS = 15;

    private final Say say;
    private final IndicatorDefinition definition;
    private final Movement movement;

    FindingText(Say say, IndicatorDefinition definition, Movement movement) {
        this.say = say;
        this.definition = definition;
        this.movement = movement;
    }

    /** The sentence: {@code where} is such as "i nettverket". */
    String sentence(String where) {
        String title = say.in(definition.title());
        return switch (movement.kind()) {
            case ABSENT -> say.text("finding.absent", "title", title, "where", where);
            case ONCE ->
                say.text(
                        "finding.once",
                        "title",
                        title,
                        "where",
                        where,
                        "value",
                        value(last()),
                        "period",
                        period(last()));
            case BROKEN ->
                say.text(
                        "finding.broken",
                        "title",
                        title,
                        "where",
                        where,
                        "first",
                        period(first()),
                        "last",
                        period(last()));
            case CHANGE ->
                say.text(
                        "finding.change." + way(),
                        "title",
                        title,
                        "where",
                        where,
                        "amount",
                        perCent(Math.abs(last().value())),
                        "first",
                        before(),
                        "last",
                        period(last()));
            case OVER_TIME -> overTime(title, where);
        };
    }

    private String overTime(String title, String where) {
        boolean steady = movement.way() == Movement.Way.STEADY;
        String key = "finding." + way() + (steady || hasAmount() ? "" : ".levels");
        return say.text(
                key,
                "title",
                title,
                "where",
                where,
                "amount",
                steady || !hasAmount() ? "" : amount(),
                "from",
                say.rounded(first().value(), apart()),
                "to",
                say.rounded(last().value(), apart()) + "\u00a0" + unit(),
                "first",
                period(first()),
                "last",
                period(last()));
    }

    /** A few words behind a name, such as "ned 9 % siden 2009". */
    String brief() {
        return switch (movement.kind()) {
            case ABSENT, BROKEN, ONCE -> say.text("brief.none");
            case CHANGE ->
                say.text(
                        "brief.change." + way(),
                        "amount",
                        perCent(Math.abs(last().value())),
                        "first",
                        before(),
                        "last",
                        period(last()));
            case OVER_TIME ->
                movement.way() != Movement.Way.STEADY && !hasAmount()
                        ? say.text(
                                "brief.levels",
                                "from",
                                say.rounded(first().value(), apart()),
                                "to",
                                say.rounded(last().value(), apart()),
                                "first",
                                period(first()))
                        : say.text(
                                "brief." + way(),
                                "amount",
                                movement.way() == Movement.Way.STEADY ? "" : amount(),
                                "first",
                                period(first()));
        };
    }

    /** Whether the movement is best said as one number: not from nothing, across zero, or many times over. */
    private boolean hasAmount() {
        return isShare()
                ? Double.isFinite(last().value() - first().value())
                : (first().value() > 0 && last().value() >= 0 && Math.abs(relative()) <= MOST_PER_CENT);
    }

    /** How far it went, without its way: in percentage points where it is a share, otherwise in per cent of the first. */
    private String amount() {
        if (!isShare()) {
            return perCent(Math.abs(relative()));
        }
        int decimals = Math.max(1, definition.decimals());
        double points = Math.abs(last().value() - first().value());
        return say.text("points", "number", atLeast(points, decimals));
    }

    private double relative() {
        return 100 * (last().value() - first().value()) / first().value();
    }

    private String perCent(double amount) {
        return say.text("per.cent", "number", amount >= 2 ? say.rounded(amount, 0) : atLeast(amount, 1));
    }

    /** A number that does not vanish by rounding. */
    private String atLeast(double amount, int decimals) {
        String least = say.rounded(Math.pow(10, -decimals), decimals);
        boolean vanishes = amount > 0 && say.rounded(amount, decimals).equals(say.rounded(0, decimals));
        return vanishes ? say.text("less.than", "number", least) : say.rounded(amount, decimals);
    }

    private boolean isShare() {
        return isPerCent(definition);
    }

    static boolean isPerCent(IndicatorDefinition definition) {
        return PER_CENT.contains(definition.unit().code().toLowerCase(Locale.ROOT));
    }

    private String way() {
        return movement.way().name().toLowerCase(Locale.ROOT);
    }

    /** The decimals with which first and last do not look the same. */
    private int apart() {
        int decimals = definition.decimals();
        while (decimals < MOST_DECIMALS
                && say.rounded(first().value(), decimals).equals(say.rounded(last().value(), decimals))) {
            decimals++;
        }
        return decimals;
    }

    private String value(Movement.At at) {
        return say.rounded(at.value(), definition.decimals()) + "\u00a0" + unit();
    }

    private String unit() {
        return say.in(definition.unit().label());
    }

    /** The period that a change is counted from; there is one, since there is a change. */
    private String before() {
        int periods = Movement.changePeriods(definition).orElseThrow();
        return say.period(last().period().earlier(periods).orElseThrow());
    }

    private String period(Movement.At at) {
        return say.period(at.period());
    }

    private Movement.At first() {
        return movement.first().orElseThrow();
    }

    private Movement.At last() {
        return movement.last().orElseThrow();
    }
}
