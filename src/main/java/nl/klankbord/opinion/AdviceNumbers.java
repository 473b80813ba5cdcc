package nl.klankbord.opinion;

import jakarta.persistence.Embeddable;
import nl.klankbord.base.NotPersonal;

/**
 * The versions of the advice, counted from 1 over all reviewers. What a second reviewer was asked to look at stays as it
 * is, and an approval belongs to that version.
 */
@Embeddable
@NotPersonal
class AdviceNumbers {

    private int adviceVersion;

    /** The newest version when the present reviewer began. */
    private int adviceBefore;

    /** The newest version that does not change any more. */
    private int adviceFixed;

    private int approvedVersion;

    protected AdviceNumbers() {}

    /** The version that is written now. */
    int write() {
        if (adviceVersion == adviceFixed) {
            adviceVersion++;
        }
        return adviceVersion;
    }

    boolean written() {
        return adviceVersion > adviceBefore;
    }

    /** The newest version; 0 for none of the present reviewer. */
    int newest() {
        return written() ? adviceVersion : 0;
    }

    /** Not what an earlier reviewer wrote. */
    boolean isOfPresentReviewer(int version) {
        return version > adviceBefore;
    }

    void fix() {
        adviceFixed = adviceVersion;
    }

    void approve(boolean approves) {
        approvedVersion = approves ? adviceFixed : 0;
    }

    /** Another reviewer begins anew. */
    void beginAnew() {
        adviceBefore = adviceVersion;
        adviceFixed = adviceVersion;
        approvedVersion = 0;
    }

    boolean approves(int version) {
        return version > 0 && version == approvedVersion;
    }
}
