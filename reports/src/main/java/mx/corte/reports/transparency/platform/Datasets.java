package mx.corte.reports.transparency.platform;

import java.util.List;
import mx.corte.reports.model.Edition;

/**
 * The open data files that the statistics format points to.
 *
 * @param address where the office publishes its output folder, {@code https://…} without a slash at the end
 * @param documents file that explains the others
 * @param series file that holds them all
 */
public record Datasets(String address, String documents, String series, List<Dataset> files) {

    public Datasets {
        files = List.copyOf(files);
    }

    /**
     * One of them.
     *
     * @param file name in {@code transparencia/}
     * @param type as the format's catalogue calls it
     * @param note what its reader must know, whole sentences
     */
    public record Dataset(String file, String topic, String project, String variables, String type, String note) {}

    String link(Edition edition, String file) {
        return address + "/" + edition.quarter() + "/v" + edition.revision() + "/transparencia/" + file;
    }
}
