/** A made-up page with everything on it, and what is true of every page that is drawn. */
package no.livskraft.reference.report.html;
