package mx.corte.reports.transparency.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Whether a template is the blank one that its format names, and every column of it is provided for. */
record BlankCheck(PlatformFormat format) {

    /** @throws BrokenFormat when it is not */
    Layout layout(Workbook template) {
        LayoutReading.Found found = LayoutReading.of(template);
        Layout layout = found.layout().orElseThrow(() -> new BrokenFormat(format.file(), found.violations()));
        List<Violation> violations = new ArrayList<>();
        names(layout, violations);
        for (Column column : layout.columns()) {
            if (!format.fields().containsKey(column.heading())
                    && !format.constants().containsKey(column.heading())) {
                violations.add(Rule.UNMAPPED.breach().at(column, Layout.HEADING_ROW + 1));
            }
        }
        filled(layout, template.getSheet(Layout.SHEET))
                .ifPresent(row -> violations.add(Rule.NOT_BLANK.breach().ofLayout(row, "")));
        if (!violations.isEmpty()) {
            throw new BrokenFormat(format.file(), violations);
        }
        return layout;
    }

    private void names(Layout layout, List<Violation> violations) {
        PlatformFormat.Names names = format.names();
        same(names.id(), layout.id(), Layout.ID_ROW, violations);
        same(names.title(), layout.title(), Layout.NAME_ROW, violations);
        same(names.shortName(), layout.shortName(), Layout.NAME_ROW, violations);
    }

    private static void same(String configured, String inTemplate, int row, List<Violation> violations) {
        if (!configured.equals(inTemplate)) {
            violations.add(Rule.OTHER_FORMAT.breach(inTemplate, configured).ofLayout(row + 1, ""));
        }
    }

    /** The first row below the headings with something in it, from 1. */
    private static Optional<Integer> filled(Layout layout, Sheet sheet) {
        for (int number = Layout.FIRST_DATA_ROW; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            if (layout.columns().stream()
                    .anyMatch(column -> CellReading.of(row, column.index()) != Content.Blank.BLANK)) {
                return Optional.of(number + 1);
            }
        }
        return Optional.empty();
    }
}
