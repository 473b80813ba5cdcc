package nl.klankbord.base.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The initials or the photo of a person in a circle, beside the name that it stands for. */
public final class PersonAvatar extends Span {

    public PersonAvatar(String name) {
        super(initials(name));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The photo at this address; the initials when there is none. */
    public static PersonAvatar of(String name, @Nullable String photo) {
        var avatar = new PersonAvatar(name);
        return photo == null ? avatar : avatar.photo(photo);
    }

    /** Half as large again, for cards and profiles. */
    public PersonAvatar large() {
        addClassName("avatar-large");
        return this;
    }

    /** Shows the photo at this address instead of the initials. */
    public PersonAvatar photo(String address) {
        removeAll();
        // Beside the name that it stands for, so it says nothing of its own.
        add(new Image(address, ""));
        return this;
    }

    /** First letter of the first and of the last word: "Joost van den Berg" is JB. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }
}
