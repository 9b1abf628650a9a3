/** The main job on real figures, and a host to try a plugin in. */
module no.livskraft.quickstart {
    requires no.livskraft.core;
    requires info.picocli;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    opens no.livskraft.quickstart to
            info.picocli;
}
