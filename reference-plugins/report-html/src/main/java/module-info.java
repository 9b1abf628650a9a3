/** One accessible page that a municipality can publish itself. */
module no.livskraft.reference.report.html {
    requires no.livskraft.spi;
    requires gg.jte.runtime;
    requires static java.compiler; // the annotation that generated templates carry
    requires static org.jspecify;
}
