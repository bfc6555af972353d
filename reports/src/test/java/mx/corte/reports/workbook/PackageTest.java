package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlBeans;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes Excel offer to repair a file must not be in it. */
class PackageTest {

    private static final String MAIN = "org.openxmlformats.schemas.spreadsheetml.x2006.main.";
    /** Which schema's document a part is, by its name. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "xl/workbook.xml", MAIN + "WorkbookDocument",
            "xl/styles.xml", MAIN + "StyleSheetDocument",
            "xl/worksheets/sheet", MAIN + "WorksheetDocument",
            "xl/tables/", MAIN + "TableDocument",
            "xl/pivotTables/pivotTable", MAIN + "PivotTableDefinitionDocument",
            "xl/pivotCache/pivotCacheDefinition", MAIN + "PivotCacheDefinitionDocument",
            "xl/pivotCache/pivotCacheRecords", MAIN + "PivotCacheRecordsDocument",
            "xl/charts/", "org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void everyPartIsValidAgainstTheFormatsSchema() throws Exception {
        assertThat(problems(WorkbookFixture.write(CountedQuarter.of(2, 5, 300), folder)))
                .isEmpty();
        assertThat(problems(WorkbookFixture.write(WorkbookFixture.empty(), folder)))
                .isEmpty();
        assertThat(problems(WorkbookFixture.write(ReportFixture.report(3, true), folder)))
                .isEmpty();
    }

    @Test
    void tablesHaveNamesAndHeadingsOfTheirOwnAndOneFilterEach() throws IOException {
        QuarterlyReport report = CountedQuarter.of(3, 4, 40);
        Path file = folder.resolve("analistas.xlsx");
        new AnalystWorkbook(15).write(report, file);
        Set<String> names = new HashSet<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
                assertThat(sheet.getTables()).hasSizeLessThan(2);
                for (XSSFTable table : sheet.getTables()) {
                    assertThat(names.add(table.getName().toLowerCase(Locale.ROOT)))
                            .isTrue();
                    assertThat(table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getCTTable().getRef());
                    assertHeadings(file, table);
                }
            }
        }
        assertThat(names).contains("detalle", "detalle_2", "detalle_3", "cubo", "dependencias");
    }

    @Test
    void thePivotTakesItsFieldsFromTheWholeCube() throws IOException {
        Path file = WorkbookFixture.write(CountedQuarter.of(3, 4, 40), folder);
        String cache = WorkbookFiles.entry(file, "xl/pivotCache/pivotCacheDefinition1.xml");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFTable cube = workbook.getSheet("Cubo").getTables().get(0);
            assertThat(cache)
                    .contains("<worksheetSource ref=\"" + cube.getCTTable().getRef() + "\" sheet=\"Cubo\"/>")
                    .containsSubsequence(cube.getColumns().stream()
                            .map(column -> "<cacheField name=\"" + column.getName() + "\"")
                            .toList())
                    .contains("<cacheFields count=\"" + cube.getColumnCount() + "\">");
        }
    }

    @Test
    void noChartAndNoMergedCellLiesOverATable() throws IOException {
        Path file = WorkbookFixture.write(CountedQuarter.of(3, 4, 40), folder);
        int drawn = 0;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                List<CellRangeAddress> areas = new ArrayList<>(sheet.getMergedRegions());
                sheet.getTables()
                        .forEach(table -> areas.add(
                                CellRangeAddress.valueOf(table.getCTTable().getRef())));
                if (sheet.getDrawingPatriarch() != null) {
                    for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                        drawn++;
                        areas.add(area((XSSFClientAnchor) shape.getAnchor()));
                    }
                }
                for (int a = 0; a < areas.size(); a++) {
                    for (int b = 0; b < a; b++) {
                        assertThat(areas.get(a).intersects(areas.get(b)))
                                .as(sheet.getSheetName() + " " + areas.get(a) + " " + areas.get(b))
                                .isFalse();
                    }
                }
            }
        }
        assertThat(drawn).isEqualTo(4);
    }

    @Test
    void aChartOfNothingIsNotDrawn() throws IOException {
        Path file = WorkbookFixture.write(WorkbookFixture.empty(), folder);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(part -> part.startsWith("xl/charts/"));
        }
    }

    private static CellRangeAddress area(XSSFClientAnchor anchor) {
        return new CellRangeAddress(anchor.getRow1(), anchor.getRow2(), anchor.getCol1(), anchor.getCol2());
    }

    private static void assertHeadings(Path file, XSSFTable table) throws IOException {
        AreaReference area = table.getArea();
        Row header = WorkbookFixture.rows(file, table.getSheetName()).stream()
                .filter(row -> row.getRowNum() == area.getFirstCell().getRow() + 1)
                .findFirst()
                .orElseThrow();
        List<String> headings = header.stream().map(cell -> cell.getText()).toList();
        assertThat(table.getColumns().stream().map(column -> column.getName())).containsExactlyElementsOf(headings);
        assertThat(headings.stream().map(heading -> heading.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .hasSize(area.getLastCell().getCol() + 1);
        assertThat(area.getLastCell().getRow())
                .isGreaterThan(area.getFirstCell().getRow());
    }

    private static List<String> problems(Path file) throws Exception {
        List<String> problems = new ArrayList<>();
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                URLClassLoader schemas = schemas()) {
            for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String document = DOCUMENTS.entrySet().stream()
                        .filter(known -> entry.getName().startsWith(known.getKey())
                                && entry.getName().endsWith(".xml"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
                if (!document.isEmpty()) {
                    parts++;
                    try (InputStream in = zip.getInputStream(entry)) {
                        validate(schemas, document, in).forEach(error -> problems.add(entry.getName() + ": " + error));
                    }
                }
            }
        }
        assertThat(parts).isGreaterThan(30);
        return problems;
    }

    /** The whole schemas, beside the slim ones that the program carries: only a loader of their own finds them. */
    private static URLClassLoader schemas() throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(XmlBeans.class.getProtectionDomain().getCodeSource().getLocation());
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (path.contains("poi-ooxml-full") || path.contains("log4j-api")) {
                jars.add(Path.of(path).toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static List<String> validate(ClassLoader schemas, String document, InputStream in) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(schemas);
        try {
            Object factory = schemas.loadClass(document).getField("Factory").get(null);
            Object xml =
                    factory.getClass().getMethod("parse", InputStream.class).invoke(factory, in);
            Class<?> options = schemas.loadClass("org.apache.xmlbeans.XmlOptions");
            Collection<Object> errors = new ArrayList<>();
            Object listening = options.getMethod("setErrorListener", Collection.class)
                    .invoke(options.getConstructor().newInstance(), errors);
            xml.getClass().getMethod("validate", options).invoke(xml, listening == null ? errors : listening);
            return errors.stream().map(Object::toString).toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
