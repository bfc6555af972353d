package mx.corte.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.domain.Quarter;

/** A small source of the quarters that are just over: one petition every third day, up to a day on which everything stops. */
public final class MovingSource {

    static final String HEADER = "folio,turno,fecha_recepcion,canal,tema,municipio,dependencia,fecha_turno,"
            + "unidad_ejecutora,estatus,fecha_respuesta,documentos_soporte";

    private MovingSource() {}

    /** The last quarter that is over. */
    public static Quarter last() {
        return Quarter.of(LocalDate.now(ZoneId.of("America/Mexico_City"))).minus(1);
    }

    /** @return the source as it is named after {@code --source} */
    public static String in(Path folder, LocalDate from, LocalDate until) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(3)) {
            rows.add(petition("F" + rows.size(), day));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("peticiones.csv"), rows);
        Files.write(folder.resolve("dependencias.csv"), List.of("clave,nombre,siglas", "SALUD,Salud,S"));
        return "csv:" + folder;
    }

    /** One that was turned on the day it was received, and is open. */
    static String petition(String folio, LocalDate day) {
        return folio + ",1," + day + ",VENTANILLA,AGUA,15106,SALUD," + day + ",,TURNADA,,0";
    }
}
