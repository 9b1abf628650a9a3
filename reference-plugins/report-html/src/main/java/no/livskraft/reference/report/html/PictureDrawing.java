package no.livskraft.reference.report.html;

import java.util.stream.Collectors;
import no.livskraft.spi.report.Picture;
import no.livskraft.spi.report.Picture.Area;

/**
 * Draws a picture with its areas over it. It is scaled to the page as a whole, so its numbers are large enough to be read
 * on a telephone too.
 */
final class PictureDrawing {

    private static final int WIDTH = 640;
    private static final double RADIUS = 20;
    private static final double BASELINE = 10;

    private final Picture picture;
    private final String name;
    private final double scale;

    PictureDrawing(Picture picture, String name) {
        this.picture = picture;
        this.name = name;
        this.scale = (double) WIDTH / picture.width();
    }

    Svg draw() {
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        Svg svg = new Svg(name, WIDTH, height, picture.title(), description());
        picture.image()
                .ifPresentOrElse(
                        image -> svg.image("data:" + image.mediaType() + ";base64," + image.base64(), WIDTH, height),
                        () -> svg.box("missing-picture", 0, 0, WIDTH, height));
        for (int i = 0; i < picture.areas().size(); i++) {
            Area area = picture.areas().get(i);
            svg.path("area tone-" + Rendering.tone(area.tone()), outline(area));
            double x = middle(area, true);
            double y = middle(area, false);
            svg.circle("mark", x, y, RADIUS);
            svg.text("mark-number", new Label(Integer.toString(i + 1), Label.Anchor.START, x, y + BASELINE));
        }
        return svg;
    }

    /** What it shows, and the areas in words: whoever cannot see the picture hears what is marked. */
    private String description() {
        String areas = picture.areas().stream()
                .map(area -> area.word() + ": " + area.note())
                .collect(Collectors.joining("; "));
        return areas.isEmpty() ? picture.alternativeText() : picture.alternativeText() + " " + areas;
    }

    private String outline(Area area) {
        return area.corners().stream()
                .map(corner -> Svg.number(corner.x() * scale) + " " + Svg.number(corner.y() * scale))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private double middle(Area area, boolean horizontal) {
        return scale
                * area.corners().stream()
                        .mapToInt(corner -> horizontal ? corner.x() : corner.y())
                        .average()
                        .orElseThrow();
    }
}
