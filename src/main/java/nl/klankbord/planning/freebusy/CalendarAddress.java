package nl.klankbord.planning.freebusy;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address on the public internet that a calendar may be fetched from, as far as the address itself tells. */
final class CalendarAddress {

    static final int LONGEST = 2_000;
    private static final int HTTPS = 443;
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");
    private static final Pattern PATH = Pattern.compile("/?[!-~]*");

    private CalendarAddress() {}

    /**
     * Reads an address as somebody typed it; {@code webcal} is taken for https. Empty unless it is https on its usual
     * port, at a host with a name, without a user in it.
     */
    static Optional<URI> of(String typed) {
        var text = typed.strip();
        if (text.regionMatches(true, 0, "webcal://", 0, 9)) {
            text = "https://" + text.substring(9);
        }
        try {
            return text.length() > LONGEST ? Optional.empty() : checked(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address that another one leads to. */
    static Optional<URI> from(URI here, String location) {
        try {
            return location.length() > LONGEST ? Optional.empty() : checked(here.resolve(new URI(location)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> checked(URI address) throws URISyntaxException {
        var authority = address.getRawAuthority();
        if (!"https".equalsIgnoreCase(address.getScheme()) || authority == null || authority.contains("@")) {
            return Optional.empty();
        }
        var colon = authority.lastIndexOf(':');
        if (colon >= 0 && !authority.substring(colon + 1).equals(String.valueOf(HTTPS))) {
            return Optional.empty();
        }
        return ascii(colon < 0 ? authority : authority.substring(0, colon))
                .filter(host -> HOST.matcher(host).matches())
                .filter(host -> PATH.matcher(target(address)).matches())
                .map(host -> URI.create("https://" + host + target(address)));
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Path and query as they go over the line. */
    static String target(URI address) {
        var ascii = URI.create(address.toASCIIString());
        var path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }
}
