package no.livskraft.reference.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import no.livskraft.reference.storage.jdbc.internal.QuietFlywayLog;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings the tables to the version that this code knows. */
final class Schema {

    private static final List<String> SCRIPTS = List.of("V1__documents_and_observations.sql", "V2__attachments.sql");

    private Schema() {}

    static void migrate(DataSource source, Place.Kind kind, String place) {
        try {
            Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                    .loggers(QuietFlywayLog.class.getName())
                    .dataSource(source)
                    .table("livskraft_schema_history")
                    .resourceProvider(new Scripts())
                    .skipDefaultCallbacks(true)
                    .placeholders(Map.of("text", kind.textType, "content", kind.contentType, "key", kind.keyType))
                    // a host's own tables may stand in the same place
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            MigrationInfo[] all = flyway.info().all();
            newest(all, MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)
                    .ifPresent(version -> {
                        throw Failures.newer(place, version);
                    });
            if (newest(all, MigrationState.FAILED).isPresent()) {
                // every statement can be run again, see the scripts
                flyway.repair();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw Failures.schema(place, e);
        }
    }

    private static Optional<String> newest(MigrationInfo[] all, MigrationState... states) {
        return Arrays.stream(all)
                .filter(info -> Arrays.asList(states).contains(info.getState()))
                .reduce((older, newer) -> newer)
                .map(info -> String.valueOf(info.getVersion()));
    }

    /** The scripts as resources of this module, which the migration library could not look into by itself. */
    private static final class Scripts implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return SCRIPTS.contains(name) ? new Script(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return SCRIPTS.stream()
                    .filter(name ->
                            name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                    .<LoadableResource>map(Script::new)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
