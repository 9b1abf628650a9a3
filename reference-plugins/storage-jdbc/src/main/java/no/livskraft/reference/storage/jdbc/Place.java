package no.livskraft.reference.storage.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.Settings;
import no.livskraft.spi.storage.StorageException;

/** Where a database is and who opens it, as the settings say. The address holds no password, so messages may name it. */
record Place(String url, Kind kind, Optional<String> user, Optional<String> password) {

    private static final Pattern SECRET =
            Pattern.compile("[;?&]\\s*(password|sslpassword)\\s*=|//[^/?;]*@", Pattern.CASE_INSENSITIVE);

    /** The databases that this plugin knows, and the words in which they differ. */
    enum Kind {
        H2("jdbc:h2:", "org.h2.Driver", "CHARACTER LARGE OBJECT", "BINARY LARGE OBJECT", "VARBINARY(512)"),
        POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", "TEXT", "BYTEA", "BYTEA");

        final String prefix;
        final String driver;
        final String textType;
        final String contentType;
        final String keyType;

        Kind(String prefix, String driver, String textType, String contentType, String keyType) {
            this.prefix = prefix;
            this.driver = driver;
            this.textType = textType;
            this.contentType = contentType;
            this.keyType = keyType;
        }

        static Optional<Kind> ofUrl(String url) {
            return List.of(values()).stream()
                    .filter(kind -> url.toLowerCase(Locale.ROOT).startsWith(kind.prefix))
                    .findFirst();
        }
    }

    static Place of(Settings settings) {
        String url = settings.require("url").strip();
        if (SECRET.matcher(url).find()) {
            throw new StorageException(new Problem(
                    "STORAGE-URL",
                    withoutSecrets(url),
                    LocalizedText.of(
                            "Adressen inneholder et passord; oppgi det i innstillingene «user» og «password» i stedet",
                            "Adressa inneheld eit passord; oppgi det i innstillingane «user» og «password» i staden",
                            "The address contains a password; give it in the settings 'user' and 'password' instead")));
        }
        Kind kind = Kind.ofUrl(url).orElseThrow(() -> unknown(url));
        return new Place(url, kind, settings.find("user"), settings.find("password"));
    }

    static StorageException unknown(String url) {
        return new StorageException(new Problem(
                "STORAGE-URL",
                url,
                LocalizedText.of(
                        "Lageret kjenner H2 og PostgreSQL; oppgi en adresse som begynner med jdbc:h2: eller"
                                + " jdbc:postgresql:",
                        "Lageret kjenner H2 og PostgreSQL; oppgi ei adresse som byrjar med jdbc:h2: eller"
                                + " jdbc:postgresql:",
                        "The storage knows H2 and PostgreSQL; give an address that begins with jdbc:h2: or"
                                + " jdbc:postgresql:")));
    }

    /** An address without what may stand behind or before the place itself. */
    static String withoutSecrets(String url) {
        return url.replaceAll("[;?].*", "").replaceAll("//[^/]*@", "//");
    }

    /** What the driver is told besides the address. H2 would take a missing user for one whose name is empty. */
    Properties credentials() {
        Properties credentials = new Properties();
        Optional<String> name = user.or(() -> kind == Kind.H2 && !namesUser() ? Optional.of("sa") : Optional.empty());
        name.ifPresent(value -> credentials.setProperty("user", value));
        password.ifPresent(value -> credentials.setProperty("password", value));
        return credentials;
    }

    private boolean namesUser() {
        return url.toLowerCase(Locale.ROOT).contains(";user=");
    }

    @Override
    public String toString() {
        return withoutSecrets(url);
    }
}
