package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.CONTACT;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.OWN_PERSON;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;
import nl.klankbord.base.Personal;
import nl.klankbord.people.ProfileEntry.Hidden;

/** What somebody keeps to themself; immutable. */
@Embeddable
class Visibility {

    @Personal(purpose = CONTACT, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean phoneHidden;

    @Personal(purpose = CONTACT, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean workingDaysHidden;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean photoHidden;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean evidenceHidden;

    protected Visibility() {}

    Visibility(Set<Hidden> hidden) {
        this.phoneHidden = hidden.contains(Hidden.PHONE);
        this.workingDaysHidden = hidden.contains(Hidden.WORKING_DAYS);
        this.photoHidden = hidden.contains(Hidden.PHOTO);
        this.evidenceHidden = hidden.contains(Hidden.EVIDENCE);
    }

    boolean hides(Hidden what) {
        return switch (what) {
            case PHONE -> phoneHidden;
            case WORKING_DAYS -> workingDaysHidden;
            case PHOTO -> photoHidden;
            case EVIDENCE -> evidenceHidden;
        };
    }

    Set<Hidden> hidden() {
        var hidden = EnumSet.allOf(Hidden.class);
        hidden.removeIf(what -> !hides(what));
        return hidden;
    }
}
