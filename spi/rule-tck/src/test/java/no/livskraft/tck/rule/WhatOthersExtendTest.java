package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What authors of rules compile against is written down, so that nobody changes it without seeing it. */
class WhatOthersExtendTest {

    /** What a class shows to those that extend it, also what it has from classes that they cannot name. */
    private static Stream<String> shown(Class<?> type) {
        Stream<String> own = Arrays.stream(type.getDeclaredMethods())
                .filter(WhatOthersExtendTest::isShown)
                .map(Method::toGenericString)
                .map(text -> text.replaceAll("(\\w+\\.)+(?=\\w)", ""));
        return type == Object.class ? Stream.empty() : Stream.concat(own, shown(type.getSuperclass()));
    }

    private static boolean isShown(Member member) {
        return (Modifier.isProtected(member.getModifiers()) || Modifier.isPublic(member.getModifiers()))
                && !member.isSynthetic();
    }

    @Test
    void theContractShowsWhatIsWrittenDown() {
        assertThat(shown(RuleProviderContract.class))
                .containsExactlyInAnyOrder(
                        "protected abstract RuleProvider provider()",
                        "protected abstract Map<String, NetworkDossier> violated()",
                        "protected Set<String> violatedWith(String)",
                        "protected Map<String, NetworkDossier> satisfied()",
                        "protected Map<String, NetworkDossier> nothing()",
                        "protected LocalDate today()",
                        "protected Duration limit()");
    }

    @Test
    void theLawsShowWhatIsWrittenDown() {
        assertThat(shown(RuleProviderLaws.class))
                .containsExactlyInAnyOrder(
                        "protected abstract RuleProvider provider()", "protected List<NetworkDossier> dossiers()");
    }

    @Test
    void nothingElseIsShown() throws Exception {
        Path classes = Path.of(RuleProviderContract.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> shown = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve("no/livskraft/tck/rule"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(RuleProviderContract.class.getPackageName() + "." + name);
                if (Modifier.isPublic(type.getModifiers())) {
                    shown.add(name);
                }
            }
        }
        assertThat(shown).containsExactly("RuleProviderContract", "RuleProviderLaws");
    }
}
