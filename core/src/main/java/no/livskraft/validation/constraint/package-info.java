/**
 * Constraints that embedders put on their own classes, with messages in bokmål, nynorsk and English.
 *
 * <p>They work with every Jakarta Validation provider's {@code ValidatorFactory} and need no expression language. On the
 * class path Hibernate Validator finds their messages by itself. Give the factory
 * {@link no.livskraft.validation.constraint.ConstraintMessages#interpolator() our interpolator} on the module path, and
 * wherever an unknown language shall get bokmål and never the machine's language.
 *
 * <p>They are tried with Hibernate Validator 9 and 8. Version 8 is no named module: a host that runs it on the module path
 * adds the one that it needs, {@code --add-modules com.fasterxml.classmate}.
 */
@NullMarked
package no.livskraft.validation.constraint;

import org.jspecify.annotations.NullMarked;
