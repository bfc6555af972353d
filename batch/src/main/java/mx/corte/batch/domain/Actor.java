package mx.corte.batch.domain;

/** Who does something that is put on record: a person's name, or this program by itself. */
public record Actor(String name) {

    /** The scheduler: what it starts, anybody may release. */
    public static final Actor SCHEDULER = new Actor("scheduler");

    /** The setting that releases without anybody. */
    public static final Actor SETTING = new Actor("release-automatically");

    private static final int LONGEST = 255;

    /** @throws Problem of kind USAGE when the name is empty, has control characters, or is longer than what can be stored */
    public Actor {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(Problem.Kind.USAGE, "usage.by", LONGEST);
        }
    }

    /** @throws Problem of kind USAGE also when it is one of the program's own names */
    public static Actor person(String name) {
        Actor actor = new Actor(name);
        if (actor.name.equalsIgnoreCase(SCHEDULER.name) || actor.name.equalsIgnoreCase(SETTING.name)) {
            throw new Problem(Problem.Kind.USAGE, "usage.by", LONGEST);
        }
        return actor;
    }
}
