package nl.klankbord.people;

import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/** Addresses of the directory, without a leading slash; mails and other pages link to them for ever. */
public final class PeopleLinks {

    /** The directory itself. */
    public static final String DIRECTORY = "collegas";

    private PeopleLinks() {}

    public static String to(ColleagueId id) {
        return DIRECTORY + "/" + id;
    }

    public static String toEdit(ColleagueId id) {
        return to(id) + "/bewerk";
    }

    /** Who knows a topic. */
    public static String toThoseWhoKnow(TopicId topic) {
        return DIRECTORY + "?onderwerp=" + topic;
    }

    /** The visiting card as a file (vCard). */
    public static String toCard(ColleagueId id) {
        return to(id) + "/visitekaartje.vcf";
    }

    /** The visiting card as a picture that a phone reads (QR code). */
    public static String toCode(ColleagueId id) {
        return to(id) + "/visitekaartje.svg";
    }

    /** The photo that everyone may see; null when there is none. */
    public static @Nullable String toPhoto(ColleagueCard card) {
        return card.photo() == null ? null : toPhoto(card.id(), card.photo());
    }

    /** A photo, for those who may see it. */
    public static String toPhoto(ColleagueId id, UUID photo) {
        return to(id) + "/foto?v=" + photo;
    }
}
