package no.livskraft.spi.report;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where a link leads. */
public sealed interface LinkTarget {

    /**
     * A place on the same page.
     *
     * @param anchor the anchor of a section, an indicator row, a chain, a step or a table row
     */
    record Here(String anchor) implements LinkTarget {
        /**
         * Checks the anchor's form.
         *
         * @throws IllegalArgumentException if it is not lower-case letters a-z, digits and hyphens
         */
        public Here {
            Checks.anchor(anchor);
        }
    }

    /**
     * A place elsewhere.
     *
     * @param address an absolute address with one of the schemes http, https and mailto, without user information
     */
    record Web(URI address) implements LinkTarget {

        private static final Set<String> WITH_HOST = Set.of("http", "https");

        /**
         * Checks the address, so that no page can carry code in a link.
         *
         * @throws IllegalArgumentException if the scheme is another, a web address has no host, or there is user
         *     information in it
         */
        public Web {
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = WITH_HOST.contains(scheme) && address.getHost() != null && address.getRawUserInfo() == null;
            boolean mail = scheme.equals("mailto") && address.isOpaque();
            if (!web && !mail) {
                throw new IllegalArgumentException(
                        "A link leads to an address with http, https or mailto and without a user name: '" + address
                                + "'");
            }
        }
    }

    /**
     * A place on the same page.
     *
     * @param anchor the anchor
     * @return the target
     * @throws IllegalArgumentException if the anchor has another form
     */
    static LinkTarget here(String anchor) {
        return new Here(anchor);
    }

    /**
     * A place elsewhere.
     *
     * @param address an absolute address
     * @return the target
     * @throws IllegalArgumentException if it is no address that {@link Web} takes
     */
    static LinkTarget web(String address) {
        return new Web(URI.create(address));
    }
}
