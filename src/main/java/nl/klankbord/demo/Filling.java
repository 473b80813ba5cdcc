package nl.klankbord.demo;

import java.util.List;
import nl.klankbord.demo.DemoOpinions.Member;

/** One part of the demo network. Safe to repeat: what stands there already is left alone. */
interface Filling {

    /** @param members everybody of the demo network, the accounts first */
    void fill(List<Member> members);
}
