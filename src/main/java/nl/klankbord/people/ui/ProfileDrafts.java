package nl.klankbord.people.ui;

import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfilePart;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was typed of the parts of a profile and not yet saved. */
@Component
class ProfileDrafts {

    private static final String KIND = "profile";

    private final Drafts drafts;
    private final JsonMapper json;

    ProfileDrafts(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** @param read what it was typed upon */
    record Draft(ProfileEntry read, ProfileEntry typed) {}

    void save(Actor owner, ColleagueId subject, ProfilePart part, Draft draft) {
        drafts.save(owner.colleague(), KIND, key(subject, part), json.writeValueAsString(draft));
    }

    Optional<Draft> find(Actor owner, ColleagueId subject, ProfilePart part) {
        return drafts.find(owner.colleague(), KIND, key(subject, part)).flatMap(draft -> read(draft.text()));
    }

    void discard(Actor owner, ColleagueId subject, ProfilePart part) {
        drafts.discard(owner.colleague(), KIND, key(subject, part));
    }

    private static String key(ColleagueId subject, ProfilePart part) {
        return subject + " " + part;
    }

    /** Empty for one of an earlier release that had other fields. */
    private Optional<Draft> read(String text) {
        try {
            return Optional.of(json.readValue(text, Draft.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
