package mx.corte.reports.agenda;

import java.time.LocalDate;

/**
 * When and where a meeting is to be held; the texts as the office wrote them.
 *
 * @param time e.g. {@code 10:00}; empty when not said
 * @param modality name, e.g. {@code Presencial}
 * @param place room or platform; free text, empty when not said
 * @param status code, e.g. {@code PROGRAMADA}
 */
public record Appointment(String meeting, LocalDate day, String time, String modality, String place, String status) {}
