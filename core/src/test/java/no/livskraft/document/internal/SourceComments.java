package no.livskraft.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sources say about types, components of records and constants of enums, in their documentation comments. It
 * reads our own formatted sources, not Java as such, and stops at what it does not understand.
 */
final class SourceComments {

    private static final Pattern COMMENTED = Pattern.compile(
            "/\\*\\*(?<comment>.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s+)*"
                    + "(?:(?:(?:public|protected|private|static|sealed|abstract|final)\\s+)*"
                    + "(?:record|enum|interface|class)\\s+(?<type>\\w+)|(?<constant>[A-Z][A-Z0-9_]*)\\s*[,;({}])?",
            Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (?<name>\\w+) (?<text>[^@]+)");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?<sentence>.*?\\.)(?: .*)?");

    private final List<Path> roots;
    private final Set<Class<?>> parsed = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    /**
     * The comments in some sources.
     *
     * @param roots folders of sources, in which a package has its folders
     */
    SourceComments(List<Path> roots) {
        this.roots = roots;
    }

    /** The first sentence about a type. */
    String of(Class<?> type) {
        return text(type, "");
    }

    /** What is said about a component of a record. */
    String ofComponent(Class<?> type, String name) {
        return text(type, "@" + name);
    }

    /** The first sentence about a constant of an enum. */
    String ofConstant(Class<?> type, String name) {
        return text(type, "." + name);
    }

    private String text(Class<?> type, String part) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        if (parsed.add(outermost)) {
            parse(outermost);
        }
        return Optional.ofNullable(texts.get(key(outermost, type.getSimpleName(), part)))
                .orElseThrow(() -> new IllegalStateException(
                        "The source has no comment for " + type.getName() + part + ", which a schema needs"));
    }

    private static String key(Class<?> outermost, String simpleName, String part) {
        return outermost.getName() + " " + simpleName + part;
    }

    private void parse(Class<?> outermost) {
        String file = outermost.getName().replace('.', '/') + ".java";
        Path source = roots.stream()
                .map(root -> root.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No source " + file + " in " + roots));
        Matcher matcher = COMMENTED.matcher(read(source));
        String type = "";
        while (matcher.find()) {
            String comment =
                    matcher.group("comment").replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ");
            if (matcher.group("type") != null) {
                type = matcher.group("type");
                put(key(outermost, type, ""), firstSentence(comment));
                Matcher param = PARAM.matcher(plain(comment));
                while (param.find()) {
                    put(
                            key(outermost, type, "@" + param.group("name")),
                            param.group("text").strip());
                }
            } else if (matcher.group("constant") != null) {
                put(key(outermost, type, "." + matcher.group("constant")), firstSentence(comment));
            }
        }
    }

    private void put(String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("Two things are called " + key);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstSentence(String comment) {
        Matcher matcher = FIRST_SENTENCE.matcher(plain(comment).strip());
        if (!matcher.matches()) {
            throw new IllegalStateException("No sentence: " + comment);
        }
        return matcher.group("sentence");
    }

    private static String plain(String comment) {
        String plain = comment.replaceAll("\\{@(?:code|literal) ([^}]*)}", "$1")
                .replaceAll("\\{@link [^} ]* ([^}]*)}", "$1")
                .replaceAll("\\{@link [^}]*#(\\w+)[^}]*}", "$1")
                .replaceAll("\\{@link ([^}#]*)}", "$1")
                .replaceAll("</?[a-z]+>", "");
        if (plain.contains("{@") || plain.contains("<") || plain.contains("&")) {
            throw new IllegalStateException("A schema cannot say this; write it in plain words: " + comment);
        }
        return plain;
    }
}
