package no.livskraft.spi.report;

import java.io.IOException;
import java.io.OutputStream;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.PluginContext;

/**
 * Draws a page in a format that people read.
 *
 * <p><b>What it promises.</b> It shows everything that the page holds, in the page's order, and adds no text of its own:
 * the few words that a renderer needs are in {@link Page#words()}. Where the page carries a
 * {@linkplain Page#fictitious() notice of fictitious content}, the notice stands at the top and on every printed page.
 * Colour never carries a meaning alone. The same page gives the same bytes, whatever the machine's locale, time zone and
 * clock.
 *
 * <p><b>Who calls, when, on which thread.</b> The host asks for the media type and the file extension at any time, and
 * renders on the thread that asked for the report; several threads may render at once. <b>If it fails:</b> whatever
 * {@code render} throws reaches the caller that asked for this report, with the plugin's id; what was written until then
 * is thrown away; nothing else is affected. Since SPI level 1.
 */
public interface ReportRenderer extends Plugin {

    /**
     * The media type of what is written.
     *
     * @return such as {@code text/html; charset=utf-8}; the same at every call
     */
    String mediaType();

    /**
     * How the name of a file with this report ends.
     *
     * @return lower-case letters and digits without a full stop, such as {@code html}; the same at every call
     */
    String fileExtension();

    /**
     * Writes a page.
     *
     * @param page what to show
     * @param out where to write; the renderer flushes it and leaves closing to the caller
     * @param context settings, progress, cancellation and log
     * @throws IOException if {@code out} throws it
     * @throws no.livskraft.data.LivskraftException if the renderer cannot show the page; each problem says why
     */
    void render(Page page, OutputStream out, PluginContext context) throws IOException;
}
