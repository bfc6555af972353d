/**
 * The engine that turns sections into a PDF, shared by every report on paper.
 *
 * <p>A report is a {@link mx.corte.reports.pdf.Booklet}: a title, a footer and a list of
 * {@link mx.corte.reports.pdf.Section}s. A section is a heading, a template and the records that fill it; a field of the
 * template is the record component of the same name. {@link mx.corte.reports.pdf.Press} prints a booklet: it fills the frame
 * template, which places one section after the other, exports it, and removes what would differ between two runs.
 *
 * <p>Templates are {@code *.jrxml} resources, compiled by the build ({@code TemplateCompiler}) and kept once loaded.
 * {@link mx.corte.reports.pdf.FigureText} is the one place where a figure becomes words and words become a figure again;
 * {@link mx.corte.reports.pdf.PageText} reads a finished file by position, with another library than the one that wrote it.
 */
@NullMarked
package mx.corte.reports.pdf;

import org.jspecify.annotations.NullMarked;
