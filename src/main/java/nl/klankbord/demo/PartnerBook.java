package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The partners with what a colleague's data need of them: a code for external ids and a mail domain. */
final class PartnerBook {

    private final List<String> names;
    private final List<String> codes = new ArrayList<>();
    private final List<String> domains = new ArrayList<>();
    private final int[] numbered;

    PartnerBook(List<String> names) {
        this.names = names;
        this.numbered = new int[names.size()];
        Set<String> takenCodes = new HashSet<>();
        Set<String> takenDomains = new HashSet<>();
        for (String name : names) {
            codes.add(freeCode(NameBook.hyphened(name), takenCodes));
            domains.add(freeDomain(NameBook.hyphened(name), takenDomains));
        }
    }

    int size() {
        return names.size();
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    String name(int partner) {
        return names.get(partner);
    }

    String mail(int partner, String localPart) {
        return localPart + "@" + domains.get(partner) + ".example";
    }

    String nextExternalId(int partner) {
        String number = Integer.toString(++numbered[partner]);
        return codes.get(partner) + "-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
    }

    /** Initials of the first two words, or the first two letters; else the first letter with another; else numbered. */
    private static String freeCode(String slug, Set<String> taken) {
        int hyphen = slug.indexOf('-');
        String letters = slug.replace("-", "");
        List<String> candidates = new ArrayList<>();
        String start = letters.substring(0, Math.min(2, letters.length()));
        candidates.add(hyphen > 0 ? "" + slug.charAt(0) + slug.charAt(hyphen + 1) : start);
        for (int at = 1; at < letters.length(); at++) {
            candidates.add("" + letters.charAt(0) + letters.charAt(at));
        }
        for (int at = 2; at < letters.length(); at++) {
            candidates.add(start + letters.charAt(at));
        }
        for (String candidate : candidates) {
            String code = candidate.toUpperCase(Locale.ROOT);
            if (taken.add(code)) {
                return code;
            }
        }
        return numbered(letters.substring(0, 1).toUpperCase(Locale.ROOT), taken);
    }

    private static String freeDomain(String slug, Set<String> taken) {
        return taken.add(slug) ? slug : numbered(slug, taken);
    }

    private static String numbered(String start, Set<String> taken) {
        int number = 2;
        while (!taken.add(start + number)) {
            number++;
        }
        return start + number;
    }
}
