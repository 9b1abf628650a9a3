package no.livskraft.tck;

/** What an indicator provider promises, and where it is written. */
enum Promise {
    DESCRIPTOR("the same descriptor at every call", "Plugin.descriptor()"),
    RESERVED_ID("ids that begin with 'livskraft.' are reserved for the reference plugins", "PluginDescriptor.id"),
    LEVEL("a host loads plugins from SpiLevel.OLDEST_SUPPORTED to SpiLevel.CURRENT", "SpiLevel"),
    INDICATORS("a provider brings indicators", "IndicatorProvider"),
    FILE_NAMES("definition files have names of their own", "IndicatorProvider.definitionFiles()"),
    FILE_THERE("a definition file opens at every call", "DefinitionFile.Content.open()"),
    FILE_SAME("a definition file has the same bytes at every call", "DefinitionFile.Content.open()"),
    FILE_TEXT(
            "a definition file is JSON in UTF-8 without a byte order mark: an object that says its kind, indicators",
            "IndicatorProvider.definitionFiles()"),
    UNIQUE_IDS("an indicator's id is a name of its own", "IndicatorDefinition.id, IndicatorProvider"),
    LANGUAGES("texts for people are there in bokmål, nynorsk and English", "LocalizedText.of"),
    FORMULAS(
            "definitions() holds formulas; what Java computes goes to calculators()",
            "IndicatorProvider.definitions()"),
    CALCULATED(
            "a calculator's definition is a Calculated that names every variable read",
            "IndicatorCalculator.definition()"),
    DEFINITION("the same definition at every call", "IndicatorCalculator.definition()"),
    TOTAL(
            "a calculator answers for every cell, whatever its figures are, and never throws",
            "IndicatorCalculator, If it fails"),
    NOT_NULL("a calculator never returns null", "IndicatorCalculator, If it fails"),
    INPUTS(
            "a calculator reads nothing but the inputs that its definition names",
            "Cell.figure, Computation.Calculated"),
    EVERY_INPUT("a definition names the variables that are read, and no others", "IndicatorCalculator.definition()"),
    CELL_ONLY(
            "the result depends on nothing but the figures that the cell gives",
            "IndicatorCalculator, What it promises"),
    THREADS("the host may call from several threads at once", "IndicatorCalculator, What it promises"),
    CALL_ONLY("a cell is only valid during the call that it was given to", "Cell"),
    NOTHING_PRESENT("where nothing that is read is present there is no value", "IndicatorCalculator, Absence"),
    ABSENCE(
            "the result is a value only if every figure that it rests on is present; where a calculator can do without"
                    + " one, its test says so in toleratesAbsence, and it still never takes it for zero",
            "IndicatorCalculator, Absence"),
    WITHHELD("a withheld figure makes all that rests on it absent as WITHHELD", "IndicatorCalculator, Absence"),
    FACTOR("a ratio's factor is the same in every cell of an indicator", "CellResult.Ratio.factor"),
    RATIO(
            "a ratio where the indicator is one, so that groups can be computed from its parts",
            "IndicatorCalculator.calculate"),
    VALUE("where every figure is present and in its range, some cell has a value", "IndicatorProviderContract.range");

    private final String text;
    private final String where;

    Promise(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The message for somebody whose test fails: what, what happened, what was promised, and where that is written. */
    String broken(String what, String happened) {
        return what + ": " + happened + ".\nPromised: " + text + " (" + where + ").";
    }
}
