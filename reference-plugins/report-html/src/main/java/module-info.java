/** One accessible page that a municipality can publish itself: a renderer found through the service loader. */
module no.livskraft.reference.report.html {
    requires no.livskraft.spi;
    requires gg.jte.runtime;
    requires static java.compiler; // the annotation that generated templates carry
    requires static org.jspecify;

    provides no.livskraft.spi.report.ReportRenderer with
            no.livskraft.reference.report.html.HtmlReportRenderer;
}
