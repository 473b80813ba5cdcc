package nl.klankbord.planning.freebusy;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Machines on the public internet. What the registries of special-purpose addresses (RFC 6890 and those after it) keep for
 * other use is none: this network, private, shared, loopback, link-local, documentation, benchmarks, relays, multicast,
 * reserved; of IPv6 only what is given out as global unicast.
 */
@Component
class PublicHosts implements Hosts {

    /** As base and length: not on the public internet. */
    private static final List<Range> SPECIAL_V4 = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.31.196.0", 24),
            Range.of("192.52.193.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("192.175.48.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));

    private static final Range GLOBAL_V6 = Range.of("2000::", 3);

    /** Within global unicast: Teredo and other protocols, documentation, 6to4, which hides an IPv4 address. */
    private static final List<Range> SPECIAL_V6 = List.of(
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("2620:4f:8000::", 48),
            Range.of("3fff::", 20));

    @Override
    public List<InetAddress> allowed(String host) throws UnknownHostException {
        var all = List.of(InetAddress.getAllByName(host));
        return all.stream().allMatch(PublicHosts::isPublic) ? all : List.of();
    }

    @Override
    public int port() {
        return 443;
    }

    /** Java turns an IPv4 address that is mapped into IPv6 back into an IPv4 address before it comes here. */
    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? SPECIAL_V4.stream().noneMatch(range -> range.holds(address))
                : GLOBAL_V6.holds(address) && SPECIAL_V6.stream().noneMatch(range -> range.holds(address));
    }

    /** Addresses that begin with the same bits. */
    private record Range(byte[] base, int bits) {

        static Range of(String base, int bits) {
            return new Range(InetAddress.ofLiteral(base).getAddress(), bits);
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            var whole = bits / 8;
            var mask = 0xff << 8 - bits % 8 & 0xff;
            return bytes.length == base.length
                    && Arrays.equals(bytes, 0, whole, base, 0, whole)
                    && (mask == 0 || (bytes[whole] & mask) == (base[whole] & mask));
        }
    }
}
