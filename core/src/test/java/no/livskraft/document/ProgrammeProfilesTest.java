package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Severity;
import no.livskraft.programme.Theme;
import no.livskraft.programme.VitalityDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeProfilesTest {

    private final DocumentFormats formats = new DocumentFormats();
    private final ProgrammeProfiles profiles = ProgrammeProfiles.bundled(formats);
    private final ProgrammeProfile programme =
            profiles.find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_2006).orElseThrow();
    private final ProgrammeProfile method =
            profiles.find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN).orElseThrow();

    @Test
    void theProgrammeRanFrom2006To2010WithSixThemesAndFourDimensions() {
        assertThat(programme.start()).isEqualTo(LocalDate.of(2006, 1, 1));
        assertThat(programme.end()).contains(LocalDate.of(2011, 1, 1));
        assertThat(programme.themes())
                .extracting(Theme::code)
                .extracting(Identifier::value)
                .containsExactly(
                        "climate-energy",
                        "land-use",
                        "outdoor-health-quality",
                        "international",
                        "production-consumption",
                        "heritage");
        assertThat(programme.vitalityDimensions())
                .extracting(VitalityDimension::code)
                .extracting(Identifier::value)
                .containsExactly("community", "associations", "business", "ecology");
        assertThat(programme.limits()).isEqualTo(new Limits(4, 6, 2, 90, 4, 4, 12));
    }

    @Test
    void theWordsAreThoseOfTheSlides() {
        assertThat(programme.vitalityDimensions())
                .extracting(dimension -> dimension.meaning().in(Locale.forLanguageTag("nb")))
                .containsExactly(
                        "Et vitalt, lokalt selvstyre",
                        "Et allsidig, demokratisk foreningsliv",
                        "Høy yrkesdeltakelse, full sysselsetting",
                        "En økologisk bærekraftig utvikling");
        assertThat(programme
                        .theme(Identifier.of("heritage"))
                        .orElseThrow()
                        .title()
                        .in(Locale.forLanguageTag("nb")))
                .isEqualTo("Kulturarven som grunnlag for nærings- og samfunnsutvikling");
    }

    @Test
    void theMethodHasTheSameThemesAndLimitsNoEndAndSaysThatItIsOurs() {
        assertThat(method.themes()).isEqualTo(programme.themes());
        assertThat(method.vitalityDimensions()).isEqualTo(programme.vitalityDimensions());
        assertThat(method.limits()).isEqualTo(programme.limits());
        assertThat(method.start()).isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(method.end()).isEmpty();
        assertThat(method.title().in(Locale.ENGLISH)).contains("livskraft's own profile, not the programme of KS");
    }

    @Test
    void everyTextOfABundledProfileIsThereInThreeLanguages() {
        for (ProgrammeProfile profile : profiles.all()) {
            assertThat(texts(profile))
                    .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys("nb", "nn", "en"));
        }
    }

    private static List<LocalizedText> texts(ProgrammeProfile profile) {
        List<LocalizedText> texts = new ArrayList<>(List.of(profile.title()));
        profile.themes().forEach(theme -> texts.add(theme.title()));
        profile.vitalityDimensions()
                .forEach(dimension -> texts.addAll(List.of(dimension.title(), dimension.meaning())));
        return texts;
    }

    @Test
    void theBundledFilesAreInTheirCanonicalForm() throws IOException {
        for (ProgrammeProfile profile : profiles.all()) {
            String name = "/no/livskraft/programme/" + profile.id() + ".json";
            try (InputStream in = Objects.requireNonNull(ProgrammeProfile.class.getResourceAsStream(name))) {
                assertThat(new String(formats.programme().write(profile), UTF_8))
                        .isEqualTo(new String(in.readAllBytes(), UTF_8));
            }
        }
    }

    @Test
    void aCountyBringsItsOwn(@TempDir Path folder) throws IOException {
        ProgrammeProfile own = new ProgrammeProfile(
                Identifier.of("fylkets-eget"),
                LocalizedText.of("Eget", "Eige", "Own"),
                LocalDate.of(2025, 1, 1),
                method.end(),
                method.purposes(),
                method.aims(),
                method.themes(),
                List.of(),
                new Limits(4, 24, 1, 90, 4, 4, 12),
                Map.of("LK-011", Severity.INFO),
                Map.of("TELEMARK-001.mostDays", 30),
                Map.of(
                        "LK-016",
                        LocalizedText.of("Fylket er medlem.", "Fylket er medlem her.", "The county is a member.")));
        Path file = Files.write(folder.resolve("eget.json"), formats.programme().write(own));

        ProgrammeProfiles more = profiles.with(ProgrammeProfiles.read(file, formats));

        assertThat(more.find(own.id())).contains(own);
        assertThat(profiles.find(own.id())).isEmpty();
        assertThatThrownBy(() -> more.with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a programme profile fylkets-eget already");
    }

    @Test
    void aFileThatCannotBeReadOrIsTooLargeSaysSo(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("stor.json"), new byte[10_000_001]);

        assertThatThrownBy(() -> ProgrammeProfiles.read(folder.resolve("mangler.json"), formats))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("DOC-FILE ")
                .hasMessageContaining("mangler.json");
        assertThatThrownBy(() -> ProgrammeProfiles.read(large, formats))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("DOC-SIZE ")
                .hasMessageContaining("stor.json");
    }
}
