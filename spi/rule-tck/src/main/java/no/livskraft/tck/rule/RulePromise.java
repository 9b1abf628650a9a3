package no.livskraft.tck.rule;

/** What the rules of a county promise, and where it is written. */
enum RulePromise {
    DESCRIPTOR("the same descriptor at every call", "Plugin.descriptor()"),
    RESERVED_ID("ids that begin with 'livskraft.' are reserved for the reference plugins", "PluginDescriptor.id"),
    LEVEL("a host loads plugins from SpiLevel.OLDEST_SUPPORTED to SpiLevel.CURRENT", "SpiLevel"),
    TITLE("texts for people are there in bokmål, nynorsk and English", "LocalizedText.of"),
    RULES("a provider brings rules", "RuleProvider.rules()"),
    LET_IN("rules that the host lets in", "RuleProvider, If it fails"),
    SAME_RULES("the same rules at every call and from every instance", "RuleProvider.rules()"),
    DEFINITION("the same definition at every call", "NetworkRule.definition()"),
    EXAMPLES("an example of each case of each rule in force", "RuleProviderContract.violated()"),
    VIOLATED("a rule tells each of its cases where it is violated", "RuleProviderContract.violated()"),
    NOTHING_ELSE(
            "an example violates its own case alone; where it cannot but violate others, its test says so in"
                    + " violatedWith",
            "RuleProviderContract.violated()"),
    SATISFIED("a rule is satisfied where nothing is wrong", "RuleProviderContract.satisfied()"),
    NOTHING("where there is nothing to look at a rule tells nothing, and is not evaluated", "RuleFindings"),
    TOTAL("a rule never throws, whatever is missing and whatever the day", "NetworkRule, What it promises"),
    LIMIT("a rule ends within the time that the host gives it", "NetworkRule, If it fails"),
    CASES("a rule tells of cases that its definition has", "RuleFindings.violated"),
    VALUES("a violation has every value that its message names, none of them null", "RuleFindings.violated"),
    NO_PLACE("a violation is somewhere", "RuleFindings.violated"),
    PLACE("a violation is at a place that the dossier has", "RuleFindings.violated, Place"),
    READABLE("a value reads as people write it", "RuleFindings"),
    LANGUAGES("what is told to people is there in bokmål, nynorsk and English", "RuleFindings"),
    UNKNOWN_LIMIT("a rule reads limits that its definition has", "RuleView.limit"),
    LIMITS(
            "a rule reads the limits that its definition names, and what a programme says of them counts",
            "RuleView.limit"),
    SEVERITY("a rule tells the same however serious a programme finds it", "NetworkRule, What it promises"),
    SAME("the same dossier and day, the same findings", "NetworkRule, What it promises"),
    INSTANCE("every instance of a provider has rules that tell the same", "NetworkRule, What it promises"),
    EARLIER("what was looked at before does not matter", "NetworkRule, What it promises"),
    ENTRY("the order in which things were entered does not matter", "NetworkRule, What it promises"),
    ALONE("a rule needs no other rule to have been asked", "NetworkRule, What it promises"),
    CALL_ONLY("a view and its findings are of no use after the call that they were given to", "RuleView, RuleFindings"),
    THREADS("the host may call from several threads at once", "NetworkRule, Who calls, when, on which thread"),
    CLOCK("the day is that of the view, not that of the machine", "NetworkRule, What it promises"),
    MACHINE("the machine's language and zone do not matter", "NetworkRule, What it promises"),
    HOST("a host hears what the test kit heard", "NetworkRule, What it promises");

    private final String text;
    private final String where;

    RulePromise(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The message for somebody whose test fails: what, what happened, what was promised, and where that is written. */
    String broken(String what, String happened) {
        return what + ": " + happened + ".\nPromised: " + text + " (" + where + ").";
    }
}
