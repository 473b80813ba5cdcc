package nl.klankbord.planning.freebusy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which machines may be connected to. */
interface Hosts {

    /**
     * The machines behind a name, of which every single one may be connected to; none when any may not. A connection goes
     * to one of these and to nothing that the name leads to later.
     */
    List<InetAddress> allowed(String host) throws UnknownHostException;

    /** Where they listen. */
    int port();
}
