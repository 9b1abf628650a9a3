package no.livskraft.reference.report.html;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.MediaType;
import no.livskraft.spi.report.Picture;
import no.livskraft.spi.report.Tone;

/** A picture of one grey pixel with two areas marked in it. */
final class SamplePicture {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private SamplePicture() {}

    static Picture map(boolean handedIn) {
        return new Picture(
                "Sentrum & jordene <oppdiktet>",
                handedIn ? Optional.of(Picture.Image.of(MediaType.of("image/png"), PIXEL)) : Optional.empty(),
                400,
                300,
                "Kart med et tettsted i midten.",
                "Hvor kan det bygges? Tegnet for prøven.",
                List.of(area("Konflikt", Tone.BAD, "Dyrka \"jord\""), area("Verdi", Tone.GOOD, "Elva med turvei")));
    }

    private static Picture.Area area(String word, Tone tone, String note) {
        return new Picture.Area(
                word,
                tone,
                note,
                List.of(new Picture.Corner(0, 0), new Picture.Corner(200, 0), new Picture.Corner(200, 300)));
    }
}
