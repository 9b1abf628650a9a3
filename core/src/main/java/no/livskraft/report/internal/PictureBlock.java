package no.livskraft.report.internal;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.spi.report.Picture;
import no.livskraft.spi.report.Tone;
import no.livskraft.workshop.ImageSize;
import no.livskraft.workshop.MarkedArea;
import no.livskraft.workshop.Material;

/** A workshop's picture as a block of the page. */
final class PictureBlock {

    private static final ImageSize UNKNOWN = new ImageSize(640, 360);

    private final Desk desk;
    private final Say say;

    PictureBlock(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Picture of(Material.Picture picture) {
        ImageSize size = picture.size().orElse(UNKNOWN);
        return new Picture(
                say.typed(picture.title()),
                picture.image().flatMap(this::image),
                size.width(),
                size.height(),
                picture.alternativeText().isBlank()
                        ? say.text("picture.unexplained")
                        : say.typed(picture.alternativeText()),
                caption(picture),
                picture.areas().stream().map(this::area).toList());
    }

    /** Only what a page can show, and what does not make the page too large to be sent around. */
    private Optional<Picture.Image> image(Attachment attachment) {
        if (!Picture.Image.isShown(attachment.mediaType()) || attachment.length() > Settings.LARGEST_PICTURE) {
            return Optional.empty();
        }
        return desk.settings()
                .pictures()
                .apply(attachment)
                .map(bytes -> Picture.Image.of(attachment.mediaType(), bytes));
    }

    private String caption(Material.Picture picture) {
        StringBuilder caption = new StringBuilder();
        if (!picture.caption().isBlank()) {
            caption.append(Say.sentence(say.typed(picture.caption()))).append(' ');
        }
        if (!picture.place().isBlank()) {
            caption.append(Say.sentence(say.typed(picture.place()))).append(' ');
        }
        String credit = picture.credit().isBlank() ? say.text("picture.credit.none") : say.typed(picture.credit());
        String licence = picture.licence().isBlank() ? say.text("picture.licence.none") : say.typed(picture.licence());
        caption.append(say.text("picture.credit", "credit", credit, "licence", licence));
        if (picture.image().isEmpty()) {
            caption.append(' ').append(say.text("picture.none"));
        }
        return caption.toString();
    }

    private Picture.Area area(MarkedArea area) {
        return new Picture.Area(
                Say.capital(say.in(area.kind().title())),
                switch (area.kind()) {
                    case CONFLICT -> Tone.BAD;
                    case VALUE -> Tone.GOOD;
                    case PROPOSAL -> Tone.CAUTION;
                },
                say.typed(area.note()),
                corners(area));
    }

    private static List<Picture.Corner> corners(MarkedArea area) {
        return area.corners().stream()
                .map(corner -> new Picture.Corner(corner.left(), corner.top()))
                .toList();
    }
}
