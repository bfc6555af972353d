package mx.corte.reports.transparency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;

/**
 * {@code datapackage.json}: a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1) over the CSV files that
 * already stand beside it.
 */
public final class DataPackage {

    private final OpenTerms terms;

    public DataPackage(OpenTerms terms) {
        this.terms = terms;
    }

    /**
     * The descriptor as nested maps and lists.
     *
     * @param folder where the CSV files are
     * @throws IOException when one of them cannot be read
     */
    public Map<String, Object> of(QuarterlyReport report, Path folder) throws IOException {
        Edition edition = report.edition();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", "peticiones-" + edition.quarter().toLowerCase(java.util.Locale.ROOT));
        descriptor.put("title", (edition.sample() ? Texts.get("muestra") + ". " : "") + OpenNotes.title(edition));
        descriptor.put("description", String.join("\n\n", description(report)));
        descriptor.put("version", edition.revision() + ".0.0");
        descriptor.put("created", edition.cutoff() + "T00:00:00Z");
        descriptor.put("keywords", List.of("peticiones", "transparencia", edition.quarter()));
        descriptor.put(
                "licenses",
                List.of(ordered("name", terms.licence(), "title", terms.licenceTitle(), "path", terms.licenceUrl())));
        descriptor.put("contributors", List.of(contact()));
        List<Object> resources = new ArrayList<>();
        for (OpenTable table : OpenTables.of(report)) {
            resources.add(resource(table, folder.resolve(table.file())));
        }
        OpenTable dictionary = OpenDictionary.of(report);
        resources.add(resource(dictionary, folder.resolve(dictionary.file())));
        descriptor.put("resources", resources);
        return descriptor;
    }

    private static List<String> description(QuarterlyReport report) {
        List<String> notes = new ArrayList<>(OpenNotes.of(report, List.of()));
        if (report.edition().sample()) {
            notes.add(0, Texts.get("muestra"));
        }
        return notes;
    }

    private Map<String, Object> contact() {
        Map<String, Object> contact = ordered("title", terms.contact(), "role", "publisher");
        if (!terms.mail().isEmpty()) {
            contact.put("email", terms.mail());
        }
        return contact;
    }

    private static Map<String, Object> resource(OpenTable table, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, Object> resource = ordered(
                "profile", "tabular-data-resource", "name", table.name(), "path", table.file(), "title", table.title());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes.length);
        resource.put("hash", "sha256:" + sha256(bytes));
        resource.put("dialect", ordered("delimiter", ",", "lineTerminator", "\n", "doubleQuote", true, "header", true));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.keyColumns());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(OpenColumn column) {
        String type = column.type().name().toLowerCase(java.util.Locale.ROOT);
        Map<String, Object> field = ordered("name", column.name(), "type", type, "description", column.meaning());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (column.type() != OpenColumn.Type.STRING) {
            constraints.put("minimum", 0);
        }
        if (!column.values().isEmpty()) {
            constraints.put("enum", column.values());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
