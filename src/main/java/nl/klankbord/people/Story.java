package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import nl.klankbord.base.Personal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody tells about themself; immutable. */
@Embeddable
class Story {

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String headline;

    @Column(columnDefinition = "longtext")
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String about;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<String> projects;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<String> languages;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    Story(String headline, String about, List<String> projects, List<String> languages) {
        this.headline = headline;
        this.about = about;
        this.projects = projects;
        this.languages = languages;
    }

    String headline() {
        return headline;
    }

    String about() {
        return about;
    }

    List<String> projects() {
        return projects;
    }

    List<String> languages() {
        return languages;
    }
}
