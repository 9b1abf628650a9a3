/** The domain of municipal networks, its rules, the indicator engine, and the loading of plugins. */
module no.livskraft.core {
    requires transitive no.livskraft.spi;
    requires transitive jakarta.validation;
    requires com.google.common;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports no.livskraft;
    exports no.livskraft.programme;
    exports no.livskraft.evidence;
    exports no.livskraft.network;
    exports no.livskraft.decision;
    exports no.livskraft.workshop;
    exports no.livskraft.followup;
    exports no.livskraft.experience;
    exports no.livskraft.dossier;
    exports no.livskraft.municipality;
    exports no.livskraft.indicator;
    exports no.livskraft.indicator.comparison;
    exports no.livskraft.validation;
    exports no.livskraft.validation.constraint;
    exports no.livskraft.validation.health;
    exports no.livskraft.validation.rule;
    exports no.livskraft.document;
    exports no.livskraft.indication;
    exports no.livskraft.sample;
    exports no.livskraft.file;
    exports no.livskraft.repository;
    exports no.livskraft.plugin;
    exports no.livskraft.report;

    opens no.livskraft.network to
            org.hibernate.validator;
    opens no.livskraft.decision to
            org.hibernate.validator;
    opens no.livskraft.workshop to
            org.hibernate.validator;
    opens no.livskraft.followup to
            org.hibernate.validator;
    opens no.livskraft.experience to
            org.hibernate.validator;
    opens no.livskraft.validation.internal.constraint to
            org.hibernate.validator;

    uses no.livskraft.spi.indicator.IndicatorProvider;
    uses no.livskraft.spi.report.ReportRenderer;
    uses no.livskraft.spi.source.ObservationSource;
    uses no.livskraft.spi.storage.StorageProvider;
    uses no.livskraft.validation.rule.RuleProvider;
}
