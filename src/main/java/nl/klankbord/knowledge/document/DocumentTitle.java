package nl.klankbord.knowledge.document;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.base.PlainText;
import nl.klankbord.knowledge.Shelf;

/** What a document is called when only the name of its file is known: "nota_van-eisen.pdf" is "Nota van eisen". */
final class DocumentTitle {

    private static final Pattern ENDING = Pattern.compile("\\.[a-zA-Z0-9]{1,5}$");
    private static final Pattern JOINING = Pattern.compile("[_\\s]+|(?<=\\p{L})-+(?=\\p{L})|%20");

    private DocumentTitle() {}

    static String of(String fileName) {
        var words = JOINING.matcher(ENDING.matcher(fileName).replaceAll("")).replaceAll(" ");
        var title = PlainText.visible(PlainText.tidy(words));
        if (title.isEmpty()) {
            title = PlainText.tidy(fileName);
        }
        var whole = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        return whole.length() <= Shelf.LONGEST_TITLE ? whole : whole.substring(0, Shelf.LONGEST_TITLE - 2) + " …";
    }
}
