package mx.corte.reports.pdf;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Records as Jasper wants its rows: a field is the record component of the same name, so rows need no getters. */
public final class RecordSource implements JRRewindableDataSource {

    private final List<? extends Record> rows;
    private int at = -1;

    public RecordSource(List<? extends Record> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        at++;
        return at < rows.size();
    }

    @Override
    public void moveFirst() {
        at = -1;
    }

    /** @throws JRException when the record has no such component: template and record disagree */
    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        Record row = rows.get(at);
        var component = Arrays.stream(row.getClass().getRecordComponents())
                .filter(candidate -> candidate.getName().equals(field.getName()))
                .findFirst()
                .orElseThrow(() -> new JRException(row.getClass() + " has no " + field.getName()));
        try {
            // rows are package-private records of the reports; nobody else needs to see them
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(row);
            return value instanceof String text ? Typeface.printable(text) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new JRException(e);
        }
    }
}
