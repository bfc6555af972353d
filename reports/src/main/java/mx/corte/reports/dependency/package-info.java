/**
 * The Ficha de dependencia: two pages about one dependencia of a closed quarter, and their reader.
 *
 * <p>{@link mx.corte.reports.dependency.DependencySheet} lists the sections in the order of the pages; each is a class that
 * turns the report into rows of finished text. {@link mx.corte.reports.dependency.DependencyReadBack} reads the figures back.
 */
@NullMarked
package mx.corte.reports.dependency;

import org.jspecify.annotations.NullMarked;
