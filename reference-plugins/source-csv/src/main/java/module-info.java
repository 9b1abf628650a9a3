/** Figures as people have them: files of comma-separated values. */
module no.livskraft.reference.source.csv {
    requires no.livskraft.spi;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    exports no.livskraft.reference.source.csv;

    provides no.livskraft.spi.source.ObservationSource with
            no.livskraft.reference.source.csv.CsvSource;
}
