package mx.corte.reports.workbook;

import java.util.List;

/**
 * A sheet that was written, for the contents and the dictionary.
 *
 * @param table the name of the table it belongs to
 * @param number 1, or more for a sheet that goes on with a full one
 * @param rows of data, header and totals not counted
 */
record SheetEntry(String name, String table, int number, List<Label> labels, long rows) {}
