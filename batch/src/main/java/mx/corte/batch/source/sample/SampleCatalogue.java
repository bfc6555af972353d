package mx.corte.batch.source.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The invented state: its dependencias with their units and habits, its channels, and how often each municipio asks. */
final class SampleCatalogue {

    private final List<SampleDependency> dependencies = new ArrayList<>();
    private final SampleWeights<SampleDependency> byWeight = new SampleWeights<>();
    private final SampleWeights<String> municipalities = new SampleWeights<>();
    private final SampleWeights<String> officeChannels = new SampleWeights<String>()
            .add("VENTANILLA", 31)
            .add("ESCRIBE_AL_GOBERNADOR", 24)
            .add("CORREO_ELECTRONICO", 14)
            .add("AUDIENCIA_PRESENCIAL", 13)
            .add("AUDIENCIA_TELEFONICA", 9)
            .add("ITINERANTE", 9);
    private final SampleWeights<String> weekendChannels = new SampleWeights<String>()
            .add("ESCRIBE_AL_GOBERNADOR", 55)
            .add("CORREO_ELECTRONICO", 35)
            .add("ITINERANTE", 10);

    SampleCatalogue() {
        for (var profile : SampleResource.records("perfiles")) {
            String key = profile.getField("dependencia");
            SampleDependency dependency = new SampleDependency(
                    dependencies.size(),
                    key,
                    SampleResource.number(profile, "peso"),
                    SampleResource.number(profile, "demora_dias_habiles"),
                    SampleResource.number(profile, "sin_respuesta_por_mil"),
                    SampleResource.number(profile, "sin_soporte_por_mil"),
                    List.of(profile.getField("temas").split(";", -1)),
                    units(key));
            dependencies.add(dependency);
            byWeight.add(dependency, dependency.weight());
        }
        for (var municipality : SampleResource.records("municipios_peso")) {
            municipalities.add(municipality.getField("clave"), SampleResource.number(municipality, "peso"));
        }
    }

    private static List<String> units(String dependency) {
        return SampleResource.records("unidades_ejecutoras").stream()
                .filter(unit -> unit.getField("dependencia").equals(dependency))
                .map(unit -> unit.getField("clave"))
                .toList();
    }

    List<SampleDependency> dependencies() {
        return dependencies;
    }

    SampleDependency dependency(Random random) {
        return byWeight.draw(random);
    }

    SampleDependency dependency(String key) {
        return dependencies.stream()
                .filter(dependency -> dependency.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no dependencia " + key));
    }

    String municipality(Random random) {
        return municipalities.draw(random);
    }

    String channel(boolean officeOpen, Random random) {
        return (officeOpen ? officeChannels : weekendChannels).draw(random);
    }
}
