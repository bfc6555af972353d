/**
 * The engine that turns sections into a PDF, shared by every report on paper: PDF/A-2a and PDF/UA-1, the same bytes each time.
 *
 * <p>A report is a {@link mx.corte.reports.pdf.Booklet}: a title, a footer and a list of
 * {@link mx.corte.reports.pdf.Section}s. A section is a heading, a template and the records that fill it; a field of the
 * template is the record component of the same name. {@link mx.corte.reports.pdf.Press} prints a booklet: it fills the frame
 * template, which places one section after the other, exports it, and removes what would differ between two runs.
 *
 * <h2>How to tag</h2>
 *
 * <p>By style, and by nothing else: a style of {@code styles.jrtx} decides how a text looks and what it is ({@code Role}).
 *
 * <ul>
 *   <li>{@code Title} is the document's one H1, headings of sections are H2, {@code Subheading} is H3, {@code Base} and what
 *       is based on it a paragraph, {@code Item} an item of a list.
 *   <li>A table is what follows its column headers ({@code Head}) or, where it has none, its first row header. Every row
 *       begins with one or more elements of style {@code RowHead} and goes on with {@code Cell}s, as many as there are
 *       headers, in reading order; where they stand is free, so a tile is a table of {@code Label} and {@code Value}. Headers
 *       that the next page repeats are left out of the tags by themselves. An element that is no cell ends the table; a table without row headers begins a row where a cell comes again.
 *   <li>A {@link mx.corte.reports.pdf.Drawing} with a description is a figure, in a cell when its style is a cell's
 *       ({@code Chart}); one without, and every line and background, is an artifact. What stands between two cells and is no
 *       cell, e.g. a mark beside its word, has the style {@code Ornament}.
 *   <li>A style of a template's own with a condition must end as the style it is based on: {@code TotalNumber}.
 *   <li>{@code Furniture} is what every page repeats.
 * </ul>
 *
 * <p>Templates have no JRXML properties for tags. An element without text has no tag; give every cell a text.
 *
 * <p>Templates are {@code *.jrxml} resources, compiled by the build ({@code TemplateCompiler}) and kept once loaded.
 * {@link mx.corte.reports.pdf.FigureText} is the one place where a figure becomes words and words become a figure again;
 * {@link mx.corte.reports.pdf.PrintedTables} reads a finished file back by its tags.
 */
@NullMarked
package mx.corte.reports.pdf;

import org.jspecify.annotations.NullMarked;
