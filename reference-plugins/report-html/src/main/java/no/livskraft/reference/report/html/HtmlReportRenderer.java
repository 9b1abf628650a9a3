package no.livskraft.reference.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.report.Page;
import no.livskraft.spi.report.ReportRenderer;

/** Draws a page as one self-contained HTML file. Has no state, so any number of threads may render at once. */
public final class HtmlReportRenderer implements ReportRenderer {

    /** For the service loader. */
    public HtmlReportRenderer() {}

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of(
                "livskraft.report-html",
                "1.0.0",
                SpiLevel.CURRENT,
                LocalizedText.of("Rapport som nettside", "Rapport som nettside", "Report as a web page"));
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void render(Page page, OutputStream out, PluginContext context) throws IOException {
        CleanOutput clean = new CleanOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(clean), null, new Rendering(page, css()), page);
        clean.writeTo(out);
        out.flush();
    }

    private static String css() throws IOException {
        try (InputStream css = HtmlReportRenderer.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IOException("page.css is missing beside " + HtmlReportRenderer.class.getName()
                        + "; the plugin's jar is incomplete");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
