package nl.klankbord.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits Dutch compounds. A split counts only when <em>all</em> letters are covered by words of the {@link WordList},
 * with a linking s, e, en or n between them: fewest parts first, then the longest shortest part. Lucene's own filters
 * take any word that occurs ("gunning" in vergunning, "stand" in bijstand), or split nothing.
 *
 * <p>Cost: quadratic in the length of the word, some microseconds; splits are remembered in a table of fixed size.
 */
public final class Compounds {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;
    private static final int CACHE = 1 << 15;

    /** Words of three letters that do stand in compounds; others are accidents. */
    private static final Set<String> SHORT_PARTS = words("abv aow avg awb bad bag bbv bgt bos btw bus cao dag eed eis"
            + " erf fte gas geo gis hbo hof hrm ict ijs jol kap les mbo mes net olv ozb pgb pol rij rio sex tuin uur vak"
            + " vis vth vut wet weg wia wmo wob woo woz zee zon zzp");

    /** Prefixes, suffixes and little words: they are in the list, but no part of a compound that tells anything. */
    private static final Set<String> NO_PARTS = words("aan aangaande achter ante baar baarheid beneden best bijna"
            + " binnen boven brengen buiten deling ding dien dom door duren eerst eren erig ering etje even gaan"
            + " geven gever ging haar heden heid heids hebben isch ische kelijk komen lijk lijke lijks ling loos"
            + " loze mede meest mijn naar neer onder onze over reide rond samen schap schaps schappelijk sche"
            + " staan ster stellen tegen terug teur tief tieve tijds toch toen uiten vaar veel vele voor voort weer"
            + " worden zaam zame zelf zetten zijn zonder want waar deze ieder ander andere altijd");

    /** Words that only look like compounds. */
    private static final Set<String> WHOLE = words("burgemeester burgemeesters wethouder wethouders bestuur besturen"
            + " bestuurder bestrijding notariaat notaris directeur secretaris manager medewerker medewerkers"
            + " minister ministerie integraal financieel financien formulier formulieren kandidaat internet"
            + " interesse centrum document documenten procedure procedures proces processen programma");

    private static final String[] LINKS = {"", "s", "e", "en", "n"};

    private static final Split[] REMEMBERED = new Split[CACHE];

    private Compounds() {}

    /** One part: where its letters stand in the word, without a linking letter. The last one is the head. */
    public record Part(String word, int start, int end) {}

    private record Split(String word, List<Part> parts) {}

    /** The parts of a normalised word, in order; none when it is no compound. */
    public static List<Part> parts(String plain) {
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            return List.of();
        }
        int slot = plain.hashCode() * 0x9e3779b9 >>> 17;
        var known = REMEMBERED[slot];
        if (known == null || !known.word().equals(plain)) {
            known = new Split(plain, split(plain));
            REMEMBERED[slot] = known;
        }
        return known.parts();
    }

    /** Whether the list of Dutch words has this one; new compounds it does not. */
    public static boolean isListed(String plain) {
        return WordList.dutch().has(plain);
    }

    private static List<Part> split(String word) {
        int length = word.length();
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return List.of();
            }
        }
        if (WHOLE.contains(word)) {
            return List.of();
        }
        return new Cover(word).parts();
    }

    /** The best way to cover the letters from each place to the end. */
    private static final class Cover {

        private final String word;
        private final int length;
        private final int[] number;
        private final int[] shortest;
        private final int[] end;
        private final int[] next;

        Cover(String word) {
            this.word = word;
            this.length = word.length();
            this.number = new int[length + 1];
            this.shortest = new int[length + 1];
            this.end = new int[length + 1];
            this.next = new int[length + 1];
        }

        List<Part> parts() {
            shortest[length] = Integer.MAX_VALUE;
            for (int from = length - 3; from >= 0; from--) {
                cover(from);
            }
            if (number[0] < 2) {
                return List.of();
            }
            var parts = new ArrayList<Part>();
            for (int from = 0; from < length; from = next[from]) {
                parts.add(new Part(word.substring(from, end[from]), from, end[from]));
            }
            return List.copyOf(parts);
        }

        private void cover(int from) {
            long hash = WordList.SEED;
            for (int to = from + 1; to <= length; to++) {
                hash = WordList.with(hash, word.charAt(to - 1));
                boolean whole = from == 0 && to == length;
                if (to - from >= 3 && !whole && isPart(from, to, hash)) {
                    for (var link : LINKS) {
                        int rest = to + link.length();
                        if (rest == length && link.isEmpty()
                                || rest < length && number[rest] > 0 && word.startsWith(link, to)) {
                            offer(from, to, rest, link.isEmpty() ? 0 : 1);
                        }
                    }
                }
            }
        }

        private void offer(int from, int to, int rest, int linked) {
            int parts = number[rest] + 1;
            int least = Math.min(shortest[rest], 2 * (to - from) - linked);
            if (number[from] == 0 || parts < number[from] || parts == number[from] && least > shortest[from]) {
                number[from] = parts;
                shortest[from] = least;
                end[from] = to;
                next[from] = rest;
            }
        }

        private boolean isPart(int from, int to, long hash) {
            if (!WordList.dutch().hasHash(hash)) {
                return false;
            }
            var part = word.substring(from, to);
            return part.length() < SHORTEST_PART ? SHORT_PARTS.contains(part) : !NO_PARTS.contains(part);
        }
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.split(" ")));
    }
}
