package no.livskraft.spi.report;

/** A piece of a page that stands by itself. */
public sealed interface Block
        permits Section,
                Paragraph,
                BulletList,
                Notice,
                Disclosure,
                Facts,
                Picture,
                Table,
                Chart,
                IndicatorRow,
                Chain,
                Participation {}
