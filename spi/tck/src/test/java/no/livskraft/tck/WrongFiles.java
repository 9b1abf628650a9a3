package no.livskraft.tck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Providers of definition files: one that is right, and some with one fault each. */
final class WrongFiles {

    private static final String RIGHT = "{\"schemaVersion\": 1, \"kind\": \"indicators\", \"indicators\": []}\n";

    private WrongFiles() {}

    /** A provider that ships nothing but files. */
    record Shipped(List<DefinitionFile> definitionFiles) implements IndicatorProvider {
        @Override
        public PluginDescriptor descriptor() {
            return Chargers.DESCRIPTOR;
        }
    }

    private static DefinitionFile file(String name, byte[] bytes) {
        return DefinitionFile.of(name, () -> new ByteArrayInputStream(bytes));
    }

    private static DefinitionFile file(String text) {
        return file("chargers.json", text.getBytes(StandardCharsets.UTF_8));
    }

    static class Right extends WrongProviders.Trial {
        Right() {
            super(() -> new Shipped(List.of(file(RIGHT))));
        }
    }

    static class HasANameTwice extends WrongProviders.Trial {
        HasANameTwice() {
            super(() -> new Shipped(List.of(file(RIGHT), file(RIGHT))));
        }
    }

    static class IsNotThere extends WrongProviders.Trial {
        IsNotThere() {
            super(() -> new Shipped(List.of(
                    DefinitionFile.of("missing.json", () -> WrongFiles.class.getResourceAsStream("missing.json")))));
        }
    }

    static class CannotBeOpened extends WrongProviders.Trial {
        CannotBeOpened() {
            super(() -> new Shipped(List.of(DefinitionFile.of("locked.json", () -> {
                throw new IOException("locked by another");
            }))));
        }
    }

    static class Changes extends WrongProviders.Trial {
        private static final AtomicInteger CALLS = new AtomicInteger();

        Changes() {
            super(() -> new Shipped(List.of(DefinitionFile.of(
                    "chargers.json",
                    () -> new ByteArrayInputStream(
                            (RIGHT + " ".repeat(CALLS.incrementAndGet())).getBytes(StandardCharsets.UTF_8))))));
        }
    }

    static class IsLatin1 extends WrongProviders.Trial {
        IsLatin1() {
            super(() -> new Shipped(List.of(
                    file("chargers.json", RIGHT.replace("[]", "[\"Bø\"]").getBytes(StandardCharsets.ISO_8859_1)))));
        }
    }

    static class HasAByteOrderMark extends WrongProviders.Trial {
        HasAByteOrderMark() {
            super(() -> new Shipped(List.of(file("\uFEFF" + RIGHT))));
        }
    }

    static class IsAList extends WrongProviders.Trial {
        IsAList() {
            super(() -> new Shipped(List.of(file("[" + RIGHT + "]"))));
        }
    }

    static class IsOfAnotherKind extends WrongProviders.Trial {
        IsOfAnotherKind() {
            super(() -> new Shipped(List.of(file(RIGHT.replace("indicators\",", "network\",")))));
        }
    }
}
