package no.livskraft.reference.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * Writes one drawing. Coordinates have one decimal, written without any formatter, so that the same figures give the same
 * bytes everywhere.
 */
final class Svg implements Content {

    private final StringBuilder out = new StringBuilder(2048);

    Svg(String name, int width, int height, String title, String description) {
        out.append("<svg class=\"w")
                .append(width)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"");
        out.append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" aria-labelledby=\"")
                .append(name)
                .append("_t ")
                .append(name)
                .append("_d\">");
        out.append("<title id=\"")
                .append(name)
                .append("_t\">")
                .append(escape(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(name)
                .append("_d\">")
                .append(escape(description))
                .append("</desc>");
    }

    Svg line(String look, double x1, double y1, double x2, double y2) {
        return open("line", look)
                .at("x1", x1)
                .at("y1", y1)
                .at("x2", x2)
                .at("y2", y2)
                .close();
    }

    Svg circle(String look, double x, double y, double radius) {
        return open("circle", look).at("cx", x).at("cy", y).at("r", radius).close();
    }

    Svg box(String look, double x, double y, double width, double height) {
        return open("rect", look)
                .at("x", x)
                .at("y", y)
                .at("width", width)
                .at("height", height)
                .close();
    }

    /** A picture that fills the drawing. */
    Svg image(String address, int width, int height) {
        out.append("<image href=\"").append(escape(address)).append("\" preserveAspectRatio=\"none\"");
        return at("width", width).at("height", height).close();
    }

    Svg path(String look, CharSequence commands) {
        open("path", look);
        out.append(" d=\"").append(commands).append('"');
        return close();
    }

    Svg text(String look, Label label) {
        open("text", look).at("x", label.x()).at("y", label.baseline());
        out.append('>').append(escape(label.text())).append("</text>");
        return this;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(out + "</svg>");
    }

    /** A coordinate with at most one decimal. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    private Svg open(String element, String look) {
        out.append('<').append(element).append(" class=\"").append(look).append('"');
        return this;
    }

    private Svg at(String attribute, double value) {
        out.append(' ').append(attribute).append("=\"").append(number(value)).append('"');
        return this;
    }

    private Svg close() {
        out.append("/>");
        return this;
    }
}
