package mx.corte.batch.domain;

import java.time.LocalDate;

/** A day that the official calendar declares non-working. */
public record NonWorkingDay(LocalDate date, String reason) {}
