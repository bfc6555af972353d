package mx.corte.reports.transparency.platform;

/**
 * A blank workbook as the office got it from the platform.
 *
 * @param name of its file, which ends in {@code .xls} or {@code .xlsx}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: only ever read whole
public record Template(String name, byte[] bytes) {

    public Template {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** With its dot. */
    String ending() {
        return name.substring(name.lastIndexOf('.'));
    }
}
