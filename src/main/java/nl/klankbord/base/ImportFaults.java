package nl.klankbord.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ImportReport.Fault;

/** Gathers what is wrong with an import, in the reader's language, and says when it is enough. */
public final class ImportFaults {

    /** Nobody reads more than this. */
    public static final int ENOUGH = 100;

    private final Texts texts;
    private final Locale language;
    private final List<Fault> faults = new ArrayList<>();

    public ImportFaults(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    public void add(int line, String field, String textKey, Object... arguments) {
        if (!enough()) {
            faults.add(new Fault(line, field, texts.get(language, textKey, arguments)));
        }
    }

    /** Whether the rest of the import need not be looked at. */
    public boolean enough() {
        return faults.size() >= ENOUGH;
    }

    public boolean any() {
        return !faults.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(faults);
    }
}
