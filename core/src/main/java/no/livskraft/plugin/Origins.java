package no.livskraft.plugin;

import java.security.CodeSource;
import java.util.Optional;

/** Tells where a class came from, in words that help to find the jar. */
final class Origins {

    private Origins() {}

    static String of(Class<?> type) {
        if (type.getModule().isNamed()) {
            return "module " + type.getModule().getName();
        }
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> {
                    String path = location.getPath();
                    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
                    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
                })
                .orElse("class path");
    }
}
