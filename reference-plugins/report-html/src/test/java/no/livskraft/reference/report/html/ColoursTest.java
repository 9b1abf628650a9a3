package no.livskraft.reference.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet, measured as WCAG 2.1 says. */
class ColoursTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern VARIABLE = Pattern.compile("--([a-z]+):(#[0-9a-f]{6})");

    private final String css;

    ColoursTest() throws IOException {
        try (InputStream in = HtmlReportRenderer.class.getResourceAsStream("page.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> scheme(String name) {
        int start = css.indexOf("color-scheme:" + name);
        assertThat(start).as("a scheme for %s", name).isPositive();
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = VARIABLE.matcher(css.substring(start, css.indexOf('}', start)));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyColourThatTextHasCanBeReadOnPaperAndOnWash(String scheme) {
        Map<String, String> colours = scheme(scheme);
        for (String text : List.of("ink", "soft", "own", "good", "bad", "caution", "goal", "none")) {
            for (String ground : List.of("paper", "wash")) {
                assertThat(contrast(colours.get(text), colours.get(ground)))
                        .as("%s on %s in the %s scheme", text, ground, scheme)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyMarkStandsOutFromThePaper(String scheme) {
        Map<String, String> colours = scheme(scheme);
        Pattern strokeOrFill = Pattern.compile("(?:stroke|fill):var\\(--([a-z]+)\\)");
        Matcher marks = strokeOrFill.matcher(css);
        int found = 0;
        while (marks.find()) {
            String mark = marks.group(1);
            if (!mark.equals("paper") && !mark.equals("rule")) {
                found++;
                assertThat(contrast(colours.get(mark), colours.get("paper")))
                        .as("%s in the %s scheme", mark, scheme)
                        .isGreaterThanOrEqualTo(MARK);
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void greyIsForAbsenceAlone(String scheme) {
        Map<String, String> colours = scheme(scheme);
        assertThat(saturation(colours.get("none"))).isLessThan(0.02);
        for (String hue : List.of("soft", "own", "good", "bad", "caution", "goal")) {
            assertThat(saturation(colours.get(hue))).as(hue).isGreaterThan(0.15);
        }
        Matcher use =
                Pattern.compile("([^{}]+)\\{[^{}]*var\\(--none\\)[^{}]*\\}").matcher(css);
        while (use.find()) {
            assertThat(use.group(1)).containsPattern("none|absent|missing|nofigure|nodata");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size:", "font-weight:"})
    void threeSizesAndTwoWeightsAreEnough(String property) {
        Matcher matcher = Pattern.compile(property + "([^;}]+)").matcher(css);
        List<String> allowed = property.equals("font-size:") ? List.of("13px", "16px", "26px") : List.of("400", "700");
        int found = 0;
        while (matcher.find()) {
            found++;
            assertThat(allowed).contains(matcher.group(1));
        }
        assertThat(found).isPositive();
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double saturation(String colour) {
        int red = Integer.parseInt(colour.substring(1, 3), 16);
        int green = Integer.parseInt(colour.substring(3, 5), 16);
        int blue = Integer.parseInt(colour.substring(5, 7), 16);
        double most = Math.max(red, Math.max(green, blue));
        return most == 0 ? 0 : (most - Math.min(red, Math.min(green, blue))) / most;
    }
}
