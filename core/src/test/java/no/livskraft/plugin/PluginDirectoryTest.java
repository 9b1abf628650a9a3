package no.livskraft.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import no.livskraft.data.LivskraftException;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginDirectoryTest {

    @TempDir
    Path temp;

    private void jar(String name, String className, String id) throws IOException {
        ProviderFolder folder = new ProviderFolder(temp.resolve("build-" + name));
        folder.compile(className, ProviderFolder.provider(className, id, ""));
        Path plugins = Files.createDirectories(temp.resolve("plugins"));
        try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("county/" + className + ".class"));
            jar.write(Files.readAllBytes(folder.classFile(className)));
            jar.putNextEntry(new JarEntry("META-INF/services/" + IndicatorProvider.class.getName()));
            jar.write(("county." + className + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void jarsOfTheFolderAreFound() throws IOException {
        jar("one.jar", "One", "county.one");
        jar("two.jar", "Two", "county.two");
        Files.writeString(temp.resolve("plugins/readme.txt"), "not a jar");
        try (PluginDirectory directory = PluginDirectory.open(temp.resolve("plugins"), Plugin.class.getClassLoader())) {
            Plugins plugins =
                    new PluginLoader().discover(directory.classLoader()).load();
            assertThat(directory.jars()).hasSize(2);
            assertThat(plugins.report().outcome("county.one").orElseThrow().origin())
                    .isEqualTo("one.jar");
            assertThat(plugins.report().outcome("county.two")).isPresent();
        }
    }

    @Test
    void aFileThatIsNoJarInsideDoesNotStopTheOthers() throws IOException {
        jar("good.jar", "One", "county.one");
        Files.writeString(temp.resolve("plugins/bad.jar"), "this is no zip file");
        try (PluginDirectory directory = PluginDirectory.open(temp.resolve("plugins"), Plugin.class.getClassLoader())) {
            Plugins plugins =
                    new PluginLoader().discover(directory.classLoader()).load();
            assertThat(plugins.all(IndicatorProvider.class)).hasSize(1);
        }
    }

    @Test
    void aFolderThatDoesNotExistIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> PluginDirectory.open(temp.resolve("nowhere"), Plugin.class.getClassLoader()))
                .isInstanceOf(LivskraftException.class)
                .hasMessageContainingAll("PLUGIN-DIRECTORY", "nowhere");
    }
}
