package no.livskraft.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The providers that services files name and that were never seen: where the virtual machine does not say which class
 * it could not read ("Truncated class file"), the culprit is among them.
 */
final class Suspects {

    private final List<String> names;

    private Suspects(Set<String> names) {
        this.names = List.copyOf(names);
    }

    static Suspects named(Class<?> service, ClassLoader classLoader, Set<String> seen) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL file : Collections.list(classLoader.getResources("META-INF/services/" + service.getName()))) {
                names.addAll(read(file));
            }
        } catch (IOException e) {
            names.add(e.toString());
        }
        names.removeAll(seen);
        return new Suspects(names);
    }

    private static List<String> read(URL file) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String name = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The suspect that an error names, or all of them where it names none. */
    String behind(Throwable error) {
        String message = error.toString().replace('/', '.');
        List<String> named = names.stream().filter(message::contains).toList();
        List<String> behind = named.isEmpty() ? names : named;
        return behind.isEmpty() ? "unknown" : behind.stream().collect(Collectors.joining(", "));
    }
}
