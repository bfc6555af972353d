package mx.corte.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A row that POI keeps: for sheets of few rows, and whatever needs more than a value in a cell. */
record PoiRow(Row row, Palette palette, boolean ofTotal) implements CellTarget {

    @Override
    public void blank(int column, Ink ink) {
        cell(column, ink);
    }

    @Override
    public void text(int column, Ink ink, String text) {
        cell(column, ink).setCellValue(text);
    }

    @Override
    public void number(int column, Ink ink, double value) {
        cell(column, ink).setCellValue(value);
    }

    @Override
    public void height(float points) {
        row.setHeightInPoints(points);
    }

    private Cell cell(int column, Ink ink) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(palette.style(ink, ofTotal));
        return cell;
    }
}
