package mx.corte.reports.transparency.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook as contents. */
final class CellReading {

    private CellReading() {}

    static Content of(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return Content.Blank.BLANK;
        }
        return switch (cell.getCellType()) {
            case BLANK, _NONE -> Content.Blank.BLANK;
            case STRING -> Content.of(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case FORMULA -> new Content.Foreign("=" + cell.getCellFormula());
            case BOOLEAN -> new Content.Foreign(cell.getBooleanCellValue() ? "VERDADERO" : "FALSO");
            case ERROR -> new Content.Foreign("#" + cell.getErrorCellValue());
        };
    }

    private static Content number(Cell cell) {
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        if (!DateUtil.isCellDateFormatted(cell)) {
            return new Content.Amount(number);
        }
        LocalDateTime moment = cell.getLocalDateTimeCellValue();
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        if (number.compareTo(BigDecimal.ONE) < 0) {
            return new Content.Hour(time);
        }
        return time.equals(LocalTime.MIDNIGHT) ? new Content.Day(day) : new Content.Foreign(moment.toString());
    }
}
