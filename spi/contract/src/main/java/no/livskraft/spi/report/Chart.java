package no.livskraft.spi.report;

/**
 * A drawing of figures. Whatever a renderer draws, it also offers {@link #table()}, which holds the same figures.
 */
public sealed interface Chart extends Block permits LineChart, DotChart, BarChart {

    /**
     * What the chart shows.
     *
     * @return the title, which a renderer may leave unseen where the text around it says the same
     */
    String title();

    /**
     * What somebody who cannot see the chart needs to hear.
     *
     * @return a sentence or two about shape and extremes; the figures are in the table
     */
    String description();

    /**
     * The unit of the figures.
     *
     * @return the unit as people read it
     */
    String unit();

    /**
     * The figures of the chart, absences with their reasons included.
     *
     * @return a table made from nothing but the chart's own data, so that the two cannot disagree
     */
    Table table();
}
