package no.livskraft.validation.rule;

import java.util.List;
import no.livskraft.spi.Plugin;

/**
 * Brings rules of a county. Found by {@link java.util.ServiceLoader} under this interface's name, as every plugin.
 *
 * <p><b>Who calls, when, on which thread.</b> The host asks for the rules once, when it opens, on the thread that opens it,
 * and keeps them. <b>If it fails:</b> a provider that throws, returns null, or brings a rule that cannot be let in is noted
 * in the plugin report with all that is wrong, and brings nothing; no other plugin and no rule of the library is affected.
 * A rule is not let in if it has no definition, an id that begins with {@code LK-} or that another rule has, a text that is
 * missing in bokmål, nynorsk or English, or a message whose names in braces differ between languages. Since SPI level 1.
 *
 * <p>To prove a provider, extend {@code RuleProviderContract} of the test kit {@code livskraft-rule-tck}.
 */
public interface RuleProvider extends Plugin {

    /**
     * The rules.
     *
     * @return the rules, each with an id of its own, at least one; the same definitions at every call and from every
     *     instance of the provider
     */
    List<NetworkRule> rules();
}
