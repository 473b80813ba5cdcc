package nl.klankbord.gate;

import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;

/**
 * What somebody says about spots that look like personal data.
 *
 * @param notBsn numbers that pass for a citizen service number and are something else
 * @param anonymised what else was found does not lead to a person
 * @param reason why it must stay as it is; only with recipients
 * @param recipients the only ones who may read it
 */
public record GateAnswers(List<NotBsn> notBsn, boolean anonymised, String reason, Set<ColleagueId> recipients) {

    public GateAnswers {
        notBsn = List.copyOf(notBsn);
        recipients = Set.copyOf(recipients);
    }

    public static GateAnswers none() {
        return new GateAnswers(List.of(), false, "", Set.of());
    }

    /** That nothing leads to a person; numbers that pass for a citizen service number are not answered by that. */
    public static GateAnswers anonymous() {
        return new GateAnswers(List.of(), true, "", Set.of());
    }

    /**
     * "Geen BSN".
     *
     * @param number its nine digits, or as it was typed
     * @param what what it is, such as a case number
     */
    public record NotBsn(String number, String what) {}
}
