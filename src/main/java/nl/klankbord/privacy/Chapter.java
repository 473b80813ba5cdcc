package nl.klankbord.privacy;

import java.util.List;
import nl.klankbord.base.PersonalRecord;

/**
 * What one part of the portal keeps about somebody.
 *
 * @param module as in the keys of its texts, such as {@code people}
 * @param groups in the order in which the module tells them; never empty
 */
public record Chapter(String module, List<Group> groups) {

    public Chapter {
        groups = List.copyOf(groups);
    }

    /**
     * Records of one kind; never empty.
     *
     * @param kind as {@link PersonalRecord#kind}
     */
    public record Group(String kind, List<PersonalRecord> records) {

        public Group {
            records = List.copyOf(records);
        }

        /** As a program reads it: {@code saved-search}. */
        public String name() {
            return kind.split("\\.")[2];
        }
    }
}
