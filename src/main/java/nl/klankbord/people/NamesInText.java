package nl.klankbord.people;

import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds colleagues who are named in a text, for what must go out without names: the given name with the family name, or the
 * family name behind initials or a form of address. A family name alone is a word like others. Cost: one query for each 500
 * words with a capital.
 */
@Service
@PermitAll
public class NamesInText {

    private static final int AT_ONCE = 500;
    private static final int LONGEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");

    private final ColleagueRepository repository;

    NamesInText(ColleagueRepository repository) {
        this.repository = repository;
    }

    /** What stands there of the names, as it is written; who left too. */
    @Transactional(readOnly = true)
    public Set<String> in(Collection<String> texts) {
        var all = String.join("\n", texts);
        var families = families(all);
        var found = new LinkedHashSet<String>();
        for (var from = 0; from < families.size(); from += AT_ONCE) {
            for (var name : repository.namedBy(families.subList(from, Math.min(from + AT_ONCE, families.size())))) {
                var match = pattern(name).matcher(all);
                while (match.find()) {
                    found.add(match.group().strip());
                }
            }
        }
        return found;
    }

    private static List<String> families(String text) {
        var families = new LinkedHashSet<String>();
        var words = new ArrayList<String>();
        var match = WORD.matcher(text);
        while (match.find()) {
            words.add(match.group());
        }
        for (var at = 0; at < words.size(); at++) {
            if (Character.isUpperCase(words.get(at).codePointAt(0))) {
                for (var length = 1; length <= LONGEST && at + length <= words.size(); length++) {
                    families.add(String.join(" ", words.subList(at, at + length)));
                }
            }
        }
        return List.copyOf(families);
    }

    private static Pattern pattern(Names name) {
        var infix = name.infix() == null ? "" : Pattern.quote(name.infix()) + "\\s+";
        var family = infix + Pattern.quote(name.family());
        var given = name.given().isEmpty() ? "" : Pattern.quote(name.given()) + "\\s+|";
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + given
                        + "(?:\\p{Lu}\\.\\s?)+|(?:mevrouw|meneer|mijnheer|heer|mw\\.|mevr\\.|dhr\\.)\\s+)" + family
                        + "(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
