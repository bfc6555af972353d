package mx.corte.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** A row that POI keeps: for sheets of few rows, and whatever needs more than a value in a cell. */
record PoiRow(Row poi, Palette palette, boolean ofTotal) implements CellTarget {

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
    public void formula(int column, Ink ink, String formula, double value) {
        Cell cell = cell(column, ink);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    @Override
    public void formula(int column, Ink ink, String formula, String value) {
        Cell cell = cell(column, ink);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    @Override
    public int row() {
        return poi.getRowNum() + 1;
    }

    @Override
    public void height(float points) {
        poi.setHeightInPoints(points);
    }

    private Cell cell(int column, Ink ink) {
        Cell cell = poi.createCell(column);
        cell.setCellStyle(palette.style(ink, ofTotal));
        return cell;
    }
}
