package mx.corte.reports.pdf;

import java.awt.Color;
import mx.corte.reports.model.TrafficLight;

/** The colours of drawings, the same two as in {@code styles.jrtx}, and the three of a light. */
final class Palette {

    /** First colour: headings and what matters in a drawing. */
    static final Color INK = new Color(0x1F, 0x3A, 0x5F);

    /** Second colour: what is set against the first. */
    static final Color SAND = new Color(0xC9, 0xA2, 0x4B);

    /** Lines behind. */
    static final Color GRID = new Color(0xC4, 0xCA, 0xD2);

    static final Color PAPER = Color.WHITE;

    private Palette() {}

    static Color of(TrafficLight light) {
        return switch (light) {
            case GREEN -> new Color(0x2E, 0x8B, 0x57);
            case AMBER -> new Color(0xF2, 0xB7, 0x05);
            case RED -> new Color(0xC0, 0x39, 0x2B);
            case NONE -> PAPER;
        };
    }
}
