package nl.klankbord.journeys;

import java.util.List;
import java.util.regex.Pattern;

/** Whether texts of a Dutch page are Dutch. */
final class Languages {

    /** Words that stand in hardly any Dutch text, of the kind that components bring along. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}-])(the|your|you|please|search|save|cancel|delete|remove|edit|add|settings"
                    + "|loading|password|username|with|from|this|that|find|show|choose|page|clear|toggle|required"
                    + "|selected|items?|available|next|previous|today|open calendar|more options|drawer|not found"
                    + "|could not|error|invalid|expired|session|connection|reload|sign in|log in|log out|close)(?![\\p{L}-])");

    private Languages() {}

    /** Those that hold English. */
    static List<String> english(List<String> texts) {
        return texts.stream()
                .filter(text -> ENGLISH.matcher(text).find())
                .distinct()
                .toList();
    }
}
