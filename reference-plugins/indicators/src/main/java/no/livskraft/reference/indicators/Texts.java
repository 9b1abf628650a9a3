package no.livskraft.reference.indicators;

import no.livskraft.data.LocalizedText;
import no.livskraft.data.Unit;

/** Units, and what every description ends with. */
final class Texts {

    static final Unit PER_CENT = new Unit("per-cent", LocalizedText.of("prosent", "prosent", "per cent"));

    private Texts() {}

    /** A description that says whose indicator this is. */
    static LocalizedText description(String bokmal, String nynorsk, String english) {
        return LocalizedText.of(
                bokmal + " Indikatoren er fra bibliotekets startsett og ikke en av programmets egne.",
                nynorsk + " Indikatoren er frå startsettet til biblioteket og ikkje ein av programmet sine eigne.",
                english + " The indicator is from the library's starter set and not one of the programme's own.");
    }
}
