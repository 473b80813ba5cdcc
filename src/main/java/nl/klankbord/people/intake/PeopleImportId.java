package nl.klankbord.people.intake;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one import of people. */
public record PeopleImportId(UUID value) implements Serializable {

    static PeopleImportId random() {
        return new PeopleImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
