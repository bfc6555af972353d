package mx.corte.reports.transparency.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import mx.corte.reports.ReportFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that the template has is another thing in the filled workbook, cell for cell. */
class UntouchedTest {

    /** In a sheet's XML: what is above its data, and what stands around them. */
    private static final List<Pattern> KEPT = List.of(
            Pattern.compile("<row r=\"[1-7]\".*?</row>"),
            Pattern.compile("<cols>.*?</cols>"),
            Pattern.compile("<mergeCells.*?</mergeCells>"),
            Pattern.compile("<dataValidations.*?</dataValidations>"),
            Pattern.compile("<pageSetup[^>]*>"));

    /** Lists that cells point into by number. */
    private static final Map<String, Pattern> GROWN = Map.of(
            "xl/sharedStrings.xml", Pattern.compile("<si>.*?</si>"),
            "xl/styles.xml", Pattern.compile("<xf [^>]*?(/>|>.*?</xf>)|<font>.*?</font>|<fill>.*?</fill>"));

    private static final Pattern TAG = Pattern.compile("<(\\w+)((?: [\\w:]+=\"[^\"]*\")+)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\w:]+=\"[^\"]*\"");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void thePartsOfAPackageAreTheSameOrGrowAtTheirEnd() throws IOException {
        for (PlatformFormat format : List.of(Formats.fractionVi(false), Formats.statistics())) {
            Path blank =
                    Files.write(folder.resolve("blanco.xlsx"), format.template().bytes());
            Path filled = filled(format);
            for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet2.xml")) {
                assertThat(part(filled, part)).as(part).isEqualTo(part(blank, part));
            }
            String before = part(blank, "xl/worksheets/sheet1.xml");
            String after = part(filled, "xl/worksheets/sheet1.xml");
            for (Pattern kept : KEPT) {
                assertThat(all(kept, after))
                        .as(kept.pattern())
                        .isEqualTo(all(kept, before))
                        .isNotEmpty();
            }
            assertThat(all(KEPT.get(0), after)).hasSize(7);
            for (Map.Entry<String, Pattern> grown : GROWN.entrySet()) {
                List<String> entries = all(grown.getValue(), part(blank, grown.getKey()));
                assertThat(all(grown.getValue(), part(filled, grown.getKey())).subList(0, entries.size()))
                        .isEqualTo(entries)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void anOldWorkbookKeepsEveryCellStyleMergeNameAndValidation() throws IOException {
        PlatformFormat format = Formats.fractionVi(true);
        try (Workbook blank = FormatCheck.open(format.template().bytes());
                Workbook filled = FormatCheck.open(Files.readAllBytes(filled(format)))) {
            assertThat(description(filled)).isEqualTo(description(blank)).hasSizeGreaterThan(80);
        }
    }

    private Path filled(PlatformFormat format) throws IOException {
        Path file = folder.resolve(format.fileName());
        assertThat(PlatformWorkbook.write(format, ReportFixture.report(3, true), file))
                .isPositive();
        return file;
    }

    private static List<String> description(Workbook workbook) {
        List<String> lines = new ArrayList<>();
        for (Name name : workbook.getAllNames()) {
            lines.add(name.getNameName() + " " + name.getRefersToFormula());
        }
        for (Sheet sheet : workbook) {
            int index = workbook.getSheetIndex(sheet);
            lines.add(sheet.getSheetName() + " " + workbook.getSheetVisibility(index) + " " + sheet.getMergedRegions());
            for (DataValidation validation : sheet.getDataValidations()) {
                lines.add(validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                        + validation.getValidationConstraint().getFormula1());
            }
            for (Row row : sheet) {
                if (index > 0 || row.getRowNum() < Layout.FIRST_DATA_ROW) {
                    lines.add(row.getRowNum() + " " + row.getZeroHeight() + " " + row.getHeight());
                    row.forEach(cell -> lines.add(description(cell)));
                }
            }
        }
        return lines;
    }

    private static String description(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return cell.getAddress() + " " + cell.getCellType() + " " + cell + " " + style.getIndex() + " "
                + style.getFillForegroundColor() + " " + style.getFontIndex() + " " + style.getWrapText();
    }

    private static List<String> all(Pattern pattern, String xml) {
        return pattern.matcher(xml)
                .results()
                .map(found -> TAG.matcher(found.group()).replaceAll(UntouchedTest::ordered))
                .toList();
    }

    /** Attributes have no order: the library turns some around. */
    private static String ordered(MatchResult tag) {
        return Matcher.quoteReplacement("<" + tag.group(1)
                + ATTRIBUTE
                        .matcher(tag.group(2))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()
                + ">");
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
