package no.livskraft.validation;

import java.util.Map;
import no.livskraft.data.LocalizedText;

/** What the page of rules says beside the rules' own texts. */
final class RulesPageWords {

    static final LocalizedText HEAD = LocalizedText.of("""
            # Reglene

            Alt reglene ser etter, hvorfor det betyr noe, og hva du gjør når en regel er brutt. En feil hindrer at nettverket
            blir aktivt eller avsluttes; en advarsel bør du se på; en merknad er til orientering. Et program kan vurdere en
            sak som mer eller mindre alvorlig, sette andre grenser og slå av en regel med en begrunnelse.

            Hver regel i kraft har et eksempel: den minste endringen i dokumentene til et nettverk der ingenting er galt,
            som bryter regelen, og det som da blir sagt den %s. **Nettverket er oppdiktet**, og alt som står i det;
            kommunene er virkelige, men har verken vedtatt eller gjort noe av dette. Endringene er skrevet som JSON Patch
            (RFC 6902), og nettverket og eksemplene følger med biblioteket: `RuleCatalogue.example("LK-011")`.

            Siden er skrevet av en test. Nynorsk: [rules.nn.md](rules.nn.md). English: [rules.en.md](rules.en.md).

            """, """
            # Reglane

            Alt reglane ser etter, kvifor det har noko å seie, og kva du gjer når ein regel er broten. Ein feil hindrar at
            nettverket blir aktivt eller blir avslutta; ei åtvaring bør du sjå på; ein merknad er til orientering. Eit
            program kan vurdere ei sak som meir eller mindre alvorleg, setje andre grenser og slå av ein regel med ei
            grunngjeving.

            Kvar regel i kraft har eit døme: den minste endringa i dokumenta til eit nettverk der ingenting er gale,
            som bryt regelen, og det som då blir sagt den %s. **Nettverket er oppdikta**, og alt som står i det;
            kommunane er verkelege, men har korkje vedteke eller gjort noko av dette. Endringane er skrivne som JSON Patch
            (RFC 6902), og nettverket og døma følgjer med biblioteket: `RuleCatalogue.example("LK-011")`.

            Sida er skriven av ein test. Bokmål: [rules.nb.md](rules.nb.md). English: [rules.en.md](rules.en.md).

            """, """
            # The rules

            Everything that the rules look for, why it matters, and what to do where a rule is violated. An error keeps the
            network from becoming active or being closed; a warning deserves a look; a note is for information. A programme
            can judge a case more or less severely, set other limits, and switch a rule off with a reason.

            Each rule in force has an example: the smallest change to the documents of a network in which nothing is wrong
            that violates the rule, and what is said then, on %s. **The network is invented**, and so is everything in it;
            the municipalities are real, but have resolved and done nothing of this. Changes are written as JSON Patch (RFC
            6902), and the network and the examples come with the library: `RuleCatalogue.example("LK-011")`.

            A test writes this page. Bokmål: [rules.nb.md](rules.nb.md). Nynorsk: [rules.nn.md](rules.nn.md).

            """);

    static final LocalizedText COLUMNS = LocalizedText.of(
            "| emne | i kraft | planlagt |\n",
            "| emne | i kraft | planlagde |\n",
            "| subject | in force | planned |\n");
    static final LocalizedText PLANNED = LocalizedText.of(
            "*Planlagt: blir ikke vurdert ennå.*",
            "*Planlagd: blir ikkje vurdert enno.*",
            "*Planned: not evaluated yet.*");
    static final LocalizedText REMEDY = LocalizedText.of("Gjør", "Gjer", "What to do");
    static final LocalizedText SEVERITY = LocalizedText.of("Alvor", "Alvor", "Severity");
    static final LocalizedText LIMIT = LocalizedText.of(
            "Grense i eksempelprogrammet", "Grense i dømeprogrammet", "Limit of the example programme");
    static final LocalizedText OWN_LIMIT = LocalizedText.of(
            "Grense, om programmet ikke sier noe annet",
            "Grense, om ikkje programmet seier noko anna",
            "Limit, unless the programme says otherwise");
    static final LocalizedText SOURCE = LocalizedText.of("Kilde (på engelsk)", "Kjelde (på engelsk)", "Source");
    static final LocalizedText EXAMPLE = LocalizedText.of("Eksempel", "Døme", "Example");
    static final LocalizedText REFUSED =
            LocalizedText.of("Dokumentet blir ikke lest:", "Dokumentet blir ikkje lese:", "The document is not read:");
    static final LocalizedText UNCHANGED = LocalizedText.of(
            "Nettverket får denne merknaden uten noen endring.",
            "Nettverket får denne merknaden utan noka endring.",
            "The network gets this note without any change.");
    static final LocalizedText WITHOUT =
            LocalizedText.of("Uten dokumentet `%s`.", "Utan dokumentet `%s`.", "Without the document `%s`.");
    static final LocalizedText NEW =
            LocalizedText.of("Nytt dokument `%s`:", "Nytt dokument `%s`:", "A new document `%s`:");
    static final LocalizedText IN = LocalizedText.of("I `%s`:", "I `%s`:", "In `%s`:");

    static final Map<RuleSubject, LocalizedText> SUBJECTS = Map.ofEntries(
            Map.entry(
                    RuleSubject.MUNICIPALITY,
                    LocalizedText.of("Kommuner og numre", "Kommunar og nummer", "Municipalities and numbers")),
            Map.entry(RuleSubject.NETWORK, LocalizedText.of("Nettverket", "Nettverket", "The network")),
            Map.entry(
                    RuleSubject.THEME,
                    LocalizedText.of("Temaer og utfordringer", "Tema og utfordringar", "Themes and challenges")),
            Map.entry(
                    RuleSubject.RESOLUTION,
                    LocalizedText.of("Politiske vedtak", "Politiske vedtak", "Political resolutions")),
            Map.entry(
                    RuleSubject.WORKSHOP,
                    LocalizedText.of("Verksteder og samlinger", "Verkstader og samlingar", "Workshops and gatherings")),
            Map.entry(
                    RuleSubject.INDICATOR,
                    LocalizedText.of(
                            "Definisjoner av indikatorer", "Definisjonar av indikatorar", "Definitions of indicators")),
            Map.entry(
                    RuleSubject.VALUE,
                    LocalizedText.of("Verdier av indikatorer", "Verdiar av indikatorar", "Values of indicators")),
            Map.entry(
                    RuleSubject.COMPARISON,
                    LocalizedText.of(
                            "Sammenligning, måltall og vurdering",
                            "Samanlikning, måltal og vurdering",
                            "Comparison, targets and assessment")),
            Map.entry(
                    RuleSubject.FOLLOW_UP,
                    LocalizedText.of(
                            "Planer, tiltak og gode eksempler",
                            "Planar, tiltak og gode døme",
                            "Plans, measures and good examples")),
            Map.entry(
                    RuleSubject.PRIVACY,
                    LocalizedText.of(
                            "Personvern, tilgjengelighet og språk",
                            "Personvern, tilgjenge og språk",
                            "Privacy, access and language")),
            Map.entry(RuleSubject.PROGRAMME, LocalizedText.of("Programmet", "Programmet", "The programme")));

    private RulesPageWords() {}
}
