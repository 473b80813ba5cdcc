package nl.klankbord.search.dutch;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Stems of Dutch words: Snowball's stemmer, with a repair for pairs that it leaves apart (plan/plannen, brief/brieven,
 * subsidie/subsidies, inkomen/inkomens) and a list for the irregular ones. On its own Snowball joins 18 of 30 pairs of
 * municipal words. Remembered in a table of fixed size, as few words make most of all text.
 */
final class Stems {

    private static final int CACHE = 1 << 16;
    private static final int LONG_WORD = 6;

    /** Forms that no rule joins, by the stem they get. */
    private static final Map<String, String> IRREGULAR = irregular(
            "steden stad",
            "riolen riool",
            "leden lid",
            "kinderen kind",
            "kinder kind",
            "schepen schip",
            "eieren ei",
            "musea museum",
            "politici politicus",
            "critici criticus",
            "data data",
            "media media",
            "criteria criterium",
            "volkeren volk",
            "goederen goed",
            "bladeren blad",
            "liederen lied",
            "raderen rad",
            "smeden smid",
            "beleid beleid",
            "beleids beleid",
            "gelden geld",
            "wegen weg",
            "daken dak",
            "vaten vat",
            "gaten gat",
            "lessen les",
            "ambtenaren ambtenaar",
            "adviezen advies",
            "bewijzen bewijs",
            "prijzen prijs",
            "mensen mens",
            "zaken zaak",
            "gegevens gegeven",
            "programmas programma",
            "autos auto",
            "fotos foto",
            "themas thema",
            "datas data",
            "opas opa",
            "paginas pagina",
            "cameras camera",
            "bezwaren bezwaar",
            "ziekte ziekte",
            "jeugdigen jeugdig",
            "ouderen ouder",
            "daklozen dakloos",
            "werklozen werkloos",
            "thuislozen thuisloos",
            "plannen plan",
            "planning planning",
            "plant plant",
            "planten plant",
            "coordinatoren coordinator",
            "regisseurs regisseur",
            "gemeentes gemeente",
            "gemeenten gemeente",
            "juridische juridisch",
            "financiele financieel",
            "financien financien",
            "culturele cultureel",
            "personele personeel",
            "structurele structureel",
            "ambtelijke ambtelijk");

    private static final Stemmed[] REMEMBERED = new Stemmed[CACHE];

    private Stems() {}

    private record Stemmed(String word, String stem) {}

    static String of(String plain) {
        if (plain.length() < 4) {
            return plain;
        }
        int slot = plain.hashCode() * 0x9e3779b9 >>> 16;
        var known = REMEMBERED[slot];
        if (known == null || !known.word().equals(plain)) {
            known = new Stemmed(plain, stem(plain));
            REMEMBERED[slot] = known;
        }
        return known.stem();
    }

    private static String stem(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (!Character.isLetter(plain.charAt(i))) {
                return plain;
            }
        }
        var word = IRREGULAR.getOrDefault(plain, plain);
        return bySnowball(word.endsWith("ies") ? word.substring(0, word.length() - 1) : word);
    }

    private static String bySnowball(String word) {
        var stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return repaired(stemmer.getCurrent());
    }

    private static String repaired(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (end == before && "bdfgklmnprst".indexOf(end) >= 0) {
            return stem.substring(0, last);
        }
        if (end == 's' && stem.length() >= LONG_WORD && "aeiouyks".indexOf(before) < 0) {
            return repaired(stem.substring(0, last));
        }
        return switch (end) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            default -> stem;
        };
    }

    private static Map<String, String> irregular(String... pairs) {
        var map = new HashMap<String, String>();
        for (var pair : pairs) {
            var words = pair.split(" ");
            map.put(words[0], words[1]);
        }
        return Map.copyOf(map);
    }
}
