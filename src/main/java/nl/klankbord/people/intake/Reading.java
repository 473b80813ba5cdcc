package nl.klankbord.people.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.klankbord.base.ImportFaults;

/** Takes the rows that a file has, one by one, checks them, and hands them on in batches. */
final class Reading {

    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_TERMS = 50_000;
    private static final int BATCH = 500;

    private final PersonRules rules;
    private final ImportFaults faults;
    private final Consumer<List<Said>> sink;
    private final List<Said> batch = new ArrayList<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private int people;

    Reading(Scope scope, ImportFaults faults, Consumer<List<Said>> sink) {
        this.rules = new PersonRules(scope);
        this.faults = faults;
        this.sink = sink;
    }

    ImportFaults faults() {
        return faults;
    }

    /** Whether it makes sense to read on. */
    boolean goesOn() {
        return !faults.enough() && people <= MOST_PEOPLE && terms.size() <= MOST_TERMS;
    }

    void take(Row row) {
        people++;
        rules.read(row).ifPresent(this::keep);
        if (people > MOST_PEOPLE) {
            faults.add(row.line(), "", "people.import.too-many-people", MOST_PEOPLE);
        } else if (terms.size() > MOST_TERMS) {
            row.fault(PersonField.EXPERTISE, "people.import.too-many-topics", MOST_TERMS);
        }
    }

    private void keep(Said said) {
        batch.add(said);
        if (said.expertise() != null) {
            said.expertise().forEach(line -> terms.add(line.topic()));
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Hands on what is left. */
    void end() {
        if (!batch.isEmpty()) {
            flush();
        }
    }

    private void flush() {
        sink.accept(List.copyOf(batch));
        batch.clear();
    }

    /** Every word that the lines have for a topic. */
    Set<String> terms() {
        return terms;
    }
}
