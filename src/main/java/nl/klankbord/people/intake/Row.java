package nl.klankbord.people.intake;

import java.util.List;
import nl.klankbord.base.ImportFaults;
import org.jspecify.annotations.Nullable;

/**
 * One person as some file tells of them, before anything is checked. What is not told is null. Remembers whether
 * anything is wrong with it.
 */
abstract class Row {

    private final int line;
    private final ImportFaults faults;
    private boolean sound = true;

    Row(int line, ImportFaults faults) {
        this.line = line;
        this.faults = faults;
    }

    abstract @Nullable String text(PersonField field);

    abstract @Nullable List<String> texts(PersonField field);

    abstract @Nullable Boolean flag(PersonField field);

    abstract @Nullable List<Said.Topic> expertise();

    final int line() {
        return line;
    }

    final boolean isSound() {
        return sound;
    }

    final void fault(PersonField field, String textKey, Object... arguments) {
        sound = false;
        faults.add(line, field.inJson(), textKey, arguments);
    }
}
