package no.livskraft.indicator;

import java.time.Duration;
import no.livskraft.containment.Failures;
import no.livskraft.data.Problem;

/** What can go wrong with a calculator. Each names the plugin, so that its maker can be asked. */
final class CalculatorProblems {

    private CalculatorProblems() {}

    static Problem threw(CatalogueEntry entry, String cell, Throwable thrown) {
        String what = Failures.describe(thrown);
        if (thrown instanceof LinkageError) {
            return of(
                    "INDICATOR-LINKAGE",
                    entry,
                    "ble bygd mot en annen utgave av biblioteket enn den som kjører (" + what + "); skaff en ny utgave",
                    "vart bygd mot ei anna utgåve av biblioteket enn den som køyrer (" + what + "); skaff ei ny utgåve",
                    "was built against another release of the library than the one that runs (" + what
                            + "); get a new release");
        }
        return of(
                "INDICATOR-FAILED",
                entry,
                "feilet for " + cell + ": " + what + ". Ta kontakt med den som lager det",
                "feila for " + cell + ": " + what + ". Ta kontakt med den som lagar det",
                "failed for " + cell + ": " + what + ". Turn to whoever makes it");
    }

    static Problem nullResult(CatalogueEntry entry, String cell) {
        return of(
                "INDICATOR-NULL",
                entry,
                "ga null for " + cell + "; en celle uten tall skal ha en grunn (Figure.absent)",
                "gav null for " + cell + "; ei celle utan tal skal ha ein grunn (Figure.absent)",
                "returned null for " + cell + "; a cell without a number needs a reason (Figure.absent)");
    }

    static Problem mixedResults(CatalogueEntry entry, String cell) {
        return of(
                "INDICATOR-MIXED",
                entry,
                "gir brøk i noen celler og verdi i andre, først i " + cell
                        + "; en indikator er det ene eller det andre, og en brøk kan ha fraværende deler",
                "gjev brøk i nokre celler og verdi i andre, først i " + cell
                        + "; ein indikator er det eine eller det andre, og ein brøk kan ha fråverande delar",
                "returns ratios in some cells and values in others, first in " + cell
                        + "; an indicator is one or the other, and a ratio may have absent parts");
    }

    static Problem otherFactor(CatalogueEntry entry, String cell, double first, double other) {
        return of(
                "INDICATOR-FACTOR",
                entry,
                "bruker faktoren " + other + " i " + cell + ", men " + first + " ellers; den må være den samme overalt",
                "bruker faktoren " + other + " i " + cell + ", men " + first + " elles; han må vere den same overalt",
                "uses the factor " + other + " in " + cell + " but " + first
                        + " before; it must be the same everywhere");
    }

    static Problem tooSlow(CatalogueEntry entry, Duration limit) {
        return of(
                "INDICATOR-TOO-SLOW",
                entry,
                "ble ikke ferdig innen " + limit + " og er avbrutt; øk grensen eller ta kontakt med den som lager det",
                "vart ikkje ferdig innan " + limit
                        + " og er avbrote; auk grensa eller ta kontakt med den som lagar det",
                "did not finish within " + limit + " and was abandoned; raise the limit or turn to whoever makes it");
    }

    static Problem noThread(CatalogueEntry entry, Duration limit) {
        return of(
                "INDICATOR-NO-THREAD",
                entry,
                "fikk ingen tråd å kjøre på innen " + limit + "; gi motoren en ExecutorService med ledige tråder",
                "fekk ingen tråd å køyre på innan " + limit + "; gje motoren ein ExecutorService med ledige trådar",
                "was given no thread to run on within " + limit
                        + "; give the engine an ExecutorService with free threads");
    }

    static Problem interrupted(CatalogueEntry entry) {
        return of(
                "INDICATOR-INTERRUPTED",
                entry,
                "ble avbrutt av programmet som spurte",
                "vart avbrote av programmet som spurde",
                "was interrupted by the program that asked");
    }

    private static Problem of(String code, CatalogueEntry entry, String bokmal, String nynorsk, String english) {
        String id = entry.id();
        String plugin = entry.pluginId();
        return IndicatorProblems.problem(
                code,
                id,
                "Tillegget " + plugin + " kunne ikke regne ut «" + id + "»: det " + bokmal,
                "Tillegget " + plugin + " kunne ikkje rekne ut «" + id + "»: det " + nynorsk,
                "Plugin " + plugin + " could not compute '" + id + "': it " + english);
    }
}
