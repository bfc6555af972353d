package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCache;

/**
 * The package's parts of a pivot table over a written sheet. The library would make them from rows it does not have, and one item for
 * each of them; these have none, because a spreadsheet refreshes them when it opens the file.
 */
final class PivotParts {

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            """;
    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String ALL_ITEMS =
            "showAll=\"0\"><items count=\"1\"><item t=\"default\"/></items></pivotField>";
    private static final long CACHE = 1;

    private PivotParts() {}

    static String dataName(String column) {
        return Texts.SHEETS.get("pivote.suma").formatted(column);
    }

    /**
     * @param headings row of the pivot table's headings, from 1; the filters stand above it
     * @param rows below them, the total not counted
     * @param filters headings of the source that become filters
     * @param row heading whose values become rows
     * @param data headings that are added up
     */
    static void add(
            XSSFWorkbook workbook,
            String sheet,
            SheetEntry source,
            int headings,
            int rows,
            List<String> filters,
            String row,
            List<String> data) {
        List<String> columns = source.labels().stream().map(Label::header).toList();
        OPCPackage container = workbook.getPackage();
        PackagePart records = part(
                container,
                XSSFRelation.PIVOT_CACHE_RECORDS,
                XML + "<pivotCacheRecords" + NAMESPACES + " count=\"0\"/>");
        PackagePart cache = part(container, XSSFRelation.PIVOT_CACHE_DEFINITION, XML + cache(source, columns));
        relate(cache, records, XSSFRelation.PIVOT_CACHE_RECORDS);
        String location = "A" + headings + ":" + (char) ('A' + data.size()) + (headings + rows + 1);
        PackagePart table =
                part(container, XSSFRelation.PIVOT_TABLE, XML + table(columns, location, filters, row, data));
        relate(table, cache, XSSFRelation.PIVOT_CACHE_DEFINITION);
        relate(workbook.getSheet(sheet).getPackagePart(), table, XSSFRelation.PIVOT_TABLE);
        CTPivotCache known = workbook.getCTWorkbook().addNewPivotCaches().addNewPivotCache();
        known.setCacheId(CACHE);
        known.setId(relate(workbook.getPackagePart(), cache, XSSFRelation.PIVOT_CACHE_DEFINITION));
    }

    private static String cache(SheetEntry source, List<String> columns) {
        String last = source.letter(columns.get(columns.size() - 1));
        return "<pivotCacheDefinition" + NAMESPACES + " r:id=\"rId1\" refreshOnLoad=\"1\" refreshedBy=\"Corte\""
                + " createdVersion=\"3\" refreshedVersion=\"3\" minRefreshableVersion=\"3\" recordCount=\"0\">"
                + "<cacheSource type=\"worksheet\"><worksheetSource ref=\"A" + (source.firstRow() - 1) + ":" + last
                + source.lastRow() + "\" sheet=\"" + source.name() + "\"/></cacheSource>"
                + columns.stream()
                        .map(column -> "<cacheField name=\"" + column + "\" numFmtId=\"0\"><sharedItems/></cacheField>")
                        .collect(Collectors.joining(
                                "", "<cacheFields count=\"" + columns.size() + "\">", "</cacheFields>"))
                + "</pivotCacheDefinition>";
    }

    private static String table(
            List<String> columns, String location, List<String> filters, String row, List<String> data) {
        return "<pivotTableDefinition" + NAMESPACES + " name=\"TablaDinamica\" cacheId=\"" + CACHE + "\""
                + " applyNumberFormats=\"0\" applyBorderFormats=\"0\" applyFontFormats=\"0\" applyPatternFormats=\"0\""
                + " applyAlignmentFormats=\"0\" applyWidthHeightFormats=\"1\" dataCaption=\""
                + Texts.SHEETS.get("pivote.valores") + "\" rowHeaderCaption=\"" + row + "\" updatedVersion=\"3\""
                + " minRefreshableVersion=\"3\" createdVersion=\"3\" useAutoFormatting=\"1\" itemPrintTitles=\"1\""
                + " indent=\"0\" outline=\"1\" outlineData=\"1\" multipleFieldFilters=\"0\">"
                + "<location ref=\"" + location + "\" firstHeaderRow=\"0\" firstDataRow=\"1\" firstDataCol=\"1\""
                + " rowPageCount=\"" + filters.size() + "\" colPageCount=\"1\"/>"
                + columns.stream()
                        .map(column -> field(column, filters, row, data))
                        .collect(Collectors.joining(
                                "", "<pivotFields count=\"" + columns.size() + "\">", "</pivotFields>"))
                + "<rowFields count=\"1\"><field x=\"" + columns.indexOf(row) + "\"/></rowFields>"
                + "<colFields count=\"1\"><field x=\"-2\"/></colFields>"
                + filters.stream()
                        .map(filter -> "<pageField fld=\"" + columns.indexOf(filter) + "\" hier=\"-1\"/>")
                        .collect(Collectors.joining(
                                "", "<pageFields count=\"" + filters.size() + "\">", "</pageFields>"))
                + data.stream()
                        .map(column -> "<dataField name=\"" + dataName(column) + "\" fld=\"" + columns.indexOf(column)
                                + "\" baseField=\"0\" baseItem=\"0\" numFmtId=\"3\"/>")
                        .collect(Collectors.joining("", "<dataFields count=\"" + data.size() + "\">", "</dataFields>"))
                + "<pivotTableStyleInfo name=\"PivotStyleLight16\" showRowHeaders=\"1\" showColHeaders=\"1\""
                + " showRowStripes=\"1\" showColStripes=\"0\" showLastColumn=\"1\"/></pivotTableDefinition>";
    }

    private static String field(String column, List<String> filters, String row, List<String> data) {
        if (column.equals(row)) {
            return "<pivotField axis=\"axisRow\" " + ALL_ITEMS;
        }
        if (filters.contains(column)) {
            return "<pivotField axis=\"axisPage\" " + ALL_ITEMS;
        }
        return data.contains(column) ? "<pivotField dataField=\"1\" showAll=\"0\"/>" : "<pivotField showAll=\"0\"/>";
    }

    private static PackagePart part(OPCPackage container, XSSFRelation kind, String xml) {
        try {
            PackagePart part =
                    container.createPart(PackagingURIHelper.createPartName(kind.getFileName(1)), kind.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relate(PackagePart from, PackagePart to, XSSFRelation kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind.getRelation())
                .getId();
    }
}
