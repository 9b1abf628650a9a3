/** Figures as people have them: files of comma-separated values. */
module no.livskraft.reference.source.csv {
    requires no.livskraft.spi;
    requires org.apache.commons.csv;
    requires static org.jspecify;
}
