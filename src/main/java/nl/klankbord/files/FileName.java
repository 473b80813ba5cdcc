package nl.klankbord.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as it is kept: composed, on one line, without folders and what no reader sees. */
final class FileName {

    static final int LONGEST = 200;

    /** Control and format characters, unpaired surrogates, unassigned ones: a name can be turned around with them. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{C}");

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[:*?\"<>|]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private FileName() {}

    static String tidied(String sent) {
        var name =
                FOLDERS.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceAll("");
        var visible = HIDDEN.matcher(SPACE.matcher(name).replaceAll(" ")).replaceAll("");
        return NOT_IN_NAMES.matcher(visible).replaceAll("_").strip();
    }
}
