package no.livskraft.report.internal;

import java.util.List;
import java.util.Locale;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.Words;
import no.livskraft.text.Texts;

/** Writes a network's page in the order of reading. Safe for use by many threads. */
public final class PageWriter {

    private final Settings settings;
    private final Texts texts = Say.texts();

    /**
     * Takes what the page is made from.
     *
     * @param settings everything that the page is made from
     */
    public PageWriter(Settings settings) {
        this.settings = settings;
    }

    /**
     * The page.
     *
     * @param locale the reader's locale
     * @return the page in the reader's language
     */
    public Page page(Locale locale) {
        Say say = new Say(texts, locale);
        Desk desk = Desk.of(settings, say);
        Provenance provenance = new Provenance(desk);
        Head head = new Head(desk, provenance);
        ThemesSection themes = new ThemesSection(desk);
        return new Page(
                say.text("page.title", "name", desk.networkName()),
                say.language(),
                head.facts(),
                head.fictitious(),
                List.of(
                        new SummarySection(desk, themes).section(),
                        themes.section(),
                        new ChainsSection(desk, themes).section(),
                        new WorkshopsSection(desk).section(),
                        new ExperienceSection(desk).section(),
                        new AimsSection(desk).section(),
                        new RulesSection(desk).section(),
                        new MethodSection(desk, provenance).section()),
                provenance.credits(),
                say.text("page.made", "date", say.date(settings.today())),
                words(desk));
    }

    private static Words words(Desk desk) {
        Say say = desk.say();
        return new Words(
                say.text("words.skip"),
                say.text("words.contents"),
                say.text("words.figures"),
                say.text("words.sources"),
                say.text("words.licence"),
                say.text("words.page"),
                say.text("words.axis"),
                say.text("words.break"),
                say.text("words.provisional"),
                say.text("words.no.figure"),
                say.text("words.inside"),
                say.text("words.outside", "compared", desk.comparedName()),
                say.numerals());
    }
}
