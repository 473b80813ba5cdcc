package nl.klankbord.planning.freebusy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    @Test
    void anAddressOfHttpsIsTakenAndWebcalWithIt() {
        assertThat(CalendarAddress.of(" https://outlook.office365.com/owa/calendar/a@b.nl/x/calendar.ics?q=1 "))
                .contains(URI.create("https://outlook.office365.com/owa/calendar/a@b.nl/x/calendar.ics?q=1"));
        assertThat(CalendarAddress.of("WEBCAL://Kalender.Example.NL:443/ik.ics"))
                .contains(URI.create("https://kalender.example.nl/ik.ics"));
        assertThat(CalendarAddress.of("https://bücher.example/ik.ics"))
                .contains(URI.create("https://xn--bcher-kva.example/ik.ics"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kalender",
                "http://kalender.example/ik.ics",
                "file:///etc/passwd",
                "https:kalender.example",
                "https://",
                "https://localhost/ik.ics",
                "https://kalender/ik.ics",
                "https://kalender.example:8443/ik.ics",
                "https://kalender.example:/ik.ics",
                "https://ik:geheim@kalender.example/ik.ics",
                "https://kalender.example@10.0.0.1/ik.ics",
                "https://127.0.0.1/ik.ics",
                "https://2130706433/ik.ics",
                "https://0x7f.0.0.1/ik.ics",
                "https://[::1]/ik.ics",
                "https://[::ffff:10.0.0.1]/ik.ics",
                "https://kalender.example\r\nHost: intern/ik.ics",
                "https://kalender.example/ik.ics\r\nX: y",
                "https://kalender..example/ik.ics",
                "gopher://kalender.example/ik.ics"
            })
    void anythingElseIsNot(String typed) {
        assertThat(CalendarAddress.of(typed)).isEmpty();
    }

    @Test
    void aRedirectIsHeldToTheSame() {
        var here = URI.create("https://kalender.example/map/ik.ics");
        assertThat(CalendarAddress.from(here, "/elders.ics"))
                .contains(URI.create("https://kalender.example/elders.ics"));
        assertThat(CalendarAddress.from(here, "//ander.example/ik.ics"))
                .contains(URI.create("https://ander.example/ik.ics"));
        assertThat(CalendarAddress.from(here, "http://kalender.example/ik.ics")).isEmpty();
        assertThat(CalendarAddress.from(here, "//169.254.169.254/latest")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2001:10::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1"
            })
    void machinesThatAreNotOnThePublicInternetAreNotAllowed(String machine) {
        assertThat(PublicHosts.isPublic(InetAddress.ofLiteral(machine))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2606:4700::1111",
                "2a02:2e0:3fe::1"
            })
    void machinesOnThePublicInternetAre(String machine) {
        assertThat(PublicHosts.isPublic(InetAddress.ofLiteral(machine))).isTrue();
    }
}
